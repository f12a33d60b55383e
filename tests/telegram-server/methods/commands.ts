import { badRequest } from '#tests/telegram-server/server/api-error.ts';
import type { CommandScope } from '#tests/telegram-server/state/command-lists.ts';
import type { WireCommand } from '#tests/telegram-server/wire.ts';
import { namedChat } from './chat-access.ts';
import type { ApiMethod, Call } from './method.ts';

const scopeTypes = [
  'default',
  'all_private_chats',
  'all_group_chats',
  'all_chat_administrators',
  'chat',
  'chat_administrators',
  'chat_member',
];

/** setMyCommands, getMyCommands, deleteMyCommands. */
export const commandMethods: Record<string, ApiMethod> = {
  setMyCommands: {
    parameters: ['commands', 'scope', 'language_code'],
    run: (call) => {
      const list = call.parameters.list('commands');
      if (!list) throw badRequest("can't parse commands list: Expected an Array of BotCommand");
      if (list.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH');
      const commands = list.map((value) => readCommand(call, value));
      const names = commands.map(({ command }) => command);
      if (new Set(names).size < names.length) throw call.parameters.wrong('a command is listed twice');
      call.bot.commands.set(readScope(call), readLanguage(call), commands);
      return true;
    },
  },
  getMyCommands: {
    parameters: ['scope', 'language_code'],
    run: (call) => call.bot.commands.get(readScope(call), readLanguage(call)),
  },
  deleteMyCommands: {
    parameters: ['scope', 'language_code'],
    run: (call) => {
      call.bot.commands.delete(readScope(call), readLanguage(call));
      return true;
    },
  },
};

function readCommand({ parameters }: Call, value: unknown): WireCommand {
  const { command, description } = parameters.objectOf(value, ['command', 'description'], 'commands');
  if (typeof command !== 'string' || typeof description !== 'string') {
    throw badRequest("can't parse BotCommand");
  }
  const name = command.replace(/^\//, '');
  if (!/^[a-z0-9_]{1,32}$/.test(name)) throw badRequest('BOT_COMMAND_INVALID');
  const text = description.trim();
  if (text === '') throw badRequest('command description must be non-empty');
  if (text.length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  return { command: name, description: text };
}

/** The language a list or text is for: two letters, or none for everyone else. */
export function readLanguage({ parameters }: Call): string {
  const code = parameters.text('language_code');
  if (code !== '' && !/^[a-z]{2}$/.test(code)) throw badRequest('invalid language code specified');
  return code;
}

function readScope(call: Call): CommandScope {
  const { parameters } = call;
  const scope = parameters.object('scope', ['type', 'chat_id', 'user_id']);
  if (!scope) return { type: 'default' };
  const { type, chat_id: chatId, user_id: userId } = scope;
  if (typeof type !== 'string' || !scopeTypes.includes(type)) {
    throw badRequest("can't parse BotCommandScope: Unsupported type specified");
  }
  const needsChat = type === 'chat' || type === 'chat_administrators' || type === 'chat_member';
  if (!needsChat) {
    if (chatId !== undefined || userId !== undefined) throw parameters.wrong(`a scope ${type} has no chat`);
    return { type };
  }
  const chat = namedChat({ ...call, parameters: parameters.within({ chat_id: chatId }) });
  if (chat.type === 'private' && type !== 'chat')
    throw badRequest("can't use specified scope in private chats");
  if (type !== 'chat_member') return { type, chatId: chat.id };
  if (typeof userId !== 'number')
    throw badRequest('can\'t parse BotCommandScope: can\'t find field "user_id"');
  return { type, chatId: chat.id, userId };
}
