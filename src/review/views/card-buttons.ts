import type { InlineKeyboardButton } from 'grammy/types';
import type { Entry } from '#db/queries/entries/entries.ts';
import type { LikelyDuplicate } from '#db/queries/review/likely-duplicates.ts';
import type { ReasonQuestion } from '#db/queries/review/reason-questions.ts';
import type { Texts } from '#locales/texts.ts';
import { questions } from '#src/domain/entries/questions.ts';
import { canDo, canModeratorEdit, canTranslate } from '#src/domain/entries/transitions.ts';
import { cardDecisions, decisions, readyReasonsFor } from '#src/domain/review/decisions.ts';
import { canBlockReporter } from '#src/domain/review/reason-questions.ts';
import type { CardAction } from '#src/review/card-actions.ts';
import { encodeButton } from '#src/telegram/callback-data.ts';
import { entryLink } from '#src/telegram/entry-link.ts';
import { inRows } from '#src/telegram/views/in-rows.ts';

/** The buttons of an entry's card: what can be done, and the answers to what a moderator is being asked. */
export function buildCardButtons(
  entry: Entry,
  t: Texts,
  {
    asked,
    duplicates,
    username,
  }: {
    asked: Pick<ReasonQuestion, 'kind' | 'marked'> | null;
    duplicates: readonly LikelyDuplicate[];
    username: string;
  },
): InlineKeyboardButton[][] {
  const button = (text: string, action: CardAction, value = ''): InlineKeyboardButton => ({
    text,
    callback_data: encodeButton('card', {
      action,
      entry: String(entry.id),
      version: String(entry.version),
      value,
    }),
  });
  // Changes are being requested already, or the organizer who would have to make them is blocked.
  const asksInVain = asked?.kind === 'return' || !!entry.person?.blockedAt;
  const offer = (place: 'first row' | 'second row' | 'below') =>
    cardDecisions
      .filter((action) => decisions[action].card.place === place && canDo(action, entry.status))
      .filter((action) => !(action === 'return' && asksInVain))
      .map((action) => button(t(decisions[action].card.button), action));
  const block = canBlockReporter(entry) && !asked ? [button(t('button-block'), 'block')] : [];
  const isClosed = entry.campaign.closedAt !== null;
  const edit = canModeratorEdit(entry.status, { isClosed })
    ? [{ text: t('button-edit'), url: entryLink(username, 'edit', entry.id) }]
    : [];
  const titles = canTranslate(entry.status)
    ? [{ text: t('button-translate'), url: entryLink(username, 'title', entry.id) }]
    : [];
  const photos =
    entry.photos.length > 0 ? [button(t('button-photos', { count: entry.photos.length }), 'photos')] : [];
  const compare = (asked ? [] : duplicates).map(({ id, number }) => [
    button(t('button-compare', { number: String(number) }), 'compare', String(id)),
  ]);
  return [
    offer('first row'),
    offer('second row'),
    ...compare,
    ...(asked ? buildAnswers(asked, button, t) : []),
    [...edit, ...titles],
    offer('below'),
    [...photos, ...block],
  ].filter((row) => row.length > 0);
}

/** The answers to tick if changes are requested, the ready reasons, and a button that ends the question. */
function buildAnswers(
  { kind, marked }: Pick<ReasonQuestion, 'kind' | 'marked'>,
  button: (text: string, action: CardAction, value?: string) => InlineKeyboardButton,
  t: Texts,
): InlineKeyboardButton[][] {
  const ticks = questions.map((question) => {
    const isMarked = marked.includes(question);
    const label = `${isMarked ? '☑️' : '◻️'} ${t(`answer-${question}`)}`;
    return button(label, isMarked ? 'unmark' : 'mark', question);
  });
  return [
    // Two in a row, because phones cut longer labels short.
    ...(kind === 'return' ? inRows(ticks, 2) : []),
    ...readyReasonsFor[kind].map((reason) => [button(t(`reason-${reason}`), `${kind}-for`, reason)]),
    [button(t('button-stop'), 'stop')],
  ];
}
