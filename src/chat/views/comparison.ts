import { FormattedString, fmt } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Entry } from '#db/queries/entries.ts';
import type { HistoryRow } from '#db/queries/history.ts';
import type { Texts } from '#locales/texts.ts';
import type { Locale } from '#src/domain/locale.ts';
import { encodeButton } from '../callback-data.ts';
import { longestCaption } from './card.ts';
import { viewEntry } from './entry-view.ts';
import { viewHistoryRow } from './history-lines.ts';

/** Whether both can be shown to moderators: a tampered phone can name any draft. */
export function canCompare(entry: Entry | null, other: Entry | null): boolean {
  const isShown = (one: Entry | null) => one !== null && one.number !== null && one.status !== 'withdrawn';
  return isShown(entry) && isShown(other) && entry?.campaignId === other?.campaignId;
}

/**
 * Two entries in words below their pictures, and the decision between them while the first waits for one. Who
 * reported them stands on their cards alone.
 */
export function viewComparison(
  entry: Entry,
  other: Entry,
  latest: HistoryRow | null,
  { t, locale }: { t: Texts; locale: Locale },
): { caption: FormattedString; buttons: InlineKeyboardButton[][] } {
  const numbers = { number: String(entry.number), other: String(other.number) };
  const heading = t('compare-heading', numbers);
  const state = entry.status === 'pending' || !latest ? [] : [viewHistoryRow(latest, t, locale).join('\n')];
  const around = [heading, ...state].join('\n\n').length + 8;
  const room = Math.floor((longestCaption - around) / 2);
  return {
    caption: FormattedString.join(
      [heading, ...[entry, other].map((one) => cut(view(one, locale), room)), ...state],
      '\n\n',
    ),
    buttons: entry.status === 'pending' ? buildButtons(entry, other, t) : [],
  };
}

/** What an admin can do about two entries that are likely duplicates. Decisions are made in the moderators' chat. */
export function buildCheckButtons(entry: Entry, other: Entry, t: Texts): InlineKeyboardButton[][] {
  const mend = ({ id, number }: Entry) => ({
    text: t('button-check-mend', { number: String(number) }),
    callback_data: encodeButton('check', { action: 'mend', value: String(id) }),
  });
  const apart = encodeButton('check', {
    action: 'apart',
    value: String(entry.id),
    other: String(other.id),
    version: String(entry.version),
  });
  return [[mend(entry), mend(other)], [{ text: t('button-no-duplicate'), callback_data: apart }]];
}

function view(entry: Entry, locale: Locale): FormattedString {
  return fmt`${FormattedString.b(`№ ${entry.number}`)}\n${viewEntry(entry, locale)}`;
}

/** Not through an emoji, which Telegram would refuse. */
function cut(text: FormattedString, room: number): FormattedString {
  if (text.text.length <= room) return text;
  const isWhole = text.text.slice(0, room - 1).isWellFormed();
  return fmt`${text.slice(0, isWhole ? room - 1 : room - 2)}…`;
}

function buildButtons(entry: Entry, other: Entry, t: Texts): InlineKeyboardButton[][] {
  const button = (text: string, action: string) => ({
    text,
    callback_data: encodeButton('card', {
      action,
      entry: String(entry.id),
      version: String(entry.version),
      value: String(other.id),
    }),
  });
  return [
    [button(t('button-duplicate', { number: String(other.number) }), 'duplicate')],
    [button(t('button-no-duplicate'), 'no-duplicate')],
  ];
}
