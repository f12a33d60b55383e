import { FormattedString } from '@grammyjs/parse-mode';
import { Composer, InlineKeyboard } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import { findEntry, listOwnEntries } from '#db/queries/entries.ts';
import { findLatestHistory } from '#db/queries/history.ts';
import { withdrawEntry } from '#db/queries/withdrawals.ts';
import { answerTap } from '#src/chat/answer-tap.ts';
import { unlessRefused } from '#src/chat/best-effort.ts';
import { decodeButton, encodeButton, readId } from '#src/chat/callback-data.ts';
import type { HesabatContext } from '#src/chat/context.ts';
import { viewEntry } from '#src/chat/views/entry-view.ts';
import { menuButtons } from '#src/chat/views/menu.ts';
import { reasonText } from '#src/chat/views/reason.ts';
import { shorten } from '#src/chat/views/shorten.ts';
import { canDo, type EntryStatus } from '#src/domain/entries/status.ts';

const perPage = 5;

const signs: Record<EntryStatus, string> = {
  draft: '✏️',
  cancelled: '✏️',
  pending: '⏳',
  returned: '✍️',
  approved: '✅',
  rejected: '❌',
  withdrawn: '↩️',
};

/** /my: the person's own entries, to look at, withdraw or continue. */
export const ownEntries = new Composer<HesabatContext>();

const inPrivate = ownEntries.chatType('private');

inPrivate.command('my', (ctx) => showList(ctx, 0));

inPrivate.callbackQuery(encodeButton('menu', { action: 'my' }), async (ctx) => {
  await answerTap(ctx);
  await showList(ctx, 0);
});

inPrivate.callbackQuery(/^own:/, async (ctx) => {
  const button = decodeButton(ctx.callbackQuery.data, 'own');
  const id = readId(button?.value ?? '');
  if (button?.action === 'withdraw-yes' && id !== null) return withdraw(ctx, id);
  await answerTap(ctx);
  switch (button?.action) {
    case 'open':
    case 'withdraw':
      return id === null ? undefined : showEntry(ctx, id, button.action === 'withdraw');
    case 'list':
      return showList(ctx, id ?? 0);
  }
});

async function showList(ctx: HesabatContext, page: number): Promise<void> {
  const { deps, person, t } = ctx;
  const { rows, total } = await listOwnEntries(deps.db, person.id, { page, perPage });
  if (total === 0) {
    await ctx.reply(t('my-none'), { reply_markup: menuButtons(t) });
    return;
  }
  if (rows.length === 0) return showList(ctx, 0);
  const pages = Math.ceil(total / perPage);
  const keyboard = rows.map((row): InlineKeyboardButton[] => {
    const none = row.status === 'withdrawn' ? t('card-withdrawn-title') : t('my-untitled');
    const title = shorten(row.title ?? none, 40);
    return [
      InlineKeyboard.text(
        row.number === null ? t('my-draft', { title }) : `${signs[row.status]} № ${row.number} · ${title}`,
        encodeButton('own', { action: 'open', value: String(row.id) }),
      ),
    ];
  });
  if (pages > 1) {
    const turn = (label: string, to: number) =>
      InlineKeyboard.text(label, encodeButton('own', { action: 'list', value: String(to) }));
    keyboard.push([
      ...(page > 0 ? [turn('‹', page - 1)] : []),
      InlineKeyboard.text(t('my-page', { page: page + 1, pages }), encodeButton('none', {})),
      ...(page < pages - 1 ? [turn('›', page + 1)] : []),
    ]);
  }
  await show(ctx, new FormattedString(t('my-list', { total })), keyboard);
}

async function showEntry(ctx: HesabatContext, entryId: number, asksToWithdraw: boolean): Promise<void> {
  const { deps, person, t } = ctx;
  const entry = await findEntry(deps.db, entryId);
  if (entry?.personId !== person.id || entry.status === 'cancelled') return showList(ctx, 0);
  const latest = entry.status === 'rejected' ? await findLatestHistory(deps.db, entryId) : null;
  const reason = latest ? reasonText(latest, t) : null;
  const state = [
    entry.number === null ? '' : `№ ${entry.number} · `,
    t(`status-${entry.status}`),
    reason ? `\n${t('told-reason', { reason })}` : '',
  ].join('');
  const view = entry.status === 'withdrawn' ? [] : [viewEntry(entry, person.locale)];
  const lines = [...view, state];
  const value = String(entryId);
  const back = InlineKeyboard.text(t('button-to-list'), encodeButton('own', { action: 'list', value: '0' }));
  if (asksToWithdraw && canDo('withdraw', entry.status)) {
    lines.push(t('withdraw-question', { number: String(entry.number) }));
    return show(ctx, FormattedString.join(lines, '\n\n'), [
      [
        InlineKeyboard.text(t('button-withdraw-yes'), encodeButton('own', { action: 'withdraw-yes', value })),
        InlineKeyboard.text(t('button-withdraw-no'), encodeButton('own', { action: 'open', value })),
      ],
    ]);
  }
  const actions: InlineKeyboardButton[] = [];
  if (canDo('submit', entry.status)) {
    actions.push(
      InlineKeyboard.text(t('button-continue'), encodeButton('draft', { action: 'continue', draft: value })),
    );
  }
  if (canDo('withdraw', entry.status)) {
    actions.push(
      InlineKeyboard.text(t('button-withdraw'), encodeButton('own', { action: 'withdraw', value })),
    );
  }
  await show(
    ctx,
    FormattedString.join(lines, '\n\n'),
    [actions, [back]].filter((row) => row.length > 0),
  );
}

async function withdraw(ctx: HesabatContext, entryId: number): Promise<void> {
  const { deps, person, t } = ctx;
  const withdrawn = await withdrawEntry(deps.db, { entryId, personId: person.id });
  const entry = await findEntry(deps.db, entryId);
  const toast = withdrawn ? t('withdrawn', { number: String(entry?.number) }) : undefined;
  await answerTap(ctx, toast);
  await showEntry(ctx, entryId, false);
}

/** In place of the list or entry that was tapped on, else as a new message. */
async function show(
  ctx: HesabatContext,
  text: FormattedString,
  inline_keyboard: InlineKeyboardButton[][],
): Promise<void> {
  const options = { entities: text.entities, reply_markup: { inline_keyboard } };
  const inPlace = ctx.callbackQuery?.data?.startsWith('own:') ?? false;
  if (inPlace) await unlessRefused(ctx.editMessageText(text.text, options));
  else await ctx.reply(text.text, options);
}
