import { countEntriesOf, listPeopleByIds } from '#db/queries/people/list.ts';
import { setPendingReply } from '#db/queries/people/pending-replies.ts';
import { roles } from '#src/domain/people/roles.ts';
import { readyReasonsFor } from '#src/domain/review/decisions.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { showProtected } from '#src/telegram/show-in-place.ts';
import { showPeople } from './lists.ts';
import { personButton } from './person-button.ts';
import { viewPerson } from './person-view.ts';

/** Shows one person, with buttons to give or take a role, and to block or unblock them. */
export async function showPerson(ctx: HesabatContext, id: number): Promise<void> {
  const { deps, person: reader, t } = ctx;
  const [[person], counts] = await Promise.all([listPeopleByIds(deps.db, [id]), countEntriesOf(deps.db, id)]);
  if (!person) return showPeople(ctx, 0);
  const others = roles.filter((role) => role !== person.role).toReversed();
  const give = others.map((role) => personButton(t(`button-role-${role}`), 'role', id, role));
  const take = person.role ? [[personButton(t('button-role-take'), 'role', id, 'none')]] : [];
  const block = personButton(t('button-block'), 'block', id);
  const canBlock = person.role !== 'admin' && person.name !== null;
  const actions = person.blockedAt
    ? [[personButton(t('button-unblock'), 'unblock', id)]]
    : [...give.map((one) => [one]), ...take, ...(canBlock ? [[block]] : [])];
  await showProtected(ctx, viewPerson(person, counts, { t, locale: reader.locale }), [
    ...actions,
    [personButton(t('button-to-people'), 'list')],
  ]);
}

/** Asks whether to give a person a role, or ("none") to take it away. */
export async function confirmRole(ctx: HesabatContext, id: number, value: string): Promise<void> {
  const { deps, t } = ctx;
  const [person] = await listPeopleByIds(deps.db, [id]);
  if (!person) return showPeople(ctx, 0);
  const role = roles.find((known) => known === value);
  const name = person.name ?? String(id);
  const question = role
    ? t('role-question', { name, role: t(`role-${role}`) })
    : t('role-take-question', { name });
  await showProtected(ctx, question, [
    [
      personButton(t('button-sure'), 'role-yes', id, role ?? 'none'),
      personButton(t('button-not-now'), 'open', id),
    ],
  ]);
}

/** Asks for the reason to block a person: a ready one, or words. */
export async function askForBlockReason(ctx: HesabatContext, id: number): Promise<void> {
  const { deps, t } = ctx;
  const [person] = await listPeopleByIds(deps.db, [id]);
  if (!person) return showPeople(ctx, 0);
  await setPendingReply(deps.db, ctx.person.id, { purpose: 'block', subject: { personId: id } });
  await showProtected(ctx, t('block-question', { name: person.name ?? String(id) }), [
    ...readyReasonsFor.block.map((reason) => [personButton(t(`reason-${reason}`), 'block-for', id, reason)]),
    [personButton(t('button-not-now'), 'open', id)],
  ]);
}

/** Asks whether to block a person for the reason that was typed. */
export async function confirmBlock(
  ctx: HesabatContext,
  id: number,
  { words, by }: { words: string; by: number },
): Promise<void> {
  const { deps, t } = ctx;
  const [person] = await listPeopleByIds(deps.db, [id]);
  if (!person) return showPeople(ctx, 0);
  const question = t('block-typed-question', { name: person.name ?? String(id), reason: words });
  await showProtected(ctx, question, [
    [
      personButton(t('button-sure'), 'block-typed', id, String(by)),
      personButton(t('button-not-now'), 'open', id),
    ],
  ]);
}

export async function confirmUnblocking(ctx: HesabatContext, id: number): Promise<void> {
  const { deps, t } = ctx;
  const [person] = await listPeopleByIds(deps.db, [id]);
  if (!person) return showPeople(ctx, 0);
  await showProtected(ctx, t('unblock-question', { name: person.name ?? String(id) }), [
    [personButton(t('button-sure'), 'unblock-yes', id), personButton(t('button-not-now'), 'open', id)],
  ]);
}
