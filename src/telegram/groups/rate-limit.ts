import { countFromNow, findPause, reserveSendSlots } from '#db/queries/delivery/group-rate-limit.ts';
import { listModeratorsChatsOf } from '#db/queries/review/moderator-chats.ts';
import type { Database, GroupMessaging } from '#src/deps.ts';
import { RescheduleError } from '#src/telegram/failures/reschedule.ts';

/** How long a job waits before it looks again whether a public group is private. */
const publicSeconds = 300;

/**
 * Calls `send`, which sends so many messages to a group, if its pace leaves room for all of them now. While anyone
 * can read a moderators' group, nothing is sent there.
 * @throws RescheduleError if the messages have to wait
 */
export async function sendAtPace<T>(
  deps: Database & Pick<GroupMessaging, 'groupPace'>,
  chatId: number,
  messages: number,
  send: () => Promise<T>,
): Promise<T> {
  const { db, groupPace: most } = deps;
  const [chat] = await listModeratorsChatsOf(db, chatId);
  if (chat?.isPublic) throw new RescheduleError(publicSeconds);
  if (most === null) {
    await keepPause(deps, chatId);
    return send();
  }
  // An album that is larger than the pace is sent when nothing else was sent for a minute.
  const wanted = Math.min(messages, most);
  const { since, waitMs } = await reserveSendSlots(db, chatId, { wanted, most, together: true });
  if (since === null) throw new RescheduleError(waitMs / 1000);
  const sent = await send();
  await countFromNow(db, chatId, since);
  return sent;
}

/**
 * Ensures that Telegram wants no pause in a group. For edits, which do not count for the pace.
 * @throws RescheduleError if it does
 */
export async function keepPause(deps: Database, chatId: number): Promise<void> {
  const seconds = await findPause(deps.db, chatId);
  if (seconds > 0) throw new RescheduleError(seconds);
}
