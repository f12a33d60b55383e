import { AsyncLocalStorage } from 'node:async_hooks';
import type { RawApi, Transformer } from 'grammy';
import type { Update } from 'grammy/types';
import { threadOf } from '#src/telegram/groups/thread.ts';

/** A topic of a private chat. People can split their chat with a bot into topics if its owner allows that. */
interface Thread {
  chatId: number;
  /** Null if the person wrote in no topic, or Telegram refused it. */
  threadId: number | null;
}

const current = new AsyncLocalStorage<Thread>();

/** Does something in the topic that an update came from: everything sent to its private chat goes there. */
export function answeringInThreadOf<T>(update: Update, act: () => Promise<T>): Promise<T> {
  const message = update.message ?? update.edited_message ?? update.callback_query?.message;
  if (message?.chat.type !== 'private') return act();
  return answeringIn({ chatId: message.chat.id, threadId: threadOf(message) }, act);
}

/** Does something in a topic of a private chat, such as the one in which a draft is asked. */
export function answeringIn<T>(
  { chatId, threadId }: { chatId: number; threadId: number | null | undefined },
  act: () => Promise<T>,
): Promise<T> {
  return current.run({ chatId, threadId: threadId ?? null }, act);
}

/** The topic of a private chat that messages go to now; null if there is none. */
export function currentThread(chatId: number): number | null {
  const thread = current.getStore();
  return thread?.chatId === chatId ? thread.threadId : null;
}

/**
 * Sends what goes to a private chat to the topic that is answered in. If Telegram refuses the topic, because it was
 * deleted or closed or the owner forbade topics, the message goes to the chat without it.
 */
export const answerInThread: Transformer<RawApi> = async (call, method, payload, signal) => {
  const chatId = 'chat_id' in payload ? Number(payload.chat_id) : 0;
  if (!method.startsWith('send') || !(chatId > 0)) return call(method, payload, signal);
  const { message_thread_id: named, ...rest } = payload as typeof payload & { message_thread_id?: number };
  const plain = rest as typeof payload;
  const thread = current.getStore();
  const isAnswered = thread?.chatId === chatId;
  // What grammY names is the topic of this update, which may have been refused meanwhile.
  const threadId = isAnswered ? thread.threadId : (named ?? null);
  if (threadId === null) return call(method, plain, signal);
  const answer = await call(method, { ...plain, message_thread_id: threadId }, signal);
  if (answer.ok || answer.error_code !== 400 || !/thread|topic/i.test(answer.description)) return answer;
  if (isAnswered) thread.threadId = null;
  return call(method, plain, signal);
};
