import { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Entry } from '#db/queries/entries/entries.ts';
import type { HistoryRow } from '#db/queries/entries/history.ts';
import type { Texts } from '#locales/texts.ts';
import { canCorrect, canDo } from '#src/domain/entries/transitions.ts';
import type { Locale } from '#src/domain/locale.ts';
import { draftButtons } from '#src/telegram/buttons/draft.ts';
import { viewEntry } from '#src/telegram/views/entry.ts';
import { askedForText, reasonText } from '#src/telegram/views/reason.ts';
import { ownButtons } from './buttons.ts';

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
  const own = { entry: entry.id };
  const draft = { draft: entry.id };
  const actions: InlineKeyboardButton[] = [];
  if (canDo('submit', entry.status)) {
    actions.push(
      draftButtons.continue.show(t('button-continue'), draft),
      ownButtons.delete.show(t('button-delete-draft'), own),
    );
  }
  if (canCorrect(entry.status, { isClosed: entry.campaign.closedAt !== null })) {
    if (entry.status === 'approved') actions.push(ownButtons.correct.show(t('button-correct'), own));
    else
      actions.push(
        draftButtons.fix.show(t(entry.status === 'returned' ? 'button-fix' : 'button-correct'), draft),
      );
  }
  if (canDo('withdraw', entry.status)) actions.push(ownButtons.withdraw.show(t('button-withdraw'), own));
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
  const number = String(entry.number);
  const own = { entry: entry.id };
  const [yes, no] = correctApprovedButtons(entry.id, t);
  const questions = {
    withdraw: {
      text: t('withdraw-question', { number }),
      yes: ownButtons['withdraw-yes'].show(t('button-withdraw-yes'), own),
      no: ownButtons.open.show(t('button-withdraw-no'), own),
    },
    correct: {
      text: t('correct-approved', { number }),
      yes,
      no,
    },
    delete: {
      text: t('delete-draft-question'),
      yes: ownButtons['delete-yes'].show(t('button-delete-yes'), own),
      no: ownButtons.open.show(t('button-delete-no'), own),
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
  return [
    draftButtons['fix-approved'].show(t('button-correct-yes'), { draft: entryId }),
    ownButtons.open.show(t('button-correct-no'), { entry: entryId }),
  ];
}

function backToList(t: Texts): InlineKeyboardButton {
  return ownButtons.list.show(t('button-to-list'), { page: 0 });
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
