import type { RawApi, Transformer } from 'grammy';
import { noteSend } from '#db/queries/delivery/group-rate-limit.ts';
import type { Database, GroupMessaging } from '#src/deps.ts';

/**
 * Notes what is sent to a group at once, because somebody there is waiting for an answer: what has time, such as
 * cards, leaves so much more room in the minute.
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
