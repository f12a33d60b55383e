import { badRequest } from '#tests/telegram-server/server/api-error.ts';
import { type ChatState, isPresent, wireMember } from '#tests/telegram-server/state/chat-state.ts';
import { addMessage } from '#tests/telegram-server/state/message-log.ts';
import { changeMember } from '#tests/telegram-server/state/news.ts';
import type { WireUser } from '#tests/telegram-server/wire.ts';
import { namedChat, refuseAbsent } from './chat-access.ts';
import type { ApiMethod, Call } from './method.ts';

/** getChat, getChatMember, getChatMemberCount, getChatAdministrators, leaveChat. */
export const chatMethods: Record<string, ApiMethod> = {
  getChat: {
    parameters: ['chat_id'],
    run: (call) => {
      const chat = knownChat(call);
      const gifts = {
        unlimited_gifts: false,
        limited_gifts: false,
        unique_gifts: false,
        premium_subscription: false,
        gifts_from_channels: false,
      };
      return {
        ...chat.wire(),
        accent_color_id: 0,
        max_reaction_count: 11,
        accepted_gift_types: gifts,
        active_usernames: chat.username ? [chat.username] : undefined,
        linked_chat_id: chat.linkedChatId,
        location: chat.location,
      };
    },
  },
  getChatMember: {
    parameters: ['chat_id', 'user_id'],
    run: (call) => {
      const { world, parameters } = call;
      const chat = membersOf(call);
      const userId = parameters.integer('user_id');
      if (userId === undefined) throw badRequest('invalid user_id specified');
      const user = world.account(userId);
      if (!user) throw badRequest('user not found');
      if (chat.type === 'private') {
        if (!chat.isIn(userId)) throw badRequest('user not found');
        return { user, status: 'member' };
      }
      const isSeen = !chat.areMembersHidden || chat.isAdministrator(call.bot.id);
      if (!isSeen && userId !== call.bot.id) throw badRequest('CHAT_ADMIN_REQUIRED');
      const member = chat.members.get(userId);
      if (member) return wireMember(member);
      if (hasMet(call, user)) return { user, status: 'left' };
      // Of total strangers the bot cannot even ask.
      throw badRequest(chat.type === 'supergroup' ? 'PARTICIPANT_ID_INVALID' : 'user not found');
    },
  },
  getChatMemberCount: {
    parameters: ['chat_id'],
    run: (call) => {
      const chat = membersOf(call);
      return chat.type === 'private' ? 2 : [...chat.members.values()].filter(isPresent).length;
    },
  },
  getChatAdministrators: {
    parameters: ['chat_id', 'return_bots'],
    run: (call) => {
      const chat = membersOf(call);
      if (chat.type === 'private') throw badRequest('there are no administrators in the private chat');
      const withBots = call.parameters.flag('return_bots');
      return [...chat.members.values()]
        .filter(({ user }) => chat.isAdministrator(user.id) && (!user.is_bot || withBots))
        .map(wireMember);
    },
  },
  leaveChat: {
    parameters: ['chat_id'],
    run: (call) => {
      const { world, bot } = call;
      const chat = membersOf(call);
      if (chat.type === 'private') throw badRequest("chat_id can't be a private chat");
      addMessage(world, chat, { from: bot.user, content: { service: { left_chat_member: bot.user } } });
      changeMember(world, chat, bot.user, { status: 'left' }, bot.user);
      return true;
    },
  },
};

/** A chat whose members the bot may look up. */
function membersOf(call: Call): ChatState {
  const chat = knownChat(call);
  if (!(chat.type === 'supergroup' && chat.username)) refuseAbsent(call, chat);
  return chat;
}

/** A chat the bot may look into: of a plain group it has left it still knows what it was. */
function knownChat(call: Call): ChatState {
  const chat = namedChat(call);
  // A person who never wrote is a stranger.
  if (chat.type === 'private' && !chat.opened) throw badRequest('chat not found');
  if (chat.type === 'supergroup' && !chat.username) refuseAbsent(call, chat);
  return chat;
}

/** Whether a bot has come across somebody: in private, or in some group. */
function hasMet({ world, bot }: Call, user: WireUser): boolean {
  if (world.bots.has(user.id) || world.privateChat(user, bot.id).opened) return true;
  return [...world.groups.values()].some((group) => group.isIn(bot.id) && group.members.has(user.id));
}
