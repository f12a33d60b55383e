import { createHash } from 'node:crypto';
import { FormattedString, fmt } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Entry } from '#db/queries/entries.ts';
import type { HistoryRow } from '#db/queries/history.ts';
import type { ReasonQuestion } from '#db/queries/reason-questions.ts';
import type { Texts } from '#locales/texts.ts';
import type { Locale } from '#src/domain/locale.ts';
import { buildCardButtons } from './card-buttons.ts';
import { formatMoment, viewEntry } from './entry-view.ts';
import { describePicture } from './picture.ts';
import { askedForText, reasonText } from './reason.ts';

/** Telegram's limit for a caption, in UTF-16 code units after entities are taken out. */
export const longestCaption = 1024;

/** What an entry's card in the moderators' chat says below its picture, and the buttons under it. */
export interface Card {
  caption: FormattedString;
  buttons: InlineKeyboardButton[][];
  /** Changes whenever the card looks different; its first half whenever its picture does. */
  shows: string;
}

/**
 * @param latest the last thing that happened to the entry
 * @param asked what a moderator is being asked about it, if anything
 */
export function buildCard(
  entry: Entry,
  latest: HistoryRow | null,
  { t, locale, asked }: { t: Texts; locale: Locale; asked: CardQuestion | null },
): Card {
  const head = viewHead(entry, t, locale);
  const state = [...stateLines(latest, t, locale), ...askingLines(asked, t)].join('\n');
  const room = longestCaption - state.length - 3;
  const caption = fmt`${head.text.length > room ? fmt`${head.slice(0, wholeLetters(head.text, room))}…` : head}\n\n${state}`;
  const buttons = buildCardButtons(entry, t, asked);
  const shows = [describePicture(entry, { t, locale }), [caption.caption, buttons]].map(digest).join('.');
  return { caption, buttons, shows };
}

export type CardQuestion = Pick<ReasonQuestion, 'kind' | 'marked'> & { moderatorName: string | null };

/** Whether a card that shows one thing has the same picture as a card that shows the other. */
export function hasSamePicture(shows: string | null, other: string): boolean {
  return shows?.split('.')[0] === other.split('.')[0];
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}

/** What was reported, by whom and when; of a withdrawn entry nothing is left but its number. */
function viewHead(entry: Entry, t: Texts, locale: Locale): FormattedString {
  const number = fmt`${FormattedString.b(`№ ${entry.number}`)}`;
  if (entry.status === 'withdrawn') return number;
  const from = t('card-from', {
    name: entry.person?.name ?? t('card-someone'),
    moment: entry.submittedAt ? formatMoment(entry.submittedAt, locale) : '',
  });
  return fmt`${number}\n${viewEntry(entry, locale)}\n\n${from}`;
}

/** Where a text may be cut at the most: not through an emoji, which Telegram would refuse. */
function wholeLetters(text: string, most: number): number {
  return text.slice(0, most).isWellFormed() ? most : most - 1;
}

/** "Approved by …", with the reason; an entry that nobody decided on waits. */
function stateLines(latest: HistoryRow | null, t: Texts, locale: Locale): string[] {
  if (!latest || latest.action === 'submit') return [t('card-pending')];
  const about = {
    name: latest.personName ?? t('card-someone'),
    moment: latest.at ? formatMoment(latest.at, locale) : '',
  };
  const reason = reasonText(latest, t);
  const why = reason ? [t('card-reason', { reason })] : [];
  switch (latest.action) {
    case 'approve':
      return [t('card-approved', about)];
    case 'reject':
      return [t('card-rejected', about), ...why];
    case 'return': {
      const answers = askedForText(latest, t);
      return [t('card-returned', about), ...(answers ? [t('card-asked-for', { answers })] : []), ...why];
    }
    case 'undo':
      return [t('card-undone', about), t('card-pending')];
    case 'correct':
      return [t('card-corrected', { moment: about.moment }), t('card-pending')];
    case 'withdraw':
      return [t('card-withdrawn', { moment: about.moment })];
  }
}

/** Whose ticks these are: the others' taps on them count for nothing. */
function askingLines(asked: CardQuestion | null, t: Texts): string[] {
  if (asked?.kind !== 'return') return [];
  return ['', t('card-returning', { name: asked.moderatorName ?? t('card-someone') })];
}
