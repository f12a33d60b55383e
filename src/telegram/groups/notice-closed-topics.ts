import type { RawApi, Transformer } from 'grammy';
import { noteChatClosed } from '#db/queries/review/closed-chats.ts';
import type { Database } from '#src/deps.ts';
import { readClosure } from '#src/telegram/failures/closed-topics.ts';

/** Notices when Telegram refuses a message to a moderators' chat because its topic is closed or gone. Admins are told. */
export function noticeClosedTopics({ db }: Database): Transformer<RawApi> {
  return async (call, method, payload, signal) => {
    const answer = await call(method, payload, signal);
    if (answer.ok || !method.startsWith('send')) return answer;
    const closure = readClosure(answer.description);
    const chatId = 'chat_id' in payload ? Number(payload.chat_id) : 0;
    if (closure === null || !(chatId < 0)) return answer;
    const named = 'message_thread_id' in payload ? payload.message_thread_id : undefined;
    await noteChatClosed(db, { chatId, threadId: named ?? null }, closure);
    return answer;
  };
}
