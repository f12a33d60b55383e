import { FormattedString, fmt } from '@grammyjs/parse-mode';
import type { ListedPerson } from '#db/queries/people/list.ts';
import type { Texts } from '#locales/texts.ts';
import { formatMoment, type MomentStyle } from '#src/domain/dates/format-moment.ts';
import type { EntryStatus } from '#src/domain/entries/status.ts';
import type { Role } from '#src/domain/people/roles.ts';
import { entrySigns } from '#src/telegram/views/entry-signs.ts';
import { blockReasonText } from '#src/telegram/views/reason.ts';
import { shorten } from '#src/telegram/views/shorten.ts';

const roleSigns: Record<Role, string> = { admin: '👑', moderator: '🛡', organizer: '🙂' };

/** A person as a line of the list. */
export function personLabel({ id, name, role, organizationName, blockedAt }: ListedPerson): string {
  const sign = blockedAt ? '🚫' : role ? roleSigns[role] : '👤';
  const organization = organizationName ? ` · ${shorten(organizationName, 24)}` : '';
  return `${sign} ${shorten(name ?? String(id), 30)}${organization}`;
}

/** Who a person is, how many entries they have, and whether they are blocked, by whom and why. */
export function viewPerson(
  person: ListedPerson,
  counts: ReadonlyArray<{ status: EntryStatus; count: number }>,
  { t, ...style }: { t: Texts } & MomentStyle,
): FormattedString {
  const entries = counts.map(({ status, count }) => `${entrySigns[status]} ${count}`).join('  ');
  const reason = blockReasonText(person.blockReason, t);
  return FormattedString.join(
    [
      fmt`${FormattedString.b(person.name ?? String(person.id))}`,
      person.role ? t(`role-${person.role}`) : t('person-no-role'),
      ...(person.organizationName ? [person.organizationName] : []),
      t('person-entries', { entries: entries || '0' }),
      ...(person.blockedAt
        ? [
            '',
            t('person-blocked', {
              name: person.blockedByName ?? t('card-someone'),
              moment: formatMoment(person.blockedAt, style),
            }),
            ...(reason ? [t('card-reason', { reason })] : []),
          ]
        : []),
    ],
    '\n',
  );
}
