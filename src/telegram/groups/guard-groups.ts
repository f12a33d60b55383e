import type { RawApi, Transformer } from 'grammy';
import { noteGroupPublic } from '#db/queries/review/chats/group-publicity.ts';
import { listModeratorsChatsOf } from '#db/queries/review/chats/moderator-chats.ts';
import type { Database } from '#src/deps.ts';
import { findPublicity } from '#src/domain/review/publicity.ts';

/**
 * For messages in a group that may be forwarded and read by anyone: totals, which are made to be shared, and
 * answers in a group that became public, which name nobody.
 */
export const forAnyone = { protect_content: false } as const;

/** A message to a moderators' group was deleted at once, because anyone can read that group now. */
export class GroupIsPublic extends Error {
  constructor() {
    super('the group is public');
  }
}

/**
 * Protects messages to groups: they cannot be forwarded or copied, unless the call uses `forAnyone`. Telegram's
 * answer shows whether the group has become public. If it is a moderators' group, a protected message is then
 * deleted at once.
 * @throws GroupIsPublic after such a deletion
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
    if (!isProtected || (await listModeratorsChatsOf(db, chatId)).length === 0) return answer;
    const message_ids = messages.map(({ message_id }) => message_id);
    // If the deletion fails, the message stays there unknown to the bot. Its card is posted anew once the group is
    // private.
    await call('deleteMessages', { chat_id: chatId, message_ids }).catch(() => {});
    throw new GroupIsPublic();
  };
}

/** The messages in Telegram's answer to a call: one, several or none. */
function readMessages(result: unknown): Array<{ message_id: number; chat: unknown }> {
  return [result].flat().filter(isMessage);
}

function isMessage(one: unknown): one is { message_id: number; chat: unknown } {
  return typeof one === 'object' && one !== null && 'message_id' in one && 'chat' in one;
}
