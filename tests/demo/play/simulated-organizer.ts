import { textsIn } from '#locales/texts.ts';
import type { Askable } from '#src/domain/entries/questions.ts';
import type { Locale } from '#src/domain/locale.ts';
import { askedIn, wayPast } from '#tests/support/asks.ts';
import { findEntryNumber } from '#tests/support/entry-number.ts';
import { type FixtureEntry, regions } from '#tests/support/reports/campaign-fixture.ts';
import { wordsBefore } from '#tests/support/words-before.ts';
import type { Chat } from '#tests/telegram-server/driver/chat.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';
import type { Person } from '#tests/telegram-server/driver/person.ts';
import type { Telegram } from '#tests/telegram-server/telegram.ts';
import { picturesOf, titleOf } from './entry-details.ts';
import type { Tempo } from './tempo.ts';

/** Longer than a restart of the bot and its retries of a failed call. */
export const patience = { timeoutMs: 120_000 };

const categories = {
  commemorations: 'category-commemoration',
  awareness: 'category-awareness',
  documents: 'category-document',
  conferences: 'category-conference',
  media: 'category-media',
} as const;

/** Somebody who reports entries in their own chat and language, as a person does: by typing and tapping. */
export class SimulatedOrganizer {
  readonly #person: Person;
  readonly #chat: Chat;
  readonly #language: Locale;
  readonly #telegram: Telegram;
  readonly #tempo: Tempo;
  /** The message that began the entry: what stands above it may still have buttons, but of an older entry. */
  #begun = 0;

  constructor(person: Person, chat: Chat, about: { language: Locale; telegram: Telegram; tempo: Tempo }) {
    this.#person = person;
    this.#chat = chat;
    this.#language = about.language;
    this.#telegram = about.telegram;
    this.#tempo = about.tempo;
  }

  /** Reports an entry to the end; tells its number. */
  async report(entry: FixtureEntry): Promise<number> {
    const t = textsIn(this.#language);
    this.#begun = await this.#write('/new');
    const start = await this.#see(
      (message) => asks(message, 'title') || has(message, t('button-start-over')),
    );
    // Left over from a play that was stopped.
    if (has(start, t('button-start-over'))) await this.#tap(start, t('button-start-over'));
    await this.#see((message) => asks(message, 'title'));
    await this.#write(titleOf(entry, this.#language));
    await this.#see((message) => asks(message, 'date'));
    await this.#write(entry.date);
    const keep = wordsBefore((answer) => t('button-keep', { answer }));
    const dated = await this.#see((message) => asks(message, 'country') || has(message, keep));
    if (has(dated, keep)) await this.#tap(dated, keep);
    await this.#see((message) => asks(message, 'country'));
    await this.#write(entry.country);
    await this.#see((message) => asks(message, 'city'));
    await this.#write(entry.cities);
    await this.#settleCities();
    await this.#tap(await this.#see((message) => asks(message, 'city', t('button-done'))), t('button-done'));
    await this.#tap(await this.#see((message) => asks(message, 'category')), t(categories[entry.category]));
    await this.#addPictures(entry, await this.#see((message) => asks(message, 'photo')));
    await this.#denyDuplicates(await this.#see((message) => asks(message, 'preview')));
    const preview = await this.#see((message) => asks(message, 'preview', t('button-submit')));
    await this.#tap(preview, t('button-submit'));
    const received = await this.#see(
      (message) =>
        message.revision > preview.revision &&
        // The receipt of the first entry goes on: it asks for the organization.
        message.shown.startsWith(t('submitted', { number: findEntryNumber(message.shown) })),
    );
    return Number(findEntryNumber(received.shown));
  }

  /** A region stays as it was written; where a letter is missing, the first city that is offered was meant. */
  async #settleCities(): Promise<void> {
    const t = textsIn(this.#language);
    const asTyped = wordsBefore((name) => t('button-as-typed', { name }));
    const asked = await this.#see(
      (message) => asks(message, 'city', t('button-done')) || asks(message, 'city', asTyped),
    );
    if (!has(asked, asTyped)) return;
    const meant = regions.map((name) => t('button-as-typed', { name })).find((label) => has(asked, label));
    await this.#tap(asked, meant ?? asked.buttons[0] ?? '');
    await this.#see((message) => message.revision > asked.revision && asks(message, 'city'));
    await this.#settleCities();
  }

  /** The events of one campaign are alike, and all of them their own. */
  async #denyDuplicates(asked: Message): Promise<void> {
    const t = textsIn(this.#language);
    if (!has(asked, t('button-other-event'))) return;
    await this.#tap(asked, t('button-other-event'));
    const isNext = (message: Message) => message.revision > asked.revision && asks(message, 'preview');
    await this.#denyDuplicates(await this.#see(isNext));
  }

  async #addPictures(entry: FixtureEntry, prompt: Message): Promise<void> {
    const t = textsIn(this.#language);
    const pictures = await picturesOf(entry);
    const [only] = pictures;
    if (!only) return this.#tap(prompt, t('button-skip'));
    await this.#tempo.beat();
    if (pictures.length > 1) await this.#person.sendAlbum(this.#chat, pictures);
    else await this.#person.sendPhoto(this.#chat, only);
    const count = t('photo-count', { stored: pictures.length, most: 10 });
    const loaded = await this.#see(
      (message) => message.shown.includes(count) && asks(message, 'photo', t('button-done')),
    );
    await this.#tap(loaded, t('button-done'));
  }

  async #write(words: string): Promise<number> {
    await this.#tempo.beat();
    const { id } = await this.#person.send(this.#chat, words);
    return id;
  }

  async #tap(message: Message, label: string): Promise<void> {
    await this.#tempo.beat();
    await this.#person.tapStale(message, label);
  }

  /** Waits for a message of the bot, past questions that can be skipped, looking at the newest ones: news of earlier entries may come in between. */
  async #see(isWanted: (message: Message) => boolean): Promise<Message> {
    const seen = await this.#look((message) => isWanted(message) || wayPast(message) !== null);
    const past = isWanted(seen) ? null : wayPast(seen);
    if (past === null) return seen;
    await this.#tap(seen, past);
    return this.#see(isWanted);
  }

  #look(isWanted: (message: Message) => boolean): Promise<Message> {
    const look = () => {
      for (const record of [...this.#chat.state.messages.values()].slice(-12).reverse()) {
        const message = this.#chat.view(record);
        if (message.id > this.#begun && message.isFromBot && isWanted(message)) return message;
      }
      return undefined;
    };
    return this.#tempo.race(
      this.#telegram.until(look, { ...patience, describe: `the bot’s next words to ${this.#person.name}` }),
    );
  }
}

/** Only the prompt that asks now has buttons. */
function asks(message: Message, question: Askable, withButton?: string): boolean {
  if (askedIn(message) !== question) return false;
  return withButton === undefined || has(message, withButton);
}

function has(message: Message, label: string): boolean {
  return message.buttons.some((button) => button.includes(label));
}
