import type { InlineKeyboardButton } from 'grammy/types';
import type { Entry } from '#db/queries/entries/entries.ts';
import type { LikelyDuplicate } from '#db/queries/review/likely-duplicates.ts';
import type { ReasonQuestion } from '#db/queries/review/reason-questions.ts';
import type { Texts } from '#locales/texts.ts';
import { questions } from '#src/domain/entries/questions.ts';
import { canDo, canModeratorEdit, canTranslate } from '#src/domain/entries/transitions.ts';
import { cardDecisions, decisions, readyReasonsFor } from '#src/domain/review/decisions.ts';
import { canBlockReporter } from '#src/domain/review/reason-questions.ts';
import { cardButtons } from '#src/telegram/buttons/card.ts';
import { entryLink } from '#src/telegram/entry-link.ts';
import { inRows } from '#src/telegram/views/in-rows.ts';
import type { CardForm } from './card-form.ts';

/** The buttons of an entry's card: what can be done, and the answers to what a moderator is being asked. */
export function buildCardButtons(
  entry: Entry,
  t: Texts,
  {
    asked,
    duplicates,
    username,
    form = 'picture',
  }: {
    asked: Pick<ReasonQuestion, 'kind' | 'marked'> | null;
    duplicates: readonly LikelyDuplicate[];
    username: string;
    form?: CardForm;
  },
): InlineKeyboardButton[][] {
  const at = { entry: entry.id, version: entry.version };
  // Changes are being requested already, or the organizer who would have to make them is blocked.
  const isRequestUseless = asked?.kind === 'return' || !!entry.person?.blockedAt;
  const offer = (place: 'first row' | 'second row' | 'below') =>
    cardDecisions
      .filter((action) => decisions[action].card.place === place && canDo(action, entry.status))
      .filter((action) => !(action === 'return' && isRequestUseless))
      .map((action) => cardButtons[action].show(t(decisions[action].card.button), at));
  const block = canBlockReporter(entry) && !asked ? [cardButtons.block.show(t('button-block'), at)] : [];
  const isClosed = entry.campaign.closedAt !== null;
  const edit = canModeratorEdit(entry.status, { isClosed })
    ? [{ text: t('button-edit'), url: entryLink(username, 'edit', entry.id) }]
    : [];
  const titles = canTranslate(entry.status)
    ? [{ text: t('button-translate'), url: entryLink(username, 'title', entry.id) }]
    : [];
  const photos = entry.photos.length > 0 ? [showPhotos(entry.photos.length, form, at, t)] : [];
  const offered = asked ? [] : duplicates;
  const compare = offered.map(({ id, number }) => {
    const label = offered.length === 1 ? 'button-compare' : 'button-compare-short';
    return cardButtons.compare.show(t(label, { number: String(number) }), { ...at, other: id });
  });
  // Which would be rejected as the duplicate of which.
  const reject = offered.map(({ id, number }) => {
    const numbers = { number: String(entry.number), other: String(number) };
    return [cardButtons['reject-as'].show(t('button-duplicate', numbers), { ...at, other: id })];
  });
  return [
    offer('first row'),
    offer('second row'),
    compare,
    ...reject,
    ...(asked ? buildAnswers(asked, at, t) : []),
    [...edit, ...titles],
    offer('below'),
    ...(form === 'text' ? [photos, block] : [[...photos, ...block]]),
  ].filter((row) => row.length > 0);
}

/** The photos come below the card; where the bot may send none there, to whoever taps in private. */
function showPhotos(
  count: number,
  form: CardForm,
  at: { entry: number; version: number },
  t: Texts,
): InlineKeyboardButton {
  return form === 'text'
    ? cardButtons['photos-private'].show(t('button-photos-private', { count }), at)
    : cardButtons.photos.show(t('button-photos', { count }), at);
}

/** The answers to tick if changes are requested, the ready reasons, and a button that ends the question. */
function buildAnswers(
  { kind, marked }: Pick<ReasonQuestion, 'kind' | 'marked'>,
  at: { entry: number; version: number },
  t: Texts,
): InlineKeyboardButton[][] {
  const ticks = questions.map((question) => {
    const isMarked = marked.includes(question);
    const label = `${isMarked ? '☑️' : '◻️'} ${t(`answer-${question}`)}`;
    return cardButtons[isMarked ? 'unmark' : 'mark'].show(label, { ...at, answer: question });
  });
  return [
    // Two in a row, because phones cut longer labels short.
    ...(kind === 'return' ? inRows(ticks, 2) : []),
    ...readyReasonsFor[kind].map((reason) => [
      cardButtons[`${kind}-for`].show(t(`reason-${reason}`), { ...at, reason }),
    ]),
    [cardButtons.stop.show(t('button-stop'), at)],
  ];
}
