import { createHash } from 'node:crypto';
import { FormattedString, fmt } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Entry } from '#db/queries/entries.ts';
import type { HistoryRow } from '#db/queries/history.ts';
import type { Texts } from '#locales/texts.ts';
import { readyReasonsFor } from '#src/domain/entries/history.ts';
import { canDo } from '#src/domain/entries/status.ts';
import type { Locale } from '#src/domain/locale.ts';
import { encodeButton } from '../callback-data.ts';
import { formatMoment, viewEntry } from './entry-view.ts';
import { reasonText } from './reason.ts';

/** Telegram's limit for a caption, in UTF-16 code units after entities are taken out. */
export const longestCaption = 1024;

/** What an entry's card in the moderators' chat says below its picture, and the buttons under it. */
export interface Card {
  caption: FormattedString;
  buttons: InlineKeyboardButton[][];
  /** Changes whenever the card looks different. */
  hash: string;
}

/**
 * @param latest the last thing that happened to the entry
 * @param asksForReason somebody is being asked why: the card offers the ready reasons
 */
export function buildCard(
  entry: Entry,
  latest: HistoryRow | null,
  { t, locale, asksForReason }: { t: Texts; locale: Locale; asksForReason: boolean },
): Card {
  const head = viewHead(entry, t, locale);
  const state = stateLines(latest, t, locale).join('\n');
  const room = longestCaption - state.length - 3;
  const caption = fmt`${head.text.length > room ? fmt`${head.slice(0, wholeLetters(head.text, room))}…` : head}\n\n${state}`;
  const buttons = buildButtons(entry, t, asksForReason);
  const hash = createHash('sha256')
    .update(JSON.stringify([caption.caption, buttons]))
    .digest('hex');
  return { caption, buttons, hash };
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
  switch (latest.action) {
    case 'approve':
      return [t('card-approved', about)];
    case 'reject': {
      const reason = reasonText(latest, t);
      return [t('card-rejected', about), ...(reason ? [t('card-reason', { reason })] : [])];
    }
    case 'return': {
      const reason = reasonText(latest, t);
      const answers = (latest.askedFor ?? []).map((question) => t(`answer-${question}`)).join(', ');
      return [
        t('card-returned', about),
        ...(answers ? [t('card-asked-for', { answers })] : []),
        ...(reason ? [t('card-reason', { reason })] : []),
      ];
    }
    case 'undo':
      return [t('card-undone', about), t('card-pending')];
    case 'correct':
      return [t('card-corrected', { moment: about.moment }), t('card-pending')];
    case 'withdraw':
      return [t('card-withdrawn', { moment: about.moment })];
  }
}

function buildButtons(entry: Entry, t: Texts, asksForReason: boolean): InlineKeyboardButton[][] {
  const button = (text: string, action: string, reason = '') => ({
    text,
    callback_data: encodeButton('card', {
      action,
      entry: String(entry.id),
      version: String(entry.version),
      reason,
    }),
  });
  const rows: InlineKeyboardButton[][] = [];
  if (canDo('approve', entry.status)) {
    rows.push([button(t('button-approve'), 'approve'), button(t('button-reject'), 'reject')]);
    if (asksForReason) {
      rows.push(
        ...readyReasonsFor.reject.map((reason) => [button(t(`reason-${reason}`), 'reject-for', reason)]),
      );
    }
  }
  if (canDo('undo', entry.status)) rows.push([button(t('button-undo'), 'undo')]);
  if (entry.photos.length > 0 && entry.status !== 'withdrawn') {
    rows.push([button(t('button-photos', { count: entry.photos.length }), 'photos')]);
  }
  return rows;
}
