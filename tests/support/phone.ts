import { findOpenDraft } from '#db/queries/entries.ts';
import type { Message } from '#tests/telegram/driver/message.ts';
import type { Stage } from './stage.ts';

type Wanted = RegExp | string | ((message: Message) => boolean);

/**
 * The phone of somebody in their chat with the bot: what one does, and what one sees then. What was seen before
 * does not count: a message must be new, or have changed.
 */
export function phoneOf(stage: Stage, who: Stage['aysel']) {
  const chat = stage.chatOf(who);
  const newest = () =>
    chat.messages.reduce<Message | undefined>(
      (one, other) => (one && one.revision > other.revision ? one : other),
      undefined,
    );
  return {
    chat,
    async write(words: string, wanted: Wanted): Promise<Message> {
      return chat.expectMessage(wanted, { after: await who.send(chat, words) });
    },
    async tap(label: string, wanted: Wanted): Promise<Message> {
      const after = newest();
      await who.tap(chat, label);
      return chat.expectMessage(wanted, { after });
    },
    /** The words that pop up over the chat after a tap; undefined when there are none. */
    async toast(place: Message, label: string): Promise<string | undefined> {
      const tap = await who.tapStale(place, label);
      return (await tap.answer).text;
    },
    /** Does anything else, and waits for what the bot shows then. */
    async sees(act: () => Promise<unknown>, wanted: Wanted): Promise<Message> {
      const after = newest();
      await act();
      return chat.expectMessage(wanted, { after });
    },
    /** What is stored of the entry that is being written. */
    async draft() {
      const draft = await findOpenDraft(stage.db, who.id);
      if (!draft) throw new Error(`${who.name} has no open draft`);
      return draft;
    },
  };
}

/** What a script takes a question for: the first of these words names what is being asked. */
export function askedBy(message: Message): string | undefined {
  return /title|date|country|city|category|photo/i.exec(message.shown)?.[0].toLowerCase();
}
