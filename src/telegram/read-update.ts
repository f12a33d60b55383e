import type { Context } from 'grammy';
import { askButton } from './buttons/ask-button.ts';

type Arrived = Pick<Context, 'message' | 'callbackQuery'>;

/** Whether a message is meant as a command, known or not. */
export function isCommand({ message }: Pick<Arrived, 'message'>): boolean {
  return message?.text?.startsWith('/') ?? false;
}

/** The command of a message, as it was written but for the name of a bot, and what follows it; null: there is none. */
export function readCommand({
  message,
}: Pick<Arrived, 'message'>): { name: string; argument: string } | null {
  const [, name, argument = ''] = /^\/(\w+)(?:@\w+)?(?:\s+(.*))?$/s.exec(message?.text ?? '') ?? [];
  return name === undefined ? null : { name, argument };
}

/** Whether an update can answer the question of a draft: one of its buttons, or a message that is no command. */
export function isAnswer(arrived: Arrived): boolean {
  const { message, callbackQuery } = arrived;
  if (callbackQuery) return askButton.isOn(callbackQuery.data);
  return message !== undefined && !isCommand(arrived);
}
