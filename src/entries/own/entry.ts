import { FormattedString } from '@grammyjs/parse-mode';
import { InlineKeyboard } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Entry } from '#db/queries/entries/entries.ts';
import type { HistoryRow } from '#db/queries/entries/history.ts';
import type { Texts } from '#locales/texts.ts';
import { canCorrect, canDo } from '#src/domain/entries/transitions.ts';
import type { Locale } from '#src/domain/locale.ts';
import { encodeButton } from '#src/telegram/callback-data.ts';
import { viewEntry } from '#src/telegram/views/entry.ts';
import { askedForText, reasonText } from '#src/telegram/views/reason.ts';

export interface Screen {
  text: FormattedString;
  buttons: InlineKeyboardButton[][];
}

interface Reader {
  t: Texts;
  locale: Locale;
}

/** What needs a confirmation, because it cannot be undone or takes an entry out of the totals. */
export type Confirming = 'withdraw' | 'correct' | 'delete';

/** A person's own entry: its answers, its status and the reason for it, and what they can do. */
export function viewOwnEntry(entry: Entry, latest: HistoryRow | null, { t, locale }: Reader): Screen {
  const value = String(entry.id);
  const own = (text: string, action: string) =>
    InlineKeyboard.text(text, encodeButton('own', { action, value }));
  const draft = (text: string, action: string) =>
    InlineKeyboard.text(text, encodeButton('draft', { action, draft: value }));
  const actions: InlineKeyboardButton[] = [];
  if (canDo('submit', entry.status)) {
    actions.push(draft(t('button-continue'), 'continue'), own(t('button-delete-draft'), 'delete'));
  }
  if (canCorrect(entry.status, { isClosed: entry.campaign.closedAt !== null })) {
    if (entry.status === 'approved') actions.push(own(t('button-correct'), 'correct'));
    else actions.push(draft(t(entry.status === 'returned' ? 'button-fix' : 'button-correct'), 'fix'));
  }
  if (canDo('withdraw', entry.status)) actions.push(own(t('button-withdraw'), 'withdraw'));
  return {
    text: FormattedString.join(describe(entry, latest, { t, locale }), '\n\n'),
    buttons: [actions, [backToList(t)]].filter((row) => row.length > 0),
  };
}

/** The same entry, with the question whether the person is sure. */
export function confirmOwnEntry(
  entry: Entry,
  latest: HistoryRow | null,
  confirming: Confirming,
  { t, locale }: Reader,
): Screen {
  const value = String(entry.id);
  const number = String(entry.number);
  const own = (text: string, action: string) =>
    InlineKeyboard.text(text, encodeButton('own', { action, value }));
  const [yes, no] = correctApprovedButtons(entry.id, t);
  const questions = {
    withdraw: {
      text: t('withdraw-question', { number }),
      yes: own(t('button-withdraw-yes'), 'withdraw-yes'),
      no: own(t('button-withdraw-no'), 'open'),
    },
    correct: {
      text: t('correct-approved', { number }),
      yes,
      no,
    },
    delete: {
      text: t('delete-draft-question'),
      yes: own(t('button-delete-yes'), 'delete-yes'),
      no: own(t('button-delete-no'), 'open'),
    },
  };
  const asked = questions[confirming];
  return {
    text: FormattedString.join([...describe(entry, latest, { t, locale }), asked.text], '\n\n'),
    buttons: [[asked.yes, asked.no]],
  };
}

/** The buttons below the question whether to correct an approved entry, which takes it out of the totals. */
export function correctApprovedButtons(
  entryId: number,
  t: Texts,
): [InlineKeyboardButton, InlineKeyboardButton] {
  const value = String(entryId);
  return [
    InlineKeyboard.text(
      t('button-correct-yes'),
      encodeButton('draft', { action: 'fix-approved', draft: value }),
    ),
    InlineKeyboard.text(t('button-correct-no'), encodeButton('own', { action: 'open', value })),
  ];
}

function backToList(t: Texts): InlineKeyboardButton {
  return InlineKeyboard.text(t('button-to-list'), encodeButton('own', { action: 'list', value: '0' }));
}

function describe(entry: Entry, latest: HistoryRow | null, { t, locale }: Reader) {
  const number = entry.number === null ? '' : `№ ${entry.number} · `;
  const status = entry.status === 'cancelled' ? 'draft' : entry.status;
  const state = [`${number}${t(`status-${status}`)}`];
  if (latest && (entry.status === 'rejected' || entry.status === 'returned')) {
    const answers = askedForText(latest, t);
    const reason = reasonText(latest, t);
    if (answers) state.push(t('told-asked-for', { answers }));
    if (reason) state.push(t('told-reason', { reason }));
  }
  const view = entry.status === 'withdrawn' ? [] : [viewEntry(entry, locale)];
  return [...view, state.join('\n')];
}
