import type { RawApi, Transformer } from 'grammy';
import { noteSend } from '#db/queries/delivery/group-rate-limit.ts';
import type { Database, GroupMessaging } from '#src/deps.ts';

/**
 * Counts the messages that are sent to a group without waiting, because somebody there waits for an answer.
 * Messages that can wait, such as cards, then get fewer send slots in that minute.
 */
export function noteSendsToGroups({
  db,
  groupPace,
}: Database & Pick<GroupMessaging, 'groupPace'>): Transformer<RawApi> {
  return async (call, method, payload, signal) => {
    const chatId = 'chat_id' in payload ? Number(payload.chat_id) : 0;
    const isPaced = groupPace !== null && chatId < 0 && method.startsWith('send');
    if (isPaced && method !== 'sendChatAction') await noteSend(db, chatId);
    return call(method, payload, signal);
  };
}
