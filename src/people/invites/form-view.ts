import type { InlineKeyboardButton } from 'grammy/types';
import type { Organization } from '#db/queries/people/organizations.ts';
import type { Texts } from '#locales/texts.ts';
import { countryFlag, countryName } from '#src/domain/countries/countries.ts';
import type { Locale } from '#src/domain/locale.ts';
import { type Role, roles } from '#src/domain/people/roles.ts';
import { organizationLabel } from '#src/telegram/views/organization-label.ts';
import { pageRow } from '#src/telegram/views/page-row.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { inviteButtons, inviteFormButtons as of } from './buttons.ts';

/** What the message of a form shows: the whole form, or one question of it. */
export type FormShown =
  | { kind: 'form' }
  | { kind: 'organizations'; organizations: readonly Organization[]; page: number }
  | { kind: 'country'; name: string; codes: readonly string[] };

interface View {
  text: string;
  keyboard: InlineKeyboardButton[][];
}

interface Reader {
  t: Texts;
  person: { locale: Locale };
}

const numbers = [1, 5, 20, 100];
const dayNumbers = [1, 7, 30, 90];
const perPage = 6;

/** The form that makes a link, with what was chosen so far. */
export function viewForm(
  form: {
    role: Role;
    organization: { name: string; country: string | null } | null;
    most: number;
    days: number;
  },
  shown: FormShown,
  { t, person }: Reader,
): View {
  if (shown.kind === 'organizations') return viewOrganizations(shown, t);
  if (shown.kind === 'country') return viewCountry(shown, t, person.locale);
  const chosen = (isChosen: boolean, label: string) => (isChosen ? `• ${label}` : label);
  const organization = form.organization ? organizationLabel(form.organization) : t('invite-no-organization');
  const { most, days } = form;
  return {
    text: t('invite-form', { role: t(`role-${form.role}`), organization, most, days }),
    keyboard: [
      roles.map((role) => of.role.show(chosen(role === form.role, t(`role-${role}`)), { role })),
      [of.orgs.show(t('button-invite-organization', { name: shorten(organization, 40) }), { page: 0 })],
      numbers.map((count) =>
        of.most.show(chosen(count === most, t('invite-people', { count })), { most: count }),
      ),
      dayNumbers.map((count) =>
        of.days.show(chosen(count === days, t('invite-days', { count })), { days: count }),
      ),
      [of.make.show(t('button-invite-make'))],
      [inviteButtons.list.show(t('button-to-invites'), { page: 0 }), of.cancel.show(t('button-cancel'))],
    ],
  };
}

/** Replaces a form whose link was made. The link follows in the next message. */
export function viewMade(t: Texts): View {
  return {
    text: t('invite-made'),
    keyboard: [
      [inviteButtons.list.show(t('button-to-invites'), { page: 0 })],
      [inviteButtons.new.show(t('button-invite-new'))],
    ],
  };
}

function viewOrganizations(
  { organizations, page }: { organizations: readonly Organization[]; page: number },
  t: Texts,
): View {
  const pages = Math.ceil(organizations.length / perPage);
  const at = Math.min(page, Math.max(pages - 1, 0));
  const listed = organizations.slice(at * perPage, (at + 1) * perPage);
  return {
    text: t('invite-question-organization'),
    keyboard: [
      ...listed.map((one) => [of.org.show(shorten(organizationLabel(one), 50), { organization: one.id })]),
      ...pageRow(t, { page: at, pages }, (to) => of.orgs.data({ page: to })),
      [
        of.org.show(t('button-invite-no-organization'), { organization: null }),
        of.form.show(t('button-back')),
      ],
    ],
  };
}

function viewCountry(
  { name, codes }: { name: string; codes: readonly string[] },
  t: Texts,
  locale: Locale,
): View {
  const offers = codes.map((code) => [
    of.country.show(`${countryFlag(code)} ${countryName(code, locale)}`, { country: code }),
  ]);
  const question = t('invite-question-country', { name });
  return {
    text: codes.length > 0 ? `${t('country-several')}\n\n${question}` : question,
    keyboard: [
      ...offers,
      [of.country.show(t('button-skip'), { country: null }), of.form.show(t('button-back'))],
    ],
  };
}
