import type { WireChatMember, WireUser } from '#tests/telegram-server/wire.ts';
import type { BotAccount } from './bot-account.ts';
import { type ChatState, type Member, usualRights, wireMember } from './chat-state.ts';
import { type MessageRecord, renderMessage } from './message-record.ts';
import type { World } from './world.ts';

/** Tells the bots of a chat of a person's message, or of its being edited. */
export function announceMessage(
  world: World,
  record: MessageRecord,
  kind: 'message' | 'edited_message',
): void {
  for (const bot of botsIn(world, record.chat)) {
    if (!mayRead(bot, record)) continue;
    bot.queue.push(kind, renderMessage(record, bot.id, world.files), `chat ${record.chat.id}`);
  }
}

/** Changes someone's place in a chat and tells the bots that are to know. */
export function changeMember(
  world: World,
  chat: ChatState,
  user: WireUser,
  next: { status: Member['status']; rights?: Record<string, unknown> | undefined },
  by: WireUser,
): void {
  const before = wireMember(chat.members.get(user.id) ?? { user, status: 'left', rights: {} });
  const member: Member = {
    user,
    status: next.status,
    rights: { ...usualRights(next.status), ...next.rights },
  };
  chat.members.set(user.id, member);
  const after = wireMember(member);
  for (const bot of botsIn(world, chat, user)) {
    if (bot.id === user.id) announceChange(world, bot, 'my_chat_member', { chat, before, after, by });
    else if (chat.isAdministrator(bot.id)) {
      announceChange(world, bot, 'chat_member', { chat, before, after, by });
    }
  }
  world.changed();
}

/** Tells a bot that a person has blocked it in private, or no longer does. */
export function announceBlocking(world: World, chat: ChatState, bot: BotAccount, person: WireUser): void {
  const member: WireChatMember = { user: bot.user, status: 'member' };
  const kicked: WireChatMember = { user: bot.user, status: 'kicked', until_date: 0 };
  const [before, after] = chat.blocked ? [member, kicked] : [kicked, member];
  announceChange(world, bot, 'my_chat_member', { chat, before, after, by: person });
}

interface MemberChange {
  chat: ChatState;
  before: WireChatMember;
  after: WireChatMember;
  by: WireUser;
}

function announceChange(
  world: World,
  bot: BotAccount,
  kind: 'my_chat_member' | 'chat_member',
  { chat, before, after, by }: MemberChange,
): void {
  const update = {
    chat: chat.wire(),
    from: by,
    date: world.clock.unix(),
    old_chat_member: before,
    new_chat_member: after,
  };
  bot.queue.push(kind, update, `${kind} ${chat.id}`);
}

/** The bots present in a chat, and one that has just been taken out of it. */
function botsIn(world: World, chat: ChatState, also?: WireUser): BotAccount[] {
  if (chat.botId !== undefined) {
    const bot = world.bots.get(chat.botId);
    return bot ? [bot] : [];
  }
  const bots: BotAccount[] = [];
  for (const bot of world.bots.values()) {
    if (chat.isIn(bot.id) || bot.id === also?.id) bots.push(bot);
  }
  return bots;
}

/** Privacy mode: what a bot gets to see in a group it does not administer. */
function mayRead(bot: BotAccount, { chat, content, from, senderChat, replyTo }: MessageRecord): boolean {
  // The accounts that stand for groups and channels are bots too, but what they write comes from people.
  if (from.is_bot && !senderChat) return false;
  if (chat.type === 'private' || content.service || !bot.privacy || chat.isAdministrator(bot.id)) return true;
  if (replyTo?.from.id === bot.id) return true;
  const text = content.text ?? content.caption ?? '';
  const name = `@${bot.user.username.toLowerCase()}`;
  for (const entity of content.entities ?? content.captionEntities ?? []) {
    const words = text.slice(entity.offset, entity.offset + entity.length).toLowerCase();
    if (entity.type === 'mention' && words === name) return true;
    if (entity.type === 'text_mention' && entity.user?.id === bot.id) return true;
    if (entity.type !== 'bot_command') continue;
    if (words.endsWith(name)) return true;
    // A command for nobody in particular is for the bot that spoke last, or for all when none has spoken.
    const forThisOne = chat.lastBotToSpeak === undefined || chat.lastBotToSpeak === bot.id;
    if (entity.offset === 0 && !words.includes('@') && forThisOne) return true;
  }
  return false;
}
