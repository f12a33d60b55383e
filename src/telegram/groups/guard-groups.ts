import type { RawApi, Transformer } from 'grammy';
import { noteGroupPublic } from '#db/queries/review/group-publicity.ts';
import { findModeratorsChat } from '#db/queries/review/settings.ts';
import type { Database } from '#src/deps.ts';
import { findPublicity } from '#src/domain/review/publicity.ts';

/**
 * For what may be forwarded from a group, and read by anyone: totals, which are made to be shared, and answers that
 * name nobody in a group that became public.
 */
export const forAnyone = { protect_content: false } as const;

/** A message was not left in the moderators' group, since anyone can read it by now. */
export class GroupIsPublic extends Error {
  constructor() {
    super('the group is public');
  }
}

/**
 * Protects what is sent to a group: it cannot be forwarded or copied, unless the call says that it is for anyone.
 * Telegram's answer shows the public name of the group, if it has got one meanwhile: then what was sent to
 * moderators is deleted at once.
 */
export function guardGroups({ db }: Database): Transformer<RawApi> {
  return async (call, method, payload, signal) => {
    const chatId = 'chat_id' in payload ? Number(payload.chat_id) : 0;
    if (!(chatId < 0)) return call(method, payload, signal);
    const isSent = method.startsWith('send') && method !== 'sendChatAction';
    const isProtected = isSent && !('protect_content' in payload && payload.protect_content === false);
    const guarded = isProtected ? { ...payload, protect_content: true } : payload;
    const answer = await call(method, guarded, signal);
    const messages = answer.ok ? readMessages(answer.result) : [];
    const publicity = findPublicity(messages[0]?.chat);
    if (!publicity) return answer;
    await noteGroupPublic(db, chatId, publicity);
    if (!isProtected || (await findModeratorsChat(db))?.id !== chatId) return answer;
    const message_ids = messages.map(({ message_id }) => message_id);
    // Where even that fails, the card is tried again when the group is private, and the former one is not known.
    await call('deleteMessages', { chat_id: chatId, message_ids }).catch(() => {});
    throw new GroupIsPublic();
  };
}

/** The messages in Telegram's answer to a call, if it is any. */
function readMessages(result: unknown): Array<{ message_id: number; chat: unknown }> {
  return [result].flat().filter(isMessage);
}

function isMessage(one: unknown): one is { message_id: number; chat: unknown } {
  return typeof one === 'object' && one !== null && 'message_id' in one && 'chat' in one;
}
