import { FormattedString, fmt } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Entry } from '#db/queries/entries/entries.ts';
import type { HistoryRow } from '#db/queries/entries/history.ts';
import type { Texts } from '#locales/texts.ts';
import { canDo } from '#src/domain/entries/transitions.ts';
import type { Locale } from '#src/domain/locale.ts';
import { cardButtons } from '#src/telegram/buttons/card.ts';
import { checkButtons } from '#src/telegram/buttons/check.ts';
import { longestCaption } from '#src/telegram/limits.ts';
import { viewEntry } from '#src/telegram/views/entry.ts';
import { viewHistoryRow } from '#src/telegram/views/history-lines.ts';

/** One of two entries, and the latest row of its history. */
export interface Side {
  entry: Entry;
  /** The IANA zone of the entry's campaign. */
  timeZone: string;
  latest: HistoryRow | null;
}

/**
 * The caption below the pictures of two entries: what each one says, and what was decided on it. It does not say
 * who reported them; only their cards do.
 */
export function viewComparison(
  sides: readonly [Side, Side],
  { t, locale }: { t: Texts; locale: Locale },
): FormattedString {
  const [number = '', other = ''] = sides.map(({ entry }) => String(entry.number));
  const heading = t('compare-heading', { number, other });
  const room = Math.floor((longestCaption - heading.length - 4) / 2);
  return FormattedString.join([heading, ...sides.map((side) => viewSide(side, room, t, locale))], '\n\n');
}

/** Whether a person who may decide it said that these are two events. */
function areApart(entry: Entry, other: Entry): boolean {
  return entry.notDuplicates.includes(other.id) || other.notDuplicates.includes(entry.id);
}

/** The decision on an entry that waits, below its card in the moderators' chat. */
export function buildGroupButtons(entry: Entry, other: Entry, t: Texts): InlineKeyboardButton[][] {
  if (entry.status !== 'pending' || other.duplicateOf === entry.id || areApart(entry, other)) return [];
  const pair = { entry: entry.id, version: entry.version, other: other.id };
  const duplicate = t('button-duplicate', { number: String(entry.number), other: String(other.number) });
  return [
    [cardButtons.duplicate.show(duplicate, pair)],
    [cardButtons['no-duplicate'].show(t('button-no-duplicate'), pair)],
  ];
}

/**
 * What an admin can do about two likely duplicates. The later entry is offered first, because it is more often the
 * duplicate.
 */
export function buildCheckButtons(entry: Entry, other: Entry, t: Texts): InlineKeyboardButton[][] {
  const about = (one: Entry, another: Entry) => ({
    entry: one.id,
    other: another.id,
    version: one.version,
  });
  const edit = ({ id, number }: Entry) =>
    checkButtons.edit.show(t('button-check-edit', { number: String(number) }), { entry: id });
  const reject = (one: Entry, original: Entry) => [
    checkButtons.duplicate.show(
      t('button-duplicate', { number: String(one.number), other: String(original.number) }),
      about(one, original),
    ),
  ];
  const noDuplicate = (one: Entry, another: Entry, action: 'restore' | 'apart') => [
    checkButtons[action].show(t('button-no-duplicate'), about(one, another)),
  ];
  if (entry.duplicateOf === other.id) return [noDuplicate(entry, other, 'restore')];
  if (other.duplicateOf === entry.id) return [noDuplicate(other, entry, 'restore')];
  const present = [entry, other].filter(({ status }) => canDo('edit', status));
  if (present.length < 2 || areApart(entry, other))
    return [present.map(edit)].filter((row) => row.length > 0);
  return [present.map(edit), reject(other, entry), reject(entry, other), noDuplicate(entry, other, 'apart')];
}

function viewSide(
  { entry, latest, timeZone }: Side,
  room: number,
  t: Texts,
  locale: Locale,
): FormattedString {
  const number = fmt`${FormattedString.b(t('number', { number: String(entry.number) }))}`;
  const words = entry.status === 'withdrawn' ? number : fmt`${number}\n${viewEntry(entry, locale)}`;
  const isDecided = entry.status !== 'pending' && latest !== null && latest.action !== 'submit';
  const state = isDecided ? viewHistoryRow(latest, { t, locale, timeZone }) : [];
  const end = state.map((line) => `\n${line}`).join('');
  return fmt`${cut(words, room - end.length)}${end}`;
}

/** Cuts a text, but no emoji in half, because Telegram rejects such a text. */
function cut(text: FormattedString, room: number): FormattedString {
  if (text.text.length <= room) return text;
  const isWhole = text.text.slice(0, room - 1).isWellFormed();
  return fmt`${text.slice(0, isWhole ? room - 1 : room - 2)}…`;
}
