import type { ServerResponse } from 'node:http';
import type { Show } from '#tests/demo/show.ts';
import type { Chat } from '#tests/telegram-server/driver/chat.ts';
import type { Person } from '#tests/telegram-server/driver/person.ts';
import { viewChat } from './view-of-chat.ts';
import { viewMessage } from './view-of-message.ts';

/** Changes that come at the same moment travel together. */
const gatherMs = 40;
/** Some of what is shown changes by the passing of time alone; and a line now and then keeps the line open. */
const beatMs = 1000;
/** A page that does not keep up gets the newest state when it does, not all that was between. */
const mostUnsentBytes = 1_000_000;
/** How far back phones show a chat. */
const mostMessages = 200;

/** Whom the first two phones of a page belong to. */
export interface Choice {
  organizer: number | null;
  moderator: number | null;
}

/**
 * Tells one open page what its phones show, as server-sent events: everything at first, then whatever differs
 * from what it was told before. A page that comes back, or looks through other eyes, simply starts anew.
 */
export class PageStream {
  readonly #show: Show;
  readonly #response: ServerResponse;
  readonly #phones: Array<{ name: string; person: Person; chat: Chat; told: Map<number, number> }>;
  readonly #told = new Map<string, string>();
  #lastCall = 0;
  #gathering: NodeJS.Timeout | null = null;

  constructor(show: Show, choice: Choice, response: ServerResponse) {
    this.#show = show;
    this.#response = response;
    const { cast } = show;
    const chosen = (id: number | null, among: Person[]) =>
      among.find((person) => person.id === id) ?? (among[0] as Person);
    const organizer = chosen(choice.organizer, cast.organizers);
    const moderator = chosen(choice.moderator, cast.moderators);
    this.#phones = [
      {
        name: 'organizer',
        person: organizer,
        chat: organizer.privateChatWith(cast.account),
        told: new Map(),
      },
      { name: 'moderator', person: moderator, chat: cast.group, told: new Map() },
      { name: 'admin', person: cast.admin, chat: cast.admin.privateChatWith(cast.account), told: new Map() },
    ];
    const forget = show.onChange(() => this.#gather());
    const beat = setInterval(() => this.#tell(), beatMs);
    response.once('close', () => {
      forget();
      clearInterval(beat);
      clearTimeout(this.#gathering ?? undefined);
    });
    this.#tell();
  }

  #gather(): void {
    this.#gathering ??= setTimeout(() => {
      this.#gathering = null;
      this.#tell();
    }, gatherMs);
  }

  #tell(): void {
    if (this.#response.writableLength > mostUnsentBytes) return;
    const { cast, bot, calls, play } = this.#show;
    const news: Record<string, unknown> = {};
    this.#note(news, 'bot', bot.state);
    this.#note(news, 'people', {
      organizers: cast.organizers.map(nameOf),
      moderators: cast.moderators.map(nameOf),
      admin: cast.admin.id,
      chats: { [cast.group.id]: cast.group.title },
    });
    this.#note(news, 'play', play.view);
    for (const phone of this.#phones) {
      this.#note(news, phone.name, viewChat(cast, phone.person, phone.chat));
      const changes = this.#changesOf(phone);
      if (changes) news[`${phone.name}Messages`] = changes;
    }
    const recent = calls.after(this.#lastCall);
    this.#lastCall = recent.at(-1)?.id ?? this.#lastCall;
    if (recent.length > 0) news.calls = recent;
    const body = Object.keys(news).length > 0 ? `data: ${JSON.stringify(news)}\n\n` : ':\n\n';
    this.#response.write(body);
  }

  /** Adds a part to the news unless the page has it as it is. */
  #note(news: Record<string, unknown>, part: string, value: unknown): void {
    const text = JSON.stringify(value);
    if (this.#told.get(part) === text) return;
    this.#told.set(part, text);
    news[part] = value;
  }

  #changesOf({ chat, told }: { chat: Chat; told: Map<number, number> }) {
    const shown = [...chat.state.messages.values()].slice(-mostMessages);
    const changed = shown.filter((record) => told.get(record.id) !== record.revision);
    for (const record of changed) told.set(record.id, record.revision);
    const gone = told.size > shown.length ? findGone(told, new Set(shown.map(({ id }) => id))) : [];
    for (const id of gone) told.delete(id);
    if (changed.length === 0 && gone.length === 0) return null;
    return { changed: changed.map((record) => viewMessage(chat.view(record))), gone };
  }
}

function findGone(told: Map<number, number>, shown: Set<number>): number[] {
  return [...told.keys()].filter((id) => !shown.has(id));
}

function nameOf({ id, name }: Person): { id: number; name: string } {
  return { id, name };
}
