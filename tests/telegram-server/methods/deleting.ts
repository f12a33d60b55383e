import { badRequest } from '#tests/telegram-server/server/api-error.ts';
import type { ChatState } from '#tests/telegram-server/state/chat-state.ts';
import { removeMessage } from '#tests/telegram-server/state/message-log.ts';
import type { MessageRecord } from '#tests/telegram-server/state/message-record.ts';
import { namedChat, namedMessage, refuseAbsent } from './chat-access.ts';
import type { ApiMethod, Call } from './method.ts';

/** "A message can only be deleted if it was sent less than 48 hours ago." */
const deletableSeconds = 48 * 60 * 60;

/** deleteMessage, deleteMessages. */
export const deletingMethods: Record<string, ApiMethod> = {
  deleteMessage: {
    parameters: ['chat_id', 'message_id'],
    run: (call) => {
      const chat = namedChat(call);
      refuseAbsent(call, chat);
      const record = namedMessage(call, chat);
      if (!record) throw badRequest('message to delete not found');
      const refusal = whyNotDelete(call, chat, record);
      if (refusal) throw badRequest(refusal);
      removeMessage(call.world, record);
      return true;
    },
  },
  deleteMessages: {
    parameters: ['chat_id', 'message_ids'],
    run: (call) => {
      const chat = namedChat(call);
      refuseAbsent(call, chat);
      const ids = call.parameters.list('message_ids') ?? [];
      if (ids.length === 0) throw badRequest('message identifiers are not specified');
      if (ids.length > 100) throw badRequest('too many message identifiers specified');
      const records = ids.map((id) => {
        if (typeof id !== 'number' || !Number.isInteger(id) || id <= 0) {
          throw badRequest('invalid message identifier specified');
        }
        return chat.messages.get(id);
      });
      // "If some of the specified messages can't be found, they are skipped."
      for (const record of records) {
        if (record && !record.deleted && !whyNotDelete(call, chat, record)) removeMessage(call.world, record);
      }
      return true;
    },
  },
};

function whyNotDelete({ world, bot }: Call, chat: ChatState, record: MessageRecord): string | undefined {
  const tooOld = world.clock.unix() - record.date >= deletableSeconds;
  const mayDeleteOthers = chat.members.get(bot.id)?.rights.can_delete_messages === true;
  if (tooOld && !mayDeleteOthers) return "message can't be deleted for everyone";
  const { service } = record.content;
  if (service?.supergroup_chat_created || service?.migrate_from_chat_id) return "message can't be deleted";
  if (record.from.id === bot.id || chat.type === 'private' || mayDeleteOthers) return undefined;
  return "message can't be deleted";
}
