import { enqueueCardsOf, requeueCard } from '#db/queries/review/cards.ts';
import { holdCard } from '#db/queries/review/chats/group-publicity.ts';
import { listModeratorsChats } from '#db/queries/review/chats/moderator-chats.ts';
import { closeReasonQuestion } from '#db/queries/review/reason-answers.ts';
import type { ReasonQuestion } from '#db/queries/review/reason-questions.ts';
import type { Clock, Drawing, GroupMessaging, Linking, Messaging } from '#src/deps.ts';
import { closureOf } from '#src/telegram/failures/chat-refusals.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { RescheduleError } from '#src/telegram/failures/reschedule.ts';
import { keepPause, sendAtPace, waitWhileClosed } from '#src/telegram/groups/rate-limit.ts';
import { type CardFacts, readCardFacts } from './build-card.ts';
import { takeBackMessages } from './delete-entry-messages.ts';
import { editCard } from './edit-card.ts';
import { drawCard, postCard } from './post-card.ts';

/**
 * Brings the card of an entry up to date, if it is not. A card that is not posted yet needs nothing: it will show
 * the entry as it is when it is posted.
 */
export async function showCard(
  deps: GroupMessaging & Drawing & Linking & Pick<Clock, 'timeZone'>,
  { entryId }: { entryId: number },
): Promise<void> {
  const chats = await listModeratorsChats(deps.db);
  const facts = chats.length > 0 ? await readCardFacts(deps, entryId, chats) : null;
  if (!facts) return;
  const { entry, card, settled, home, stands } = facts;
  // First, because the card may have to wait until its chat can be written in.
  if (entry.status === 'withdrawn') await takeBackMessages(deps, entryId);
  // Cards of decided entries stay in a former group. An entry that waits (again) needs a card in the chat that it comes
  // to.
  const isElsewhere = entry.status === 'pending' && home !== null && home.id !== stands?.id;
  if (isElsewhere) await requeueCard(deps.db, entry, { isGone: false });
  else if (stands?.isPublic && !takesAway(facts)) {
    if (entry.cardShows !== card.shows) await holdCard(deps.db, entryId);
  } else if (entry.cardChatId !== null && entry.cardShows !== card.shows) {
    await keepPause(deps, entry.cardChatId);
    // After a correction or a decision, the cards of likely duplicates may have to name this entry, or no longer.
    // These jobs come to an end, because a card that needs no change enqueues no other.
    await enqueueCardsOf(deps.db, facts.named);
    const isThere = await (stands ? waitWhileClosed : leaveIfGone)(editCard(deps, facts));
    if (!isThere) await postAnew(deps, facts);
  }
  for (const question of settled) await takeBack(deps, question);
}

/**
 * Leaves a card in a former chat as it is if the bot was removed there or its topic is gone: nobody brings it back to that
 * chat, so the job would wait for ever. What may be over in hours is tried again as often as any failure.
 */
async function leaveIfGone(editing: Promise<boolean>): Promise<boolean> {
  return editing.catch((error) => {
    const closure = closureOf(error);
    if (closure !== 'removed' && closure !== 'gone') throw error;
    return true;
  });
}

/**
 * Whether the change takes something off the card: its reporter, or the whole entry. While anyone can read the
 * group, only such changes are shown there.
 */
function takesAway({ entry }: CardFacts): boolean {
  return entry.status === 'withdrawn' || entry.person === null;
}

/** Posts a card again. It queues with the new cards if the entry waits for a decision; else it is posted by itself. */
async function postAnew(
  deps: Messaging & Pick<GroupMessaging, 'groupPace'>,
  facts: CardFacts,
): Promise<void> {
  const { entry, home } = facts;
  if (entry.status === 'pending') return requeueCard(deps.db, entry, { isGone: true });
  if (!home) return;
  const drawn = await drawCard(facts, home.hasNoPhotos ? 'text' : 'picture');
  const sent = await sendAtPace(deps, home, 1, () => postCard(deps, facts, drawn, home));
  if (sent === null) throw new RescheduleError(0);
}

/** Deletes the bot's question for a reason and the hint about it, because it needs no answer any more, or its time is over. */
async function takeBack(deps: Messaging, question: ReasonQuestion): Promise<void> {
  const { chatId, messageId, hintMessageId } = question;
  for (const id of [messageId, hintMessageId]) {
    if (id !== null) await nullIfRejected(deps.api.deleteMessage(chatId, id));
  }
  await closeReasonQuestion(deps.db, question);
}
