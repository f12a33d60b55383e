import { FormattedString, fmt } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton } from 'grammy/types';
import { z } from 'zod';
import { getCurrentCampaign } from '#db/queries/campaigns/campaigns.ts';
import { type Entry, findEntry } from '#db/queries/entries/entries.ts';
import { listHistory } from '#db/queries/entries/history.ts';
import { listSubmittedEntries } from '#db/queries/entries/lists.ts';
import { forgetMessage, noteEntryMessages } from '#db/queries/review/entry-messages.ts';
import { timeZoneOf } from '#src/domain/dates/time-zone.ts';
import { reviewStatuses } from '#src/domain/entries/status.ts';
import { isForModerators } from '#src/domain/entries/transitions.ts';
import { withPrintedCities } from '#src/places/entry-cities.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { onTaps } from '#src/telegram/buttons/answer-taps.ts';
import { defineButtons } from '#src/telegram/buttons/button.ts';
import { ifAny, orNull, page, submittedEntry } from '#src/telegram/buttons/fields.ts';
import type { Command } from '#src/telegram/commands/command.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { showProtected } from '#src/telegram/show-in-place.ts';
import { viewEntry } from '#src/telegram/views/entry.ts';
import { entrySigns } from '#src/telegram/views/entry-signs.ts';
import { viewHistoryRow } from '#src/telegram/views/history-lines.ts';
import { pageRow } from '#src/telegram/views/page-row.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { orderAlbum } from './photos/order-album.ts';

const perPage = 5;

/** The status of the entries in the list; null for all. */
type Filter = (typeof reviewStatuses)[number] | null;

/** /entries: the entries of the campaign, for moderators and admins to read; decisions are made in the group. */
export const entriesCommand: Command = {
  name: 'entries',
  for: 'moderator',
  where: 'private',
  isIgnoredInGroups: true,
  listed: 'menu and help',
  run: (ctx) => showList(ctx, 0, null),
};

const filter = orNull(z.enum(reviewStatuses));

const ofEntry = { entry: ifAny(submittedEntry), filter } as const;

/** The buttons of /entries. */
const entriesButtons = defineButtons(
  'entries',
  { for: 'moderator', where: 'private', popsUp: ['open', 'photos'] },
  { list: { page, filter }, open: ofEntry, photos: ofEntry },
);

/** What the buttons of /entries do. If an entry does not exist any more, the list shows the others. */
export const entriesTaps = onTaps(entriesButtons, {
  list: (ctx, { page, filter }) => showList(ctx, page, filter),
  async open(ctx, { entry, filter }) {
    await answerTap(ctx, entry ? undefined : ctx.t('toast-changed'));
    return entry ? showEntry(ctx, entry, filter) : showList(ctx, 0, filter);
  },
  async photos(ctx, { entry, filter }) {
    if (entry) return orderAlbum(ctx, entry);
    await answerTap(ctx, ctx.t('toast-changed'));
    return showList(ctx, 0, filter);
  },
});

async function showList(ctx: HesabatContext, page: number, filter: Filter): Promise<void> {
  const { deps, t } = ctx;
  const campaign = await getCurrentCampaign(deps.db);
  const { rows, total } = await listSubmittedEntries(deps.db, campaign.id, { status: filter, page, perPage });
  if (rows.length === 0 && page > 0) return showList(ctx, 0, filter);
  const keyboard = rows.map((row) => {
    const title = shorten(row.title ?? t('card-withdrawn-title'), 40);
    const number = t('number', { number: String(row.number) });
    const label = `${entrySigns[row.status]} ${number} · ${title}`;
    return [entriesButtons.open.show(label, { entry: row.id, filter })];
  });
  const turns = pageRow(t, { page, pages: Math.ceil(total / perPage) }, (to) =>
    entriesButtons.list.data({ page: to, filter }),
  );
  const choices = [null, ...reviewStatuses].map((choice) => {
    const label = choice === null ? t('entries-all') : entrySigns[choice];
    return toList(choice === filter ? `• ${label}` : label, choice);
  });
  const heading = filter === null ? t('entries-all') : t(`entries-${filter}`);
  await showProtected(ctx, t('entries-list', { heading, total }), [...keyboard, ...turns, choices]);
  const message = ctx.callbackQuery?.message;
  if (message) await forgetMessage(deps.db, { chatId: message.chat.id, messageId: message.message_id });
}

async function showEntry(ctx: HesabatContext, tapped: Entry, filter: Filter): Promise<void> {
  const { deps, person, t } = ctx;
  const entryId = tapped.id;
  await noteShown(ctx, tapped);
  // Read only after the message was stored: an entry that is withdrawn from now on has this message deleted.
  const [entry, history] = await Promise.all([findEntry(deps.db, entryId), listHistory(deps.db, entryId)]);
  if (!entry) return showList(ctx, 0, filter);
  const isWithdrawn = entry.status === 'withdrawn';
  const shown = await withPrintedCities(deps.db, entry, person.locale);
  const reader = { t, locale: person.locale, timeZone: timeZoneOf(entry.campaign, deps) };
  const number = fmt`${FormattedString.b(t('number', { number: String(entry.number) }))}`;
  const view = FormattedString.join(
    [
      isWithdrawn ? number : fmt`${number}\n${viewEntry(shown, person.locale)}`,
      // A withdrawn entry has nothing left to show, not even who reported it.
      isWithdrawn
        ? t('card-withdrawn-title')
        : history.flatMap((row) => viewHistoryRow(row, reader)).join('\n'),
      ...(entry.status === 'pending' ? [t('card-pending')] : []),
    ],
    '\n\n',
  );
  const photos = entriesButtons.photos.show(t('button-photos', { count: entry.photos.length }), {
    entry: entryId,
    filter,
  });
  const back = toList(t('button-to-list'), filter);
  await showProtected(ctx, view, entry.photos.length > 0 && !isWithdrawn ? [[photos], [back]] : [[back]]);
}

/** Stores which entry the tapped message will show, before that is read: the message is deleted with the entry. */
async function noteShown(ctx: HesabatContext, entry: Entry): Promise<void> {
  const message = ctx.callbackQuery?.message;
  if (!message || !isForModerators(entry)) return;
  await noteEntryMessages(ctx.deps.db, {
    entryIds: [entry.id],
    chatId: message.chat.id,
    messageIds: [message.message_id],
  });
}

function toList(label: string, filter: Filter): InlineKeyboardButton {
  return entriesButtons.list.show(label, { page: 0, filter });
}
