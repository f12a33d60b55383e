import { listCardsToPost } from '#db/queries/cards.ts';
import { takePlaces } from '#db/queries/group-pace.ts';
import { isGroupWaitedFor, type JobPayloads } from '#db/queries/jobs.ts';
import { findModeratorsChat, type ModeratorsChat } from '#db/queries/settings.ts';
import { findWaitingLine } from '#db/queries/waiting-lines.ts';
import { isUnreachable } from '#src/chat/best-effort.ts';
import type { Deps } from '#src/chat/context.ts';
import { excuse } from '#src/chat/excuse.ts';
import { readCardFacts } from '../card-facts.ts';
import { keepPause } from '../keep-pace.ts';
import { Later } from '../later.ts';
import { postCard } from '../post-card.ts';
import { dropWaitingLine, isLineDue, showWaitingLine } from '../waiting-line.ts';

/** Cards whose pictures are drawn at the same time. */
const mostAtOnce = 4;

/**
 * Posts the cards that are still to come, in the order of their numbers and at the pace that the group takes.
 * While more wait than may be sent, a line in the group says how many. An entry whose card cannot be made or
 * sent does not hold up the others: it is tried again when they are done.
 */
export async function postCards(
  deps: Deps,
  { failed = [] }: JobPayloads['post-cards'],
  ending: AbortSignal,
): Promise<void> {
  const failures = new Map<number, unknown>(failed.map((entryId) => [entryId, null]));
  for (;;) {
    const chat = await findModeratorsChat(deps.db);
    if (!chat) {
      deps.logger.warn('no moderators chat yet: set MODERATORS_CHAT_ID or write /setup in the group');
      return;
    }
    const next = await listCardsToPost(deps.db, chat.id, { most: mostAtOnce, except: [...failures.keys()] });
    if (next.total === 0) {
      await dropWaitingLine(deps);
      const failure = [...failures.values()].find((error) => error !== null);
      if (failure) throw failure;
      // Those that failed before the last pause get their turn now.
      if (failures.size > 0) throw new Later(0, {});
      return;
    }
    const later = (seconds: number) => new Later(seconds, { failed: [...failures.keys()] });
    if (ending.aborted) throw later(0);
    const { cards, hasPlaceForLine } = await takeTurn(deps, chat, next, later);
    await postInOrder(deps, chat, next.entryIds.slice(0, cards), failures);
    await showWaitingLine(deps, chat, { count: next.total - cards, cards, hasPlace: hasPlaceForLine });
  }
}

/**
 * How many of the next cards may be posted now, and whether the line may; waits for its turn if none.
 * @throws Later
 */
async function takeTurn(
  deps: Deps,
  chat: ModeratorsChat,
  { entryIds, total }: { entryIds: readonly number[]; total: number },
  later: (seconds: number) => Later,
): Promise<{ cards: number; hasPlaceForLine: boolean }> {
  const { groupPace: most } = deps;
  if (await isGroupWaitedFor(deps.db)) throw later(1);
  if (most === null) {
    await keepPause(deps, chat.id);
    return { cards: entryIds.length, hasPlaceForLine: false };
  }
  const { taken, left, waitMs } = await takePlaces(deps.db, chat.id, { wanted: entryIds.length, most });
  if (taken === 0) {
    await showWaitingLine(deps, chat, { count: total, cards: 0 });
    throw later(waitMs / 1000);
  }
  // The last free place of this minute is the line's, where more cards wait and it is not in sight.
  const isLast = left === 0 && total > taken;
  const hasPlaceForLine = isLast && isLineDue(await findWaitingLine(deps.db, chat.id));
  return { cards: hasPlaceForLine ? taken - 1 : taken, hasPlaceForLine };
}

/** Draws the pictures side by side, and sends one card after the other. */
async function postInOrder(
  deps: Deps,
  chat: ModeratorsChat,
  entryIds: readonly number[],
  failures: Map<number, unknown>,
): Promise<void> {
  const drawn = entryIds.map(async (entryId) => {
    const facts = await readCardFacts(deps, entryId, chat);
    // Withdrawn since it was listed, it needs no card any more.
    return facts?.entry.status === 'pending' ? { facts, picture: await facts.renderPicture() } : null;
  });
  // Whoever fails later must not be a surprise before it is their turn.
  for (const one of drawn) one.catch(() => {});
  for (const [index, entryId] of entryIds.entries()) {
    try {
      const one = await drawn[index];
      if (one) await postCard(deps, one.facts, one.picture, chat.id);
    } catch (error) {
      // What concerns the group or the network concerns all cards.
      if (isUnreachable(error) || (await excuse(deps, error)) !== null) throw error;
      deps.logger.warn({ err: error, entryId }, 'a card could not be posted, will be tried again');
      failures.set(entryId, error);
    }
  }
}
