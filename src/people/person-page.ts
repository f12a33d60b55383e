import { countEntriesOf, listPeopleByIds } from '#db/queries/people/list.ts';
import { setPendingReply } from '#db/queries/people/pending-replies.ts';
import { type Role, roles } from '#src/domain/people/roles.ts';
import { readyReasonsFor } from '#src/domain/review/decisions.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { showProtected } from '#src/telegram/show-in-place.ts';
import { showPeople } from './lists.ts';
import { personButtons } from './person-buttons.ts';
import { viewPerson } from './person-view.ts';

/** Shows one person, with buttons to give or take a role, and to block or unblock them. */
export async function showPerson(ctx: HesabatContext, id: number): Promise<void> {
  const { deps, person: reader, t } = ctx;
  const [[person], counts] = await Promise.all([listPeopleByIds(deps.db, [id]), countEntriesOf(deps.db, id)]);
  if (!person) return showPeople(ctx, 0);
  const others = roles.filter((role) => role !== person.role).toReversed();
  const give = others.map((role) => personButtons.role.show(t(`button-role-${role}`), { person: id, role }));
  const take = person.role
    ? [[personButtons.role.show(t('button-role-take'), { person: id, role: 'none' })]]
    : [];
  const block = personButtons.block.show(t('button-block'), { person: id });
  const canBlock = person.role !== 'admin' && person.name !== null;
  const actions = person.blockedAt
    ? [[personButtons.unblock.show(t('button-unblock'), { person: id })]]
    : [...give.map((one) => [one]), ...take, ...(canBlock ? [[block]] : [])];
  await showProtected(
    ctx,
    viewPerson(person, counts, { t, locale: reader.locale, timeZone: reader.timeZone }),
    [...actions, [personButtons.list.show(t('button-to-people'), { page: 0 })]],
  );
}

/** Asks whether to give a person a role, or ("none") to take it away. */
export async function confirmRole(ctx: HesabatContext, id: number, role: Role | 'none'): Promise<void> {
  const { deps, t } = ctx;
  const [person] = await listPeopleByIds(deps.db, [id]);
  if (!person) return showPeople(ctx, 0);
  const name = person.name ?? String(id);
  const question =
    role === 'none'
      ? t('role-take-question', { name })
      : t('role-question', { name, role: t(`role-${role}`) });
  await showProtected(ctx, question, [
    [
      personButtons['role-yes'].show(t('button-sure'), { person: id, role }),
      personButtons.open.show(t('button-not-now'), { person: id }),
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
    ...readyReasonsFor.block.map((reason) => [
      personButtons['block-for'].show(t(`reason-${reason}`), { person: id, reason }),
    ]),
    [personButtons.open.show(t('button-not-now'), { person: id })],
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
      personButtons['block-typed'].show(t('button-sure'), { person: id, typedBy: by }),
      personButtons.open.show(t('button-not-now'), { person: id }),
    ],
  ]);
}

export async function confirmUnblocking(ctx: HesabatContext, id: number): Promise<void> {
  const { deps, t } = ctx;
  const [person] = await listPeopleByIds(deps.db, [id]);
  if (!person) return showPeople(ctx, 0);
  await showProtected(ctx, t('unblock-question', { name: person.name ?? String(id) }), [
    [
      personButtons['unblock-yes'].show(t('button-sure'), { person: id }),
      personButtons.open.show(t('button-not-now'), { person: id }),
    ],
  ]);
}
