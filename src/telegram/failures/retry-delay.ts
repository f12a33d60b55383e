import { GrammyError } from 'grammy';
import { isDeadlock } from '#db/connection/is-deadlock.ts';
import { isDatabaseAway } from '#db/connection/is-unreachable.ts';
import { pauseGroup } from '#db/queries/delivery/group-rate-limit.ts';
import type { Database, Watching } from '#src/deps.ts';
import { PicturesEnded } from '#src/pictures/ended.ts';
import { GroupIsPublic } from '#src/telegram/groups/guard-groups.ts';

/**
 * Seconds until the next attempt, where the failure has an outside cause and does not count: Telegram asked for
 * patience, it or the database could not be reached, two statements waited for each other, the moderators' group was found to be public, or the bot ends.
 * Null where the failure counts.
 */
export async function retryDelayFor(deps: Database & Watching, error: unknown): Promise<number | null> {
  if (isDatabaseAway(error)) return 1;
  if (isDeadlock(error)) return 0;
  // It is known by now: the next attempt says so where somebody waits for an answer, and else waits.
  if (error instanceof GroupIsPublic) return 1;
  if (error instanceof PicturesEnded) return 0;
  const seconds = error instanceof GrammyError ? error.parameters.retry_after : undefined;
  if (seconds !== undefined) {
    const chatId = error instanceof GrammyError ? (error.payload as { chat_id?: unknown }).chat_id : null;
    // Of a group, everybody else is to wait as well.
    if (typeof chatId === 'number' && chatId < 0) await pauseGroup(deps.db, chatId, seconds);
    return seconds;
  }
  return (await deps.telegram.explains(error)) ? 0 : null;
}
