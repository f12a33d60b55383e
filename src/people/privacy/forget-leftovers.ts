import type { JobPayloads } from '#db/queries/delivery/jobs.ts';
import { deleteStrayState, eraseUpdatesOf } from '#db/queries/people/leftover-personal-data.ts';
import type { Messaging } from '#src/deps.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { RescheduleError } from '#src/telegram/failures/reschedule.ts';

/**
 * Erases what still told of a person when they were forgotten: the tap by which they said so was not handled
 * yet, and stood in the inbox with their id; moderators were shown messages that name them. Comes again until
 * every update from before is done.
 */
export async function forgetLeftovers(
  deps: Messaging,
  { personId, before, messages }: JobPayloads['forget-traces'],
): Promise<void> {
  await deleteStrayState(deps.db, personId);
  const isDone = await eraseUpdatesOf(deps.db, personId, before);
  for (const { chatId, messageId } of messages) {
    await nullIfRejected(deps.api.deleteMessage(chatId, messageId));
  }
  if (!isDone) throw new RescheduleError(5);
}
