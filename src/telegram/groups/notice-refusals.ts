import type { RawApi, Transformer } from 'grammy';
import { noteChatClosed, noteGroupCutOff } from '#db/queries/review/chats/closed-chats.ts';
import { notePhotosForbidden } from '#db/queries/review/chats/forbidden-photos.ts';
import type { Database } from '#src/deps.ts';
import { readRefusal } from '#src/telegram/failures/chat-refusals.ts';

/**
 * Notices when Telegram refuses a call about a moderators' chat because nothing can be written there, or no photo. Admins
 * are told. That the bot is not in the group any more, every call tells; the rest only what is sent.
 */
export function noticeRefusals({ db }: Database): Transformer<RawApi> {
  return async (call, method, payload, signal) => {
    const answer = await call(method, payload, signal);
    if (answer.ok || (answer.error_code !== 400 && answer.error_code !== 403)) return answer;
    const refusal = readRefusal(answer.description);
    const chatId = 'chat_id' in payload ? Number(payload.chat_id) : 0;
    if (refusal === null || !(chatId < 0)) return answer;
    if (refusal === 'removed') await noteGroupCutOff(db, chatId, refusal);
    else if (!method.startsWith('send')) return answer;
    else if (refusal === 'muted') await noteGroupCutOff(db, chatId, refusal);
    else if (refusal === 'no-photos') await notePhotosForbidden(db, chatId);
    else {
      const named = 'message_thread_id' in payload ? payload.message_thread_id : undefined;
      await noteChatClosed(db, { chatId, threadId: named ?? null }, refusal);
    }
    return answer;
  };
}
