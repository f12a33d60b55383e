import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '#db/embedded/server.ts';
import { type BotCopy, startBotCopy } from './bot-copy.ts';
import { type DeliveryTrouble, type Splitter, startSplitter } from './splitter.ts';

export type Mode = 'polling' | 'webhook';

export interface FleetOptions {
  env: Record<string, string>;
  folder: string;
  copies: number;
  drawTrouble?: () => DeliveryTrouble;
}

/** As whatever runs the bot in production waits before it starts it again. */
const pauseMs = 300;

/** All copies of the bot on one database; whichever ends by itself is started again. */
export class Fleet {
  /** Copies that ended without being asked to. */
  endedByThemselves = 0;
  mode: Mode = 'polling';
  readonly #options: FleetOptions;
  readonly #ports: number[];
  readonly #splitter: Splitter;
  readonly #copies: Array<BotCopy | null>;
  /** Grows when all copies are ended: whoever was about to start one again leaves it. */
  #generation = 0;

  static async open(options: FleetOptions): Promise<Fleet> {
    const ports = await Promise.all(Array.from({ length: options.copies }, findFreePort));
    return new Fleet(options, ports, await startSplitter(ports, options.drawTrouble));
  }

  private constructor(options: FleetOptions, ports: number[], splitter: Splitter) {
    this.#options = options;
    this.#ports = ports;
    this.#splitter = splitter;
    this.#copies = ports.map(() => null);
  }

  /** Writes into the log of the bot what was done to it. */
  note(words: string): void {
    const line = JSON.stringify({ level: 30, time: new Date(), msg: `chaos: ${words}` });
    appendFileSync(join(this.#options.folder, 'bot.log'), `${line}\n`);
  }

  /** Resolves when all copies that run now are ready. */
  async ready(): Promise<void> {
    await Promise.all(this.#copies.map((copy) => copy?.ready));
  }

  /** Ends all copies and starts them in another way of receiving updates. */
  async run(mode: Mode): Promise<void> {
    await this.end();
    this.mode = mode;
    for (const place of this.#copies.keys()) this.#start(place);
  }

  /** The copies that run now. */
  get copies(): BotCopy[] {
    return this.#copies.filter((copy) => copy !== null);
  }

  /**
   * Kills a copy in the middle of everything, or lets it end as a deploy does, and starts it again when it has been
   * away for long enough.
   */
  async replace(
    copy: BotCopy,
    { politely, away }: { politely: boolean; away: () => Promise<unknown> },
  ): Promise<void> {
    const place = this.#copies.indexOf(copy);
    if (place < 0) return;
    const generation = this.#generation;
    this.#copies[place] = null;
    this.note(`copy ${place} is ${politely ? 'asked to end' : 'killed'}`);
    await (politely ? copy.end() : copy.kill());
    await away();
    if (generation === this.#generation) this.#start(place);
  }

  async end(): Promise<void> {
    this.note('all copies are asked to end');
    this.#generation += 1;
    const copies = this.#copies.splice(0, this.#copies.length, ...this.#copies.map(() => null));
    await Promise.all(copies.map((copy) => copy?.end()));
  }

  async close(): Promise<void> {
    await this.end();
    await this.#splitter.close();
  }

  #start(place: number): void {
    const webhook =
      this.mode === 'webhook'
        ? { WEBHOOK_URL: this.#splitter.url, WEBHOOK_SECRET: 'secret', PORT: String(this.#ports[place]) }
        : {};
    this.note(`copy ${place} is started (${this.mode})`);
    // As on machines of their own: no copy finds a file of another one.
    const own = { DATA_DIR: join(this.#options.folder, `data-${place}`) };
    const copy = startBotCopy({ ...this.#options.env, ...own, ...webhook }, this.#options.folder);
    this.#copies[place] = copy;
    void this.#revive(place, copy);
  }

  async #revive(place: number, copy: BotCopy): Promise<void> {
    await copy.ended;
    const isOurs = () => this.#copies[place] === copy;
    if (!isOurs()) return;
    this.endedByThemselves += 1;
    this.note(`copy ${place} has ended by itself`);
    await sleep(pauseMs);
    if (isOurs()) this.#start(place);
  }
}
