import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import { deleteDraft } from '#db/queries/entries/draft-deletions.ts';
import { type Entry, getEntry } from '#db/queries/entries/entries.ts';
import { findLatestHistory } from '#db/queries/entries/history.ts';
import { listOwnEntries } from '#db/queries/entries/lists.ts';
import { withdrawEntry } from '#db/queries/entries/withdrawals.ts';
import { canDo } from '#src/domain/entries/transitions.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { findOwnEntry, readId } from '#src/telegram/button-ids.ts';
import { decodeButton, encodeButton, readNumber } from '#src/telegram/callback-data.ts';
import type { Command } from '#src/telegram/commands/command.ts';
import { canReport, type HesabatContext } from '#src/telegram/context.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { menuButtons } from '#src/telegram/views/menu.ts';
import { type Confirming, confirmOwnEntry, type Screen, viewOwnEntry } from './entry.ts';
import { buildOwnList } from './list.ts';

const perPage = 5;

/** /my: the person's own entries, to look at, correct, withdraw or continue. */
export const myCommand: Command = {
  name: 'my',
  for: 'everybody',
  where: 'private',
  // What was sent before can be withdrawn.
  evenIf: 'blocked',
  listed: 'menu and help',
  run: (ctx) => showList(ctx, 0),
};

/** The buttons of /my. */
export const ownEntries = new Composer<HesabatContext>();

const inPrivate = ownEntries.chatType('private');

inPrivate.callbackQuery(encodeButton('menu', { action: 'my' }), async (ctx) => {
  await answerTap(ctx);
  await showList(ctx, 0);
});

inPrivate.callbackQuery(/^own:/, async (ctx) => {
  const button = decodeButton(ctx.callbackQuery.data, 'own');
  if (button?.action === 'list') {
    await answerTap(ctx);
    return showList(ctx, readNumber(button.value) ?? 0);
  }
  const entry = await findOwnEntry(ctx, readId(button?.value));
  if (!entry) {
    await answerTap(ctx);
    return showList(ctx, 0);
  }
  switch (button?.action) {
    case 'withdraw-yes':
      return withdraw(ctx, entry);
    case 'delete-yes':
      return deleteForGood(ctx, entry.id);
    case 'withdraw':
    case 'correct':
    case 'delete':
      await answerTap(ctx);
      return showEntry(ctx, entry, button.action);
    default:
      await answerTap(ctx);
      return showEntry(ctx, entry);
  }
});

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

async function showEntry(ctx: HesabatContext, entry: Entry, confirming?: Confirming): Promise<void> {
  const { deps, person, t } = ctx;
  if (entry.status === 'cancelled' || entry.corrects !== null) return showList(ctx, 0);
  const latest = await findLatestHistory(deps.db, entry.id);
  const reader = { t, locale: person.locale };
  const possible = { withdraw: 'withdraw', correct: 'correct', delete: 'cancel' } as const;
  const screen =
    confirming && canDo(possible[confirming], entry.status)
      ? confirmOwnEntry(entry, latest, confirming, reader)
      : viewOwnEntry(entry, latest, reader);
  await show(ctx, screen);
}

async function withdraw(ctx: HesabatContext, { id: entryId, number }: Entry): Promise<void> {
  const { deps, person, t } = ctx;
  const withdrawn = await withdrawEntry(deps.db, { entryId, personId: person.id });
  await answerTap(ctx, withdrawn ? t('withdrawn', { number: String(number) }) : undefined);
  await showEntry(ctx, await getEntry(deps.db, entryId));
}

async function deleteForGood(ctx: HesabatContext, entryId: number): Promise<void> {
  const { deps, person, t } = ctx;
  const deleted = await deleteDraft(deps.db, { entryId, personId: person.id });
  await answerTap(ctx, deleted ? t('draft-deleted') : undefined);
  await showList(ctx, 0);
}

/** In place of the list or entry that was tapped on, else as a new message. */
async function show(ctx: HesabatContext, { text, buttons }: Screen): Promise<void> {
  const options = { entities: text.entities, reply_markup: { inline_keyboard: buttons } };
  const inPlace = ctx.callbackQuery?.data?.startsWith('own:') ?? false;
  if (inPlace) await nullIfRejected(ctx.editMessageText(text.text, options));
  else await ctx.reply(text.text, options);
}
