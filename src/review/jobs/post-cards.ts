import { countFromNow, reserveSendSlots } from '#db/queries/delivery/group-rate-limit.ts';
import type { JobPayloads } from '#db/queries/delivery/jobs.ts';
import { type CardQueue, readCardQueue } from '#db/queries/review/card-queue.ts';
import { enqueueCardsOf, postAllCards } from '#db/queries/review/cards.ts';
import { noteChatOpen, noteGroupBack } from '#db/queries/review/chats/closed-chats.ts';
import { noteNoChat } from '#db/queries/review/chats/cut-off.ts';
import { noteGranted } from '#db/queries/review/chats/missing-rights.ts';
import { listModeratorsChats } from '#db/queries/review/chats/moderator-chats.ts';
import type {
  Clock,
  Database,
  Drawing,
  GroupMessaging,
  Linking,
  Logging,
  Messaging,
  Watching,
} from '#src/deps.ts';
import { isGroupClosed } from '#src/domain/review/closure.ts';
import { closureOf, readOwnPlace } from '#src/telegram/failures/chat-refusals.ts';
import { isUnreachable, nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { RescheduleError } from '#src/telegram/failures/reschedule.ts';
import { retryDelayFor } from '#src/telegram/failures/retry-delay.ts';
import { checkGroup } from '#src/telegram/groups/check-group.ts';
import { closedSeconds } from '#src/telegram/groups/rate-limit.ts';
import { readCardFacts } from './build-card.ts';
import { drawCard, postCard } from './post-card.ts';
import { dropQueueNotices, editQueueNotice, isNoticeDue, sendQueueNotice } from './queue-notice.ts';

/** How many pictures of cards are drawn at the same time. */
const mostAtOnce = 4;

/** How long to wait for what goes before new cards, such as an album that somebody asked for. */
const turnSeconds = 1;

/**
 * Posts the cards that are still to come to a moderators' chat, in the order of their numbers and at the pace of the group. While more
 * wait than may be sent, a notice in the group says how many. A card that cannot be built or sent does not hold up
 * the others: it is tried again after them.
 */
export async function postCards(
  deps: GroupMessaging & Drawing & Linking & Watching & Logging & Pick<Clock, 'timeZone'>,
  { chat: chatId, failed = [] }: JobPayloads['post-cards'],
  ending: AbortSignal,
): Promise<void> {
  if (chatId === undefined) return postToAll(deps);
  const failures = new Map<number, unknown>(failed.map((entryId) => [entryId, null]));
  const later = (seconds: number) =>
    new RescheduleError(seconds, { chat: chatId, failed: [...failures.keys()] });
  const run: Run = { failures, arePhotosTried: false };
  let isChecked = false;
  let groupId: number | null = null;
  for (;;) {
    const queue = await readCardQueue(deps.db, chatId, { most: mostAtOnce, except: [...failures.keys()] });
    // The chat was removed meanwhile: its cards come to others.
    if (!queue) return;
    // The group got a new id. Its cards have a job in the queue of that one, and would come twice from here.
    groupId ??= queue.chat.chatId;
    if (queue.chat.chatId !== groupId) return;
    if (queue.total === 0) {
      await dropQueueNotices(deps, queue.notices);
      return retryFailed(chatId, failures);
    }
    if (ending.aborted) throw later(0);
    if (queue.pause > 0) throw later(queue.pause);
    if (queue.isWaitedFor) throw later(turnSeconds);
    if (!isChecked) {
      isChecked = true;
      // Telegram does not tell the bot when a group becomes public, and the first card after that would show anyone
      // who reported.
      if ((await checkGroup(deps, queue.chat)) !== queue.chat.isPublic) continue;
    }
    if (queue.chat.isPublic) {
      deps.logger.warn('anyone can read the moderators chat: cards wait until it is private again');
      return;
    }
    if (queue.chat.closedBy === 'removed') {
      if (!(await isInGroup(deps, queue.chat.chatId))) throw later(closedSeconds);
      await noteGroupBack(deps.db, queue.chat.chatId);
      continue;
    }
    const { cards, hasSlotForNotice, since, waitMs } = await takeTurn(deps, queue);
    const noteOneSent = async () => {
      if (since !== null) await countFromNow(deps.db, queue.chat.chatId, since);
    };
    const count = queue.total - cards;
    try {
      const posted = await postInOrder(deps, queue, cards, run, noteOneSent);
      if (posted > 0) await noteOpen(deps, queue);
      if (hasSlotForNotice) await sendQueueNotice(deps, queue, count).then(noteOneSent);
    } catch (error) {
      // Nothing can be written there, and admins were told. Telegram usually tells when that is over.
      throw closureOf(error) === null ? error : later(closedSeconds);
    }
    const editIn = hasSlotForNotice ? null : await editQueueNotice(deps, queue, { count, posted: cards });
    if (waitMs > 0) throw later(Math.min(waitMs / 1000, editIn ?? Number.POSITIVE_INFINITY));
  }
}

/** What one run of the job has found out. */
interface Run {
  /** The entries whose cards failed, with the error; null if that was before the last pause. */
  failures: Map<number, unknown>;
  /** Whether a picture was tried where the bot may send no photos. Telegram may not tell when it may again. */
  arePhotosTried: boolean;
}

/** Whether the bot is in a group from which it was removed: the update that tells that may not have come. */
async function isInGroup({ api }: Messaging, chatId: number): Promise<boolean> {
  const { id } = await api.getMe();
  const self = await nullIfRejected(api.getChatMember(chatId, id));
  return self !== null && readOwnPlace(self).closure !== 'removed';
}

/** Notes that a chat can be written in, after a card was posted there. */
async function noteOpen({ db }: Database, { chat }: CardQueue): Promise<void> {
  if (isGroupClosed(chat)) await noteGroupBack(db, chat.chatId);
  else if (chat.closedBy) await noteChatOpen(db, chat);
}

/** Enqueues a job for each moderators' chat. */
async function postToAll({ db, logger }: Database & Logging): Promise<void> {
  const chats = await listModeratorsChats(db);
  if (chats.length > 0) return postAllCards(db);
  logger.warn('no moderators chat yet: set MODERATORS_CHAT_ID or write /setup in the group');
  await noteNoChat(db);
}

/**
 * Ends the job so that failed cards are tried again.
 * @throws the first error of this run; RescheduleError if cards failed only before the last pause: they are tried
 * now
 */
function retryFailed(chat: number, failures: ReadonlyMap<number, unknown>): void {
  const failure = [...failures.values()].find((error) => error !== null);
  if (failure) throw failure;
  if (failures.size > 0) throw new RescheduleError(0, { chat });
}

/**
 * Reserves send slots: how many of the next cards may be sent now, and whether the notice may; else how long to
 * wait.
 */
async function takeTurn(
  { db, groupPace: most }: Database & Pick<GroupMessaging, 'groupPace'>,
  queue: CardQueue,
): Promise<{ cards: number; hasSlotForNotice: boolean; since: string | null; waitMs: number }> {
  const { chat, entryIds, total } = queue;
  if (most === null) return { cards: entryIds.length, hasSlotForNotice: false, since: null, waitMs: 0 };
  const { reserved, since, left, waitMs } = await reserveSendSlots(db, chat.chatId, {
    wanted: entryIds.length,
    most,
  });
  // If more cards wait and the notice is missing or out of sight, it gets the last send slot of this minute.
  const hasSlotForNotice = reserved > 0 && left === 0 && total > reserved && isNoticeDue(queue);
  return { cards: hasSlotForNotice ? reserved - 1 : reserved, hasSlotForNotice, since, waitMs };
}

/**
 * Draws the pictures side by side, and sends one card after the other.
 * @returns how many were posted
 */
async function postInOrder(
  deps: Messaging &
    Drawing &
    Linking &
    Watching &
    Logging &
    Pick<GroupMessaging, 'defaultLocale'> &
    Pick<Clock, 'timeZone'>,
  { chat, entryIds }: CardQueue,
  cards: number,
  run: Run,
  noteOneSent: () => Promise<void>,
): Promise<number> {
  let posted = 0;
  let areForbidden = chat.hasNoPhotos;
  const formNow = () => (areForbidden && run.arePhotosTried ? 'text' : 'picture');
  const drawn = entryIds.slice(0, cards).map(async (entryId, index) => {
    const facts = await readCardFacts(deps, entryId, [chat]);
    // An entry that was withdrawn since it was listed needs no card.
    const form = areForbidden && index > 0 ? 'text' : formNow();
    return facts?.entry.status === 'pending' ? { facts, ...(await drawCard(facts, form)) } : null;
  });
  // Errors are handled below, in the order of the cards. Until then they must not count as unhandled.
  for (const one of drawn) one.catch(() => {});
  for (const [index, entryId] of entryIds.slice(0, cards).entries()) {
    try {
      const one = await drawn[index];
      if (!one) continue;
      // This card names its likely duplicates. Their cards were posted before it, and have to name this entry too.
      await enqueueCardsOf(deps.db, one.facts.named);
      const form = formNow();
      const sent = await postCard(
        deps,
        one.facts,
        one.form === form ? one : await drawCard(one.facts, form),
        chat,
      );
      if (sent === null) break;
      await noteOneSent();
      posted += 1;
      run.arePhotosTried = true;
      if (areForbidden && sent !== 'text') {
        areForbidden = false;
        await noteGranted(deps.db, chat.chatId, 'photos');
      }
    } catch (error) {
      // An error of the chat or the network would hit all other cards too.
      const isOfChat = isUnreachable(error) || closureOf(error) !== null;
      if (isOfChat || (await retryDelayFor(deps, error)) !== null) throw error;
      deps.logger.warn({ err: error, entryId }, 'a card could not be posted, will be tried again');
      run.failures.set(entryId, error);
    }
  }
  return posted;
}
