import type { JobPayloads } from '#db/queries/delivery/jobs.ts';
import { forgetJobsLeftBehind } from '#db/queries/delivery/worker/left-behind.ts';
import { deleteStrayState, eraseUpdatesOf } from '#db/queries/people/leftover-personal-data.ts';
import type { Messaging } from '#src/deps.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { RescheduleError } from '#src/telegram/failures/reschedule.ts';

/**
 * Erases what is left of a person who was forgotten: updates in the inbox, such as the tap by which they asked for
 * it, and messages that name them to moderators. It runs again until every update from before is handled.
 */
export async function forgetLeftovers(
  deps: Messaging,
  { personId, before, messages }: JobPayloads['forget-traces'],
): Promise<void> {
  await deleteStrayState(deps.db, personId);
  // The queue of what was sent to them is named after them.
  await forgetJobsLeftBehind(deps.db);
  const isDone = await eraseUpdatesOf(deps.db, personId, before);
  for (const { chatId, messageId } of messages) {
    await nullIfRejected(deps.api.deleteMessage(chatId, messageId));
  }
  if (!isDone) throw new RescheduleError(5);
}
