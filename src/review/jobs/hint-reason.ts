import type { JobPayloads } from '#db/queries/delivery/jobs.ts';
import { findPerson } from '#db/queries/people/people.ts';
import { listModeratorsChatsOf } from '#db/queries/review/chats/moderator-chats.ts';
import { findQuestionToHint, noteReasonHint } from '#db/queries/review/reason-hints.ts';
import { textsIn } from '#locales/texts.ts';
import type { GroupMessaging, Messaging } from '#src/deps.ts';
import { ignoreFailure, nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { sendAtPace } from '#src/telegram/groups/rate-limit.ts';
import { inThread } from '#src/telegram/groups/thread.ts';

/** Tells a moderator who wrote something without replying to the question for a reason how it is answered. */
export async function hintReason(
  deps: Messaging & Pick<GroupMessaging, 'groupPace'>,
  asked: JobPayloads['hint-reason'],
): Promise<void> {
  const [question, person] = await Promise.all([
    findQuestionToHint(deps.db, asked),
    findPerson(deps.db, asked.moderatorId),
  ]);
  if (!question || !person) return;
  const { chatId, messageId } = question;
  const [chat] = await listModeratorsChatsOf(deps.db, chatId);
  if (!chat || chat.isPublic) return;
  const hint = async () => {
    const sent = await deps.api.sendMessage(chatId, textsIn(person.locale)('reason-hint'), {
      ...inThread(question),
      reply_parameters: { message_id: messageId, allow_sending_without_reply: true },
    });
    const isNoted = await noteReasonHint(deps.db, { ...asked, messageId }, sent.message_id);
    // The moderator answered or was asked anew meanwhile.
    if (!isNoted) await ignoreFailure(deps.api.deleteMessage(chatId, sent.message_id));
  };
  await nullIfRejected(sendAtPace(deps, question, 1, hint));
}
