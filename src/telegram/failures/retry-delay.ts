import { GrammyError } from 'grammy';
import { isDeadlock } from '#db/connection/is-deadlock.ts';
import { isDatabaseAway } from '#db/connection/is-unreachable.ts';
import { pauseGroup } from '#db/queries/delivery/group-rate-limit.ts';
import type { Database, Watching } from '#src/deps.ts';
import { PicturesEnded } from '#src/pictures/ended.ts';
import { GroupIsPublic } from '#src/telegram/groups/guard-groups.ts';

/**
 * Seconds until the next attempt, if the failure has an outside cause and does not count; null if it counts.
 * Outside causes are:
 * - Telegram asked the bot to wait, or could not be reached;
 * - the database could not be reached, or ended a deadlock;
 * - the moderators' group turned out to be public;
 * - the process that decodes pictures was stopped because the bot ends.
 */
export async function retryDelayFor(deps: Database & Watching, error: unknown): Promise<number | null> {
  if (isDatabaseAway(error)) return 1;
  if (isDeadlock(error)) return 0;
  // That the group is public is now stored. The next attempt tells the person who tapped, or waits if it is a job.
  if (error instanceof GroupIsPublic) return 1;
  if (error instanceof PicturesEnded) return 0;
  const seconds = error instanceof GrammyError ? error.parameters.retry_after : undefined;
  if (seconds !== undefined) {
    const chatId = error instanceof GrammyError ? (error.payload as { chat_id?: unknown }).chat_id : null;
    // Telegram's limit is for the whole group, so all other messages to it have to wait as well.
    if (typeof chatId === 'number' && chatId < 0) await pauseGroup(deps.db, chatId, seconds);
    return seconds;
  }
  return (await deps.telegram.explains(error)) ? 0 : null;
}
