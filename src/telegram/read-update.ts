import type { Context } from 'grammy';
import { askButton } from './buttons/ask.ts';

type Arrived = Pick<Context, 'message' | 'callbackQuery'>;

/** Whether a message is a command, even one that the bot does not have. */
export function isCommand({ message }: Pick<Arrived, 'message'>): boolean {
  return message?.text?.startsWith('/') ?? false;
}

/** The command of a message, without the name of a bot, and the text after it; null if there is none. */
export function readCommand({
  message,
}: Pick<Arrived, 'message'>): { name: string; argument: string } | null {
  const [, name, argument = ''] = /^\/(\w+)(?:@\w+)?(?:\s+(.*))?$/s.exec(message?.text ?? '') ?? [];
  return name === undefined ? null : { name, argument };
}

/** Whether an update can answer the question of a draft: a tap on one of its buttons, or a message but no command. */
export function isAnswer(arrived: Arrived): boolean {
  const { message, callbackQuery } = arrived;
  if (callbackQuery) return askButton.isOn(callbackQuery.data);
  return message !== undefined && !isCommand(arrived);
}
