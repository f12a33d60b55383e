import { FormattedString } from '@grammyjs/parse-mode';
import { deleteDraft } from '#db/queries/entries/draft-deletions.ts';
import { type Entry, getEntry } from '#db/queries/entries/entries.ts';
import { findLatestHistory } from '#db/queries/entries/history.ts';
import { listOwnEntries } from '#db/queries/entries/lists.ts';
import { withdrawEntry } from '#db/queries/entries/withdrawals.ts';
import { canDo } from '#src/domain/entries/transitions.ts';
import { withPrintedCities } from '#src/places/entry-cities.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { onTap, onTaps } from '#src/telegram/buttons/answer-taps.ts';
import { myButton } from '#src/telegram/buttons/menu.ts';
import type { Command } from '#src/telegram/commands/command.ts';
import { canReport, type HesabatContext } from '#src/telegram/context.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { menuButtons } from '#src/telegram/views/menu.ts';
import { ownButtons } from './buttons.ts';
import { type Confirming, confirmOwnEntry, type Screen, viewOwnEntry } from './entry.ts';
import { buildOwnList } from './list.ts';

const perPage = 5;

/** /my: the person's own entries, to look at, correct, withdraw or continue. */
export const myCommand: Command = {
  name: 'my',
  for: 'everybody',
  where: 'private',
  // Blocked people can still withdraw what they sent before.
  evenIf: 'blocked',
  listed: 'menu and help',
  run: (ctx) => showList(ctx, 0),
};

/** What the buttons of /my do, and the button that opens it. If an entry does not exist any more, the list is shown. */
export const ownTaps = [
  onTap(myButton, (ctx) => showList(ctx, 0)),
  ...onTaps(ownButtons, {
    list: (ctx, { page }) => showList(ctx, page),
    open: (ctx, { entry }) => showEntry(ctx, entry),
    withdraw: (ctx, { entry }) => showEntry(ctx, entry, 'withdraw'),
    correct: (ctx, { entry }) => showEntry(ctx, entry, 'correct'),
    delete: (ctx, { entry }) => showEntry(ctx, entry, 'delete'),
    'withdraw-yes': (ctx, { entry }) => withdraw(ctx, entry),
    'delete-yes': (ctx, { entry }) => deleteForGood(ctx, entry),
  }),
];

async function showList(ctx: HesabatContext, page: number): Promise<void> {
  const { deps, person, t } = ctx;
  const { rows, total } = await listOwnEntries(deps.db, person.id, { page, perPage });
  if (total === 0) {
    await ctx.reply(t('my-none'), { reply_markup: menuButtons(t, canReport(ctx)) });
    return;
  }
  if (rows.length === 0) return showList(ctx, 0);
  const pages = Math.ceil(total / perPage);
  await show(ctx, {
    text: new FormattedString(t('my-list', { total })),
    buttons: buildOwnList(rows, { page, pages }, t),
  });
}

async function showEntry(ctx: HesabatContext, entry: Entry | null, confirming?: Confirming): Promise<void> {
  const { deps, person, t } = ctx;
  if (!entry || entry.status === 'cancelled' || entry.corrects !== null) return showList(ctx, 0);
  const [latest, shown] = await Promise.all([
    findLatestHistory(deps.db, entry.id),
    withPrintedCities(deps.db, entry, person.locale),
  ]);
  const reader = { t, locale: person.locale };
  const possible = { withdraw: 'withdraw', correct: 'correct', delete: 'cancel' } as const;
  const screen =
    confirming && canDo(possible[confirming], entry.status)
      ? confirmOwnEntry(shown, latest, confirming, reader)
      : viewOwnEntry(shown, latest, reader);
  await show(ctx, screen);
}

async function withdraw(ctx: HesabatContext, entry: Entry | null): Promise<void> {
  const { deps, person, t } = ctx;
  const own = entry && { entryId: entry.id, personId: person.id };
  const withdrawn = own && (await withdrawEntry(deps.db, own));
  await answerTap(ctx, withdrawn ? t('withdrawn', { number: String(entry?.number) }) : undefined);
  await showEntry(ctx, entry && (await getEntry(deps.db, entry.id)));
}

async function deleteForGood(ctx: HesabatContext, entry: Entry | null): Promise<void> {
  const { deps, person, t } = ctx;
  const deleted = entry && (await deleteDraft(deps.db, { entryId: entry.id, personId: person.id }));
  await answerTap(ctx, deleted ? t('draft-deleted') : undefined);
  await showList(ctx, 0);
}

/** Shows a screen in place of the list or entry whose button was tapped. If nothing was tapped, sends a new message. */
async function show(ctx: HesabatContext, { text, buttons }: Screen): Promise<void> {
  const options = { entities: text.entities, reply_markup: { inline_keyboard: buttons } };
  const isOnList = ctx.callbackQuery !== undefined && !myButton.isOn(ctx.callbackQuery.data);
  if (isOnList) await nullIfRejected(ctx.editMessageText(text.text, options));
  else await ctx.reply(text.text, options);
}
