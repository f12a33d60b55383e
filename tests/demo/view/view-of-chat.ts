import type { Cast } from '#tests/demo/cast.ts';
import type { Chat } from '#tests/telegram-server/driver/chat.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';
import type { Person } from '#tests/telegram-server/driver/person.ts';
import type { WireButton } from '#tests/telegram-server/wire.ts';

/** What a phone shows of a chat besides its messages. */
export interface ChatView {
  person: { id: number; name: string; language: string };
  chat: { id: number; title: string; isGroup: boolean; members: number };
  commands: Array<{ command: string; description: string }>;
  /** What the bot is busy with, such as `typing`. */
  action: string | null;
  /** The message that this person is asked to reply to. */
  forcedReply: { message: number; placeholder: string } | null;
  /** The keys shown in place of letters, row by row. */
  keys: string[][];
}

/** How long phones show that somebody is typing. */
const actionMs = 5000;

export function viewChat({ telegram, account, group }: Cast, person: Person, chat: Chat): ChatView {
  const isGroup = chat === group;
  return {
    person: { id: person.id, name: person.name, language: person.user.language_code ?? '' },
    chat: {
      id: chat.id,
      title: isGroup ? (chat.title ?? '') : account.user.first_name,
      isGroup,
      members: [...chat.state.members.keys()].filter((id) => chat.state.isIn(id)).length,
    },
    commands: telegram.commandsShownTo(person, chat),
    action: currentAction(chat, telegram.clock.now()),
    forcedReply: forcedReplyFor(person, chat),
    keys: keysFor(person, chat),
  };
}

function currentAction(chat: Chat, now: number): string | null {
  const last = chat.state.actions.at(-1);
  if (!last || now - last.at > actionMs) return null;
  // A message of the bot ends it; moments of messages are known to the second only.
  const answered = newestFirst(chat).find((message) => message.isFromBot)?.wire.date ?? 0;
  return answered >= Math.floor(last.at / 1000) ? null : last.action;
}

function forcedReplyFor(person: Person, chat: Chat): ChatView['forcedReply'] {
  for (const message of newestFirst(chat)) {
    if (message.from.id === person.id) return null;
    const asks = message.replyInterface;
    if (!asks || !concerns(message, person)) continue;
    if (!('force_reply' in asks)) return null;
    return { message: message.id, placeholder: String(asks.input_field_placeholder ?? '') };
  }
  return null;
}

function keysFor(person: Person, chat: Chat): string[][] {
  const asks = newestFirst(chat).find((message) => message.replyInterface && concerns(message, person));
  const rows = asks?.replyInterface && 'keyboard' in asks.replyInterface ? asks.replyInterface.keyboard : [];
  return (rows as WireButton[][]).map((row) => row.map((key) => key.text));
}

/** A selective message asks only those it mentions, and the one it replies to. */
function concerns(message: Message, person: Person): boolean {
  if (!message.replyInterface?.selective) return true;
  const { wire } = message;
  const mentioned = (wire.entities ?? wire.caption_entities ?? []).some(
    (entity) =>
      entity.user?.id === person.id ||
      entity.url === `tg://user?id=${person.id}` ||
      (entity.type === 'mention' &&
        message.shown.substr(entity.offset + 1, entity.length - 1) === person.user.username),
  );
  return mentioned || wire.reply_to_message?.from?.id === person.id;
}

/** Only the newest matter here, and chats grow long. */
function newestFirst(chat: Chat): Message[] {
  return [...chat.state.messages.values()]
    .slice(-30)
    .reverse()
    .map((record) => chat.view(record));
}
