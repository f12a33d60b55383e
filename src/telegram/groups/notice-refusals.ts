import type { RawApi, Transformer } from 'grammy';
import { noteChatClosed, noteGroupCutOff } from '#db/queries/review/chats/closed-chats.ts';
import { noteMissing } from '#db/queries/review/chats/missing-rights.ts';
import type { Database } from '#src/deps.ts';
import { readMemberRefusal, readRefusal } from '#src/telegram/failures/chat-refusals.ts';

/**
 * Notices when Telegram refuses a call about a moderators' chat because nothing can be written there, or no photo, or
 * because the bot is no administrator. Admins are told. That the bot is not in the group any more, every call tells; the rest only what is sent.
 */
export function noticeRefusals({ db }: Database): Transformer<RawApi> {
  return async (call, method, payload, signal) => {
    const answer = await call(method, payload, signal);
    if (answer.ok || (answer.error_code !== 400 && answer.error_code !== 403)) return answer;
    const refusal = (method === 'getChatMember' ? readMemberRefusal : readRefusal)(answer.description);
    const chatId = 'chat_id' in payload ? Number(payload.chat_id) : 0;
    if (refusal === null || !(chatId < 0)) return answer;
    if (refusal === 'removed') await noteGroupCutOff(db, chatId, refusal);
    else if (refusal === 'no-administrator') await noteMissing(db, chatId, 'administrator');
    else if (!method.startsWith('send')) return answer;
    else if (refusal === 'muted') await noteGroupCutOff(db, chatId, refusal);
    else if (refusal === 'no-photos') await noteMissing(db, chatId, 'photos');
    else {
      const named = 'message_thread_id' in payload ? payload.message_thread_id : undefined;
      await noteChatClosed(db, { chatId, threadId: named ?? null }, refusal);
    }
    return answer;
  };
}
