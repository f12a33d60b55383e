import type { InlineKeyboardButton } from 'grammy/types';
import { countForgottenBlocks, listForgottenBlocks } from '#db/queries/people/forgotten-blocks.ts';
import { type ListedPerson, listNames, listPeople, listPeopleByIds } from '#db/queries/people/list.ts';
import { formatMoment } from '#src/domain/dates/format-moment.ts';
import { foldName } from '#src/domain/text/fold.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { showProtected } from '#src/telegram/show-in-place.ts';
import { pageRow } from '#src/telegram/views/page-row.ts';
import { blockReasonText } from '#src/telegram/views/reason.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { markLength, personButtons } from './person-buttons.ts';
import { personLabel } from './person-view.ts';

const perPage = 8;

/** If a search finds more people, it shows these and asks for more of the name. */
const mostFound = 10;

/** Shows everybody: admins and moderators first, then blocked people, then the others. */
export async function showPeople(ctx: HesabatContext, page: number): Promise<void> {
  const { deps, t } = ctx;
  const [{ rows, total }, forgotten] = await Promise.all([
    listPeople(deps.db, { page, perPage }),
    countForgottenBlocks(deps.db),
  ]);
  if (rows.length === 0 && page > 0) return showPeople(ctx, 0);
  await showProtected(ctx, t('people-list', { total }), [
    ...rows.map(personRow),
    ...pageRow(t, { page, pages: Math.ceil(total / perPage) }, (to) => personButtons.list.data({ page: to })),
    ...(forgotten > 0
      ? [[personButtons.forgotten.show(t('button-forgotten', { count: forgotten }), { page: 0 })]]
      : []),
  ]);
}

/** Shows the people whose name, organization or id contains the text, however it is spelled. */
export async function showFound(ctx: HesabatContext, wanted: string): Promise<void> {
  const { deps, t } = ctx;
  const part = foldName(wanted);
  const names = await listNames(deps.db);
  const found = names.filter(({ id, name, organizationName }) =>
    foldName(`${name ?? ''} ${organizationName ?? ''} ${id}`).includes(part),
  );
  const typed = shorten(wanted, 40);
  if (part === '' || found.length === 0) {
    await ctx.reply(t('people-none', { typed }));
    return;
  }
  const ids = found.slice(0, mostFound).map(({ id }) => id);
  const rows = await listPeopleByIds(deps.db, ids);
  const key = found.length > mostFound ? 'people-found-more' : 'people-found';
  await showProtected(ctx, t(key, { typed, total: found.length }), rows.map(personRow));
}

/** Shows people who were blocked and then had themselves forgotten. Only the reason and the time are known of them. */
export async function showForgotten(ctx: HesabatContext, page: number): Promise<void> {
  const { deps, person, t } = ctx;
  const [blocks, total] = await Promise.all([
    listForgottenBlocks(deps.db, { page, perPage }),
    countForgottenBlocks(deps.db),
  ]);
  if (blocks.length === 0 && page > 0) return showForgotten(ctx, 0);
  const rows = blocks.map(({ mark, reason, at: since }) => {
    const why = blockReasonText(reason, t) ?? t('forgotten-no-reason');
    const label = shorten(`${since ? formatMoment(since, person) : ''} · ${why}`, 50);
    return [personButtons.lift.show(label, { mark: mark.slice(0, markLength) })];
  });
  await showProtected(ctx, t('forgotten-list', { total }), [
    ...rows,
    ...pageRow(t, { page, pages: Math.ceil(total / perPage) }, (to) =>
      personButtons.forgotten.data({ page: to }),
    ),
    [personButtons.list.show(t('button-to-people'), { page: 0 })],
  ]);
}

/** Asks whether to lift the block of a person who was forgotten. */
export async function confirmLifting(ctx: HesabatContext, mark: string): Promise<void> {
  const { t } = ctx;
  await showProtected(ctx, t('forgotten-question'), [
    [
      personButtons['lift-yes'].show(t('button-sure'), { mark }),
      personButtons.forgotten.show(t('button-not-now'), { page: 0 }),
    ],
  ]);
}

function personRow(person: ListedPerson): InlineKeyboardButton[] {
  return [personButtons.open.show(personLabel(person), { person: person.id })];
}
