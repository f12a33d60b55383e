import { Cast } from './driver/cast.ts';
import type { Chat } from './driver/chat.ts';
import { foundGroup, type Group, type GroupOptions } from './driver/group.ts';
import type { Person } from './driver/person.ts';
import type { Stage } from './driver/stage.ts';
import { recentCalls } from './driver/transcript.ts';
import { Waiting, type WaitOptions } from './driver/waiting.ts';
import { BotApiServer } from './server/bot-api-server.ts';
import { Faults } from './server/faults.ts';
import { Journal } from './server/journal.ts';
import { WebhookDelivery, type WebhookPace } from './server/webhook-delivery.ts';
import type { BotAccount } from './state/bot-account.ts';
import type { Clock } from './state/clock.ts';
import type { Pace } from './state/pace.ts';
import { type BotOptions, type Happening, World } from './state/world.ts';
import type { WireCommand } from './wire.ts';

export interface TelegramOptions {
  /** A free one unless said otherwise. */
  port?: number;
  /**
   * How long waiting lasts at most, unless a wait says otherwise. Whatever comes ends the wait at once, so the usual limit
   * is one that only a failure reaches, however busy the machine is.
   */
  timeoutMs?: number;
  webhook?: Partial<WebhookPace>;
  /** How many calls the journal remembers. */
  journalBound?: number;
}

export interface PersonOptions {
  firstName: string;
  lastName?: string;
  username?: string;
  languageCode?: string;
  id?: number;
}

/** Starts a Telegram of one's own on this machine. */
export async function startTelegram(options: TelegramOptions = {}): Promise<Telegram> {
  const telegram = new Telegram(options);
  await telegram.listen(options.port ?? 0);
  return telegram;
}

/** A strict double of Telegram: its Bot API over HTTP, and the people who use it. */
export class Telegram {
  readonly journal: Journal;
  readonly faults = new Faults();
  /** What a bot has done that Telegram would not understand, or the stand-in does not. Tests want it empty. */
  readonly violations: string[] = [];
  /** For those who can look into their bot: `settled` then waits for what it does between two calls as well. */
  areBotsIdle: () => boolean | Promise<boolean> = () => true;
  readonly #world = new World();
  readonly #server: BotApiServer;
  readonly #waiting: Waiting;
  readonly #stage: Stage;
  readonly #webhookPace: WebhookPace;
  readonly #deliveries = new Map<BotAccount, WebhookDelivery>();
  readonly #cast: Cast;
  #apiRoot = '';

  constructor({ timeoutMs = 30_000, webhook, journalBound = 50_000 }: TelegramOptions = {}) {
    this.journal = new Journal(journalBound);
    this.#webhookPace = { timeoutMs: 60_000, retryMs: 20, ...webhook };
    this.#server = new BotApiServer(this.#world, this.journal, this.faults, this.violations);
    const situation = {
      isIdle: () => this.#isIdle(),
      areBotsIdle: () => this.areBotsIdle(),
      report: (chats?: readonly Chat[]) => this.report(chats),
    };
    this.#waiting = new Waiting(this.#world, situation, timeoutMs);
    this.#cast = new Cast(this.#world);
    this.#stage = { world: this.#world, waiting: this.#waiting, cast: this.#cast };
  }

  /** How fast bots may send: `telegram.pace.limits = { groupPerMinute: 20 }`. */
  get pace(): Pace {
    return this.#world.pace;
  }

  /**
   * Makes it a Bot API server of one's own that runs with `--local`: files of any size are put into this folder, `getFile`
   * tells their places there, and none is served. `isElsewhere` means on another machine: here is nothing of them.
   */
  keepFilesOnDisk(folder: string, { isElsewhere = false } = {}): void {
    this.#world.files.disk = { folder, isElsewhere };
  }

  /** Where bots find the Bot API. */
  get apiRoot(): string {
    return this.#apiRoot;
  }

  /** How many connections were ever opened to it. */
  get connections(): number {
    return this.#server.connections;
  }

  /** The time as Telegram has it. */
  get clock(): Clock {
    return this.#world.clock;
  }

  /** Opens the server. */
  async listen(port: number): Promise<void> {
    this.#apiRoot = await this.#server.listen(port);
  }

  /** Calls back after everything that happens. */
  on(_event: 'change', listener: () => void): () => void {
    return this.#world.onChange(listener);
  }

  /**
   * Calls back with each message and each answered tap: for who follows so many people that looking at all of them
   * after everything that happens would take longer than the bot does.
   */
  onHappening(listener: (happening: Happening) => void): () => void {
    return this.#world.onHappening(listener);
  }

  createBot(options: BotOptions): BotAccount {
    const bot = this.#world.addBot(options);
    const delivery = new WebhookDelivery(this.#world, bot, this.#webhookPace, this.violations);
    this.#deliveries.set(bot, delivery);
    return bot;
  }

  createPerson({ firstName, lastName, username, languageCode, id }: PersonOptions): Person {
    const user = this.#world.addPerson({
      id,
      first_name: firstName,
      last_name: lastName,
      username,
      language_code: languageCode,
    });
    return this.#cast.addPerson(this.#stage, user);
  }

  createGroup(options: GroupOptions): Group {
    return foundGroup(this.#stage, options, () => this.createPerson({ firstName: 'Founder' }));
  }

  /** The bytes behind a file_id, whichever bot's it is. */
  fileBytes(fileId: string): Uint8Array {
    const file = this.#world.files.findForAnyone(fileId);
    if (!file) throw new Error(`There is no file ${fileId}`);
    return file.bytes;
  }

  /** What a person finds in the menu of a chat's bot. */
  commandsShownTo(person: Person, chat: Chat, bot = this.#botOf(chat)): WireCommand[] {
    return bot.commands.shownTo({
      userId: person.id,
      languageCode: person.user.language_code,
      chatId: chat.id,
      isPrivate: chat.type === 'private',
      isAdministrator: chat.state.isAdministrator(person.id),
    });
  }

  /** Brings a bot an update again that it has had already. */
  redeliver(updateId: number): void {
    for (const bot of this.#world.bots.values()) {
      if (bot.queue.redeliver(updateId)) return;
    }
    throw new Error(`No update ${updateId} is known to redeliver`);
  }

  /** Waits until a condition gives something; fails with a readable account of what is there instead. */
  until<T>(condition: () => T | Promise<T>, options?: WaitOptions): Promise<NonNullable<T>> {
    return this.#waiting.until(condition, options);
  }

  /** Waits until nothing is going on, and that for so long. */
  settled(quietMs?: number, timeoutMs?: number): Promise<void> {
    return this.#waiting.settled(quietMs, timeoutMs);
  }

  /** All chats, or some, as readable text, and the last API calls. */
  report(chats?: readonly Chat[]): string {
    const shown = chats ?? this.#cast.usedChats();
    return [...shown.map((chat) => chat.transcript()), recentCalls(this.journal)].join('\n');
  }

  /** Ends everything. */
  async stop(): Promise<void> {
    for (const delivery of this.#deliveries.values()) delivery.stop();
    this.#world.clock.stop();
    await this.#server.close();
  }

  #isIdle(): boolean {
    if (this.#server.inFlight > 0) return false;
    for (const [bot, delivery] of this.#deliveries) if (bot.queue.size > 0 || delivery.isBusy) return false;
    return true;
  }

  #botOf(chat: Chat): BotAccount {
    const bot = this.#world.bots.get(chat.viewingBotId);
    if (!bot) throw new Error('The chat has no bot');
    return bot;
  }
}
