import type { MessageRecord } from '#tests/telegram-server/state/message-record.ts';
import type { Happening } from '#tests/telegram-server/state/world.ts';
import type { Telegram } from '#tests/telegram-server/telegram.ts';

/** Longer than the last of a thousand photos takes on a machine that has four times as much to do. */
const patienceMs = 600_000;

interface Wait {
  isWanted: (message: MessageRecord) => boolean;
  resolve: (message: MessageRecord) => void;
}

/** Waiting for messages of the bot in many chats at once, at the cost of one look per message. */
export class ChatWatch {
  readonly #waits = new Map<number, Wait>();

  constructor(telegram: Pick<Telegram, 'onHappening'>) {
    telegram.onHappening((happening: Happening) => {
      if (!('message' in happening) || !happening.message.from.is_bot) return;
      const chatId = happening.message.chat.id;
      const wait = this.#waits.get(chatId);
      if (!wait?.isWanted(happening.message)) return;
      this.#waits.delete(chatId);
      wait.resolve(happening.message);
    });
  }

  /** The next message in a chat that is new, or edited, and wanted; one wait per chat at a time. */
  async next(
    chatId: number,
    { wanted, describe }: { wanted: Wait['isWanted']; describe: string },
  ): Promise<MessageRecord> {
    const { promise, resolve, reject } = Promise.withResolvers<MessageRecord>();
    this.#waits.set(chatId, { isWanted: wanted, resolve });
    const impatience = setTimeout(() => {
      reject(new Error(`waited ${patienceMs} ms in vain for "${describe}"`));
    }, patienceMs);
    try {
      return await promise;
    } finally {
      clearTimeout(impatience);
    }
  }
}
