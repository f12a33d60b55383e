import type { CallbackAnswer, CallbackRecord } from '../state/bot-account.ts';
import type { WireButton } from '../wire.ts';
import { Chat } from './chat.ts';
import type { Message } from './message.ts';
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
