import { findOpenDraft } from '#db/queries/entries/entries.ts';
import type { Locale } from '#src/domain/locale.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';
import { wayPast } from './asks.ts';
import { forgeTap } from './forge-tap.ts';
import type { Stage } from './stage.ts';

type Wanted = RegExp | string | ((message: Message) => boolean);

/** The phone of somebody in their chat with the bot: what one does, and what the bot shows then. */
export function phoneOf(stage: Stage, who: Stage['aysel']) {
  const chat = stage.chatOf(who);

  /**
   * Newer than `after`, and no old question that merely lost its buttons. A question that can be skipped, and that the
   * test is not about, is skipped on the way.
   */
  const seen = async (
    wanted: Wanted,
    after: Message | undefined,
    way = { isBack: false },
  ): Promise<Message> => {
    const isThere = (message: Message) =>
      message.buttons.length > 0 || message.id === chat.botMessages.at(-1)?.id;
    const fits = (message: Message) => isThere(message) && has(message, wanted);
    const found = await chat
      .expectMessage((message) => fits(message) || wayPast(message, way) !== null, { after })
      .catch((error) => {
        throw new Error(`Not seen: ${wanted}\n${error.message}`);
      });
    const past = fits(found) ? null : wayPast(found, way);
    if (past === null) return found;
    await who.tap(found, past);
    return seen(wanted, found, way);
  };
  const newest = () =>
    chat.messages.reduce<Message | undefined>(
      (one, other) => (one && one.revision > other.revision ? one : other),
      undefined,
    );

  return {
    who,
    chat,
    async write(words: string, wanted: Wanted): Promise<Message> {
      return seen(wanted, await who.send(chat, words));
    },
    /** Taps as soon as the button is there. */
    async tap(label: string, wanted: Wanted): Promise<Message> {
      await chat.expectMessage(({ buttons }) => buttons.some((shown) => shown.includes(label)));
      const after = newest();
      await who.tap(chat, label);
      return seen(wanted, after, { isBack: label === 'Back' });
    },
    /** The words that pop up over the chat after a tap, also on a message as it once was. */
    async toast(place: Message, label: string): Promise<string | undefined> {
      const tap = await who.tapStale(place, label);
      return (await tap.answer).text;
    },
    /** Taps a button that the bot never showed here, as a tampered phone can; gives the words that pop up. */
    async forge(callbackData: string): Promise<string | undefined> {
      const message = chat.botMessages.at(-1);
      if (!message) throw new Error('The bot has not written yet');
      return forgeTap(who, message, callbackData);
    },
    /** Does anything else, and waits for what the bot shows then. */
    async sees(act: () => Promise<unknown>, wanted: Wanted): Promise<Message> {
      const after = newest();
      await act();
      return seen(wanted, after);
    },
    /** What is stored of the entry that is being written. */
    async draft() {
      const draft = await findOpenDraft(stage.db, who.id);
      if (!draft) throw new Error(`${who.name} has no open draft`);
      return draft;
    },
  };
}

/** The phone of an organizer whom the bot has not met yet: for tests that share a stage. */
export function newPhone(stage: Stage, languageCode: Locale = 'en') {
  return phoneOf(stage, stage.telegram.createPerson({ firstName: 'Sevda', languageCode }));
}

function has(message: Message, wanted: Wanted): boolean {
  if (typeof wanted === 'function') return wanted(message);
  return typeof wanted === 'string' ? message.shown.includes(wanted) : wanted.test(message.shown);
}

/** What a script takes a question for: the first of these words names what is being asked. */
export function askedBy(message: Message): string | undefined {
  return /title|date|country|city|category|photo/i.exec(message.shown)?.[0].toLowerCase();
}
