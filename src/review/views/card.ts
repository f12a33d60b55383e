import { createHash } from 'node:crypto';
import { FormattedString, fmt } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Entry } from '#db/queries/entries/entries.ts';
import type { HistoryRow } from '#db/queries/entries/history.ts';
import type { Likenesses } from '#db/queries/review/likely-duplicates.ts';
import type { ReasonQuestion } from '#db/queries/review/reason-questions.ts';
import type { Texts } from '#locales/texts.ts';
import { formatMoment, type MomentStyle } from '#src/domain/dates/format-moment.ts';
import { reasonQuestions } from '#src/domain/review/decisions.ts';
import { longestCaption } from '#src/telegram/limits.ts';
import { viewEntry } from '#src/telegram/views/entry.ts';
import { viewHistoryRow } from '#src/telegram/views/history-lines.ts';
import { organizationLabel } from '#src/telegram/views/organization-label.ts';
import { describePicture } from '#src/telegram/views/picture.ts';
import { buildCardButtons } from './card-buttons.ts';
import type { CardForm } from './card-form.ts';

type Reader = { t: Texts } & MomentStyle;

/** An entry's card in the moderators' chat: the caption below its picture, and its buttons. */
export interface Card {
  caption: FormattedString;
  buttons: InlineKeyboardButton[][];
  /** Hashes that change whenever the card looks different. The first half changes whenever the picture does. */
  shows: string;
}

/**
 * @param state the latest decision on the entry, and a moderator's edit since then
 * @param asked what a moderator is being asked about it, if anything
 * @param likenesses the entries that it may be a duplicate of, and those with the same picture
 * @param lostOriginal the number of the entry that it is a duplicate of, if that one does not count any more
 */
export function buildCard(
  entry: Entry,
  state: { decision: HistoryRow | null; edit: HistoryRow | null },
  {
    t,
    locale,
    timeZone,
    asked,
    likenesses,
    lostOriginal,
    username,
    form = 'picture',
  }: {
    t: Texts;
    asked: CardQuestion | null;
    likenesses: Likenesses;
    lostOriginal: number | null;
    username: string;
    form?: CardForm;
  } & MomentStyle,
): Card {
  const reader = { t, locale, timeZone };
  const head = viewHead(entry, reader);
  const lines = [
    ...stateLines(entry, state, reader),
    ...likenessLines(likenesses, t),
    ...(lostOriginal === null ? [] : [t('card-no-original', { number: String(lostOriginal) })]),
    ...askingLines(asked, t),
    ...(hasPhotos(entry) ? formLines(form, t) : []),
  ].join('\n');
  const room = longestCaption - lines.length - 3;
  const caption = fmt`${head.text.length > room ? fmt`${head.slice(0, wholeLetters(head.text, room))}…` : head}\n\n${lines}`;
  const buttons = buildCardButtons(entry, t, { asked, duplicates: likenesses.duplicates, username, form });
  const picture = digest(describePicture(entry, { t, locale }));
  const shows = [
    form === 'picture' ? picture : `${form}-${picture}`,
    digest([caption.caption, buttons]),
  ].join('.');
  return { caption, buttons, shows };
}

export type CardQuestion = Pick<ReasonQuestion, 'kind' | 'marked'> & { moderatorName: string | null };

/** Whether an entry has photos that moderators may see. */
export function hasPhotos({ photos, status }: Pick<Entry, 'photos' | 'status'>): boolean {
  return status !== 'withdrawn' && photos.some((photo) => photo.status === 'stored');
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}

/** What was reported, by whom and when. A withdrawn entry has only its number. */
function viewHead(entry: Entry, { t, ...style }: Reader): FormattedString {
  const number = fmt`${FormattedString.b(t('number', { number: String(entry.number) }))}`;
  if (entry.status === 'withdrawn') return number;
  const { person, submittedAt } = entry;
  const from = [
    t('card-from', {
      name: person?.name ?? t('card-someone'),
      moment: submittedAt ? formatMoment(submittedAt, style) : '',
    }),
    ...(person?.organization
      ? [t('card-organization', { organization: organizationLabel(person.organization) })]
      : []),
    ...(entry.isFirst && person ? [t('card-first')] : []),
    ...(person?.blockedAt ? [t('card-blocked')] : []),
  ];
  return fmt`${number}\n${viewEntry(entry, style.locale)}\n\n${from.join('\n')}`;
}

/** Where to cut a text: at `most`, or before it if an emoji would be cut in half, which Telegram rejects. */
function wholeLetters(text: string, most: number): number {
  return text.slice(0, most).isWellFormed() ? most : most - 1;
}

/** "Approved by …", with the reason; or that the entry waits for a decision. */
function stateLines(
  entry: Entry,
  { decision, edit }: { decision: HistoryRow | null; edit: HistoryRow | null },
  reader: Reader,
): string[] {
  return [
    ...(decision && decision.action !== 'submit' ? viewHistoryRow(decision, reader) : []),
    ...(edit ? viewHistoryRow(edit, reader) : []),
    ...(entry.status === 'pending' ? [reader.t('card-pending')] : []),
  ];
}

/** Says where the photos are, if not on the card. */
function formLines(form: CardForm, t: Texts): string[] {
  if (form === 'picture') return [];
  return ['', t(form === 'tile' ? 'card-picture-refused' : 'card-no-pictures')];
}

/** "Similar: No. 41, No. 43", which of them the organizer said are other events, and "Same photo: No. 12". */
function likenessLines({ duplicates, samePicture }: Likenesses, t: Texts): string[] {
  const line = (key: LikenessText, some: ReadonlyArray<{ number: number }>) => {
    const numbers = some.map(({ number }) => t('number', { number: String(number) })).join(', ');
    return some.length === 0 ? [] : [t(key, { numbers })];
  };
  return [
    ...line('card-similar', duplicates),
    ...line(
      'card-denied',
      duplicates.filter(({ isDenied }) => isDenied),
    ),
    ...line('card-same-photo', samePicture),
  ];
}

type LikenessText = 'card-similar' | 'card-denied' | 'card-same-photo';

/** Names the moderator whose answer the card waits for: taps of others on its reasons do not count. */
function askingLines(asked: CardQuestion | null, t: Texts): string[] {
  if (!asked) return [];
  return ['', t(reasonQuestions[asked.kind].asking, { name: asked.moderatorName ?? t('card-someone') })];
}
