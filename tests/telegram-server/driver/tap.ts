import { randomInt } from 'node:crypto';
import type { BotAccount, CallbackAnswer, CallbackRecord } from '#tests/telegram-server/state/bot-account.ts';
import { renderMessage } from '#tests/telegram-server/state/message-record.ts';
import type { WireButton, WireUser } from '#tests/telegram-server/wire.ts';
import { Chat } from './chat.ts';
import type { Message } from './message.ts';
import type { Stage } from './stage.ts';
import type { Waiting } from './waiting.ts';

/** A tap on an inline button. */
export class Tap {
  readonly id: string;
  readonly label: string;
  readonly #callback: CallbackRecord;
  readonly #waiting: Waiting;
  readonly #chat: Chat;

  constructor(waiting: Waiting, chat: Chat, callback: CallbackRecord, label: string) {
    this.#waiting = waiting;
    this.#chat = chat;
    this.#callback = callback;
    this.id = callback.id;
    this.label = label;
  }

  /** What the bot has answered, if it has by now. */
  get answered(): CallbackAnswer | undefined {
    return this.#callback.answer;
  }

  /** Waits for the bot's answer. */
  get answer(): Promise<CallbackAnswer> {
    return this.#waiting.until(() => this.#callback.answer, {
      describe: `an answer to the tap on [${this.label}]`,
      chats: [this.#chat],
    });
  }
}

/** The button somebody means by a part of its label, in a message or else in the newest that has one like it. */
export function findButton(place: Chat | Message, label: string): { message: Message; button: WireButton } {
  const messages = place instanceof Chat ? place.messages.toReversed() : [place];
  for (const message of messages) {
    const buttons = message.keyboard.flat();
    const exact = buttons.filter((button) => button.text === label);
    const similar = exact.length > 0 ? exact : buttons.filter((button) => button.text.includes(label));
    if (similar.length > 1) {
      const labels = similar.map((button) => `[${button.text}]`).join(' ');
      throw new Error(`"${label}" could be any of ${labels} under message ${message.id}`);
    }
    if (similar[0]) return { message, button: similar[0] };
  }
  const seen = place instanceof Chat ? place.transcript() : `[${place.buttons.join('] [')}]`;
  throw new Error(`There is no button "${label}" to tap:\n${seen}`);
}

/** Fails if a button is not under its message any more. */
export function requireCurrent({ record }: Message, button: WireButton): void {
  const isThere = record.inlineKeyboard?.inline_keyboard
    .flat()
    .some(({ text, callback_data }) => text === button.text && callback_data === button.callback_data);
  if (record.deleted || !isThere) {
    throw new Error(`The button [${button.text}] is not there any more; tapStale can tap it all the same`);
  }
}

/** Tells the bot of a tap. */
export function tapButton(stage: Stage, user: WireUser, { record }: Message, button: WireButton): Tap {
  const { chat } = record;
  const { world } = stage;
  if (!chat.isIn(user.id) || chat.migratedTo) throw new Error(`${user.first_name} is not in this chat`);
  const { callback_data: data } = button;
  if (data === undefined) throw new Error(`The button [${button.text}] does not call the bot back`);
  const bot = world.bots.get(record.from.id);
  if (!bot) throw new Error(`Message ${record.id} is not a bot's`);
  const id = `${randomInt(2 ** 47)}${randomInt(10_000)}`;
  const at = world.clock.now();
  forgetOldTaps(bot, at);
  const callback: CallbackRecord = { id, person: user, chat, message: record, data, at, answer: undefined };
  bot.callbacks.set(id, callback);
  const message = record.deleted
    ? { chat: chat.wire(), message_id: record.id, date: 0 as const }
    : renderMessage(record, bot.id, world.files);
  const query = { id, from: user, message, chat_instance: chat.chatInstance, data };
  bot.queue.push('callback_query', query, `callback_query ${user.id}`);
  return new Tap(stage.waiting, stage.cast.chatOf(chat, bot.id), callback, button.text);
}

/** Taps nobody can answer any more need not be kept. */
function forgetOldTaps(bot: BotAccount, now: number): void {
  for (const [id, { at }] of bot.callbacks) {
    if (now - at < 10 * 60_000) return;
    bot.callbacks.delete(id);
  }
}
