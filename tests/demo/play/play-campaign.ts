import { setTimeout as sleep } from 'node:timers/promises';
import { locales } from '#src/domain/locale.ts';
import type { Cast } from '#tests/demo/cast.ts';
import { readCampaignFixture } from '#tests/support/reports/campaign-fixture.ts';
import type { Person } from '#tests/telegram-server/driver/person.ts';
import { approveEntry } from './simulated-moderator.ts';
import { SimulatedOrganizer } from './simulated-organizer.ts';
import { type Speed, Stopped, Tempo } from './tempo.ts';

const organizerCount = 6;
const moderatorCount = 2;
/** How often a moderator with nothing to do looks again. */
const idleMs = 30;

/** How far the play is. */
export interface PlayView {
  state: 'idle' | 'playing' | 'paused' | 'finished' | 'stopped';
  speed: Speed;
  total: number;
  sent: number;
  approved: number;
  /** Since the start, pauses included. */
  ms: number;
  /** Why it did not go on. */
  problem: string | null;
}

/**
 * Plays a past campaign of 104 entries: several simulated organizers report them side by side through the real
 * chat, simulated moderators approve them by tapping, and at the end the admin asks for the totals.
 */
export class CampaignPlay {
  readonly #cast: Cast;
  readonly #changed: () => void;
  #tempo = new Tempo('lively');
  #people: { organizers: Person[]; moderators: Person[] } | null = null;
  #view: PlayView = { state: 'idle', speed: 'lively', total: 0, sent: 0, approved: 0, ms: 0, problem: null };
  #startedAt = 0;

  constructor(cast: Cast, changed: () => void) {
    this.#cast = cast;
    this.#changed = changed;
  }

  get view(): PlayView {
    const { state } = this.#view;
    if (state === 'playing' || state === 'paused') this.#view.ms = Date.now() - this.#startedAt;
    return { ...this.#view };
  }

  start(speed: Speed): void {
    if (this.#view.state === 'playing' || this.#view.state === 'paused') return;
    this.#tempo = new Tempo(speed);
    this.#startedAt = Date.now();
    const total = readCampaignFixture().length;
    this.#show({ state: 'playing', speed, total, sent: 0, approved: 0, problem: null });
    this.#play(this.#tempo).then(
      () => this.#end({ state: 'finished' }),
      (error) => this.#end({ state: 'stopped', problem: error instanceof Stopped ? null : firstLine(error) }),
    );
  }

  setSpeed(speed: Speed): void {
    this.#tempo.speed = speed;
    this.#show({ speed });
  }

  pause(): void {
    if (this.#view.state !== 'playing') return;
    this.#tempo.hold();
    this.#show({ state: 'paused' });
  }

  resume(): void {
    if (this.#view.state !== 'paused') return;
    this.#tempo.goOn();
    this.#show({ state: 'playing' });
  }

  stop(): void {
    this.#tempo.stop();
  }

  async #play(tempo: Tempo): Promise<void> {
    const entries = readCampaignFixture();
    const toReview: number[] = [];
    const { organizers, moderators } = await this.#gather();
    const { telegram, account, admin } = this.#cast;
    const report = async (person: Person, language: (typeof locales)[number]) => {
      const chat = person.privateChatWith(account);
      const organizer = new SimulatedOrganizer(person, chat, { language, telegram, tempo });
      for (let entry = entries.shift(); entry; entry = entries.shift()) {
        toReview.push(await organizer.report(entry));
        this.#show({ sent: this.#view.sent + 1 });
      }
    };
    const { total } = this.#view;
    let taken = 0;
    const review = async (moderator: Person) => {
      while (taken < total) {
        const number = toReview.shift();
        if (number === undefined) {
          await tempo.race(sleep(idleMs));
          continue;
        }
        taken += 1;
        await approveEntry(this.#cast, moderator, number, tempo);
        this.#show({ approved: this.#view.approved + 1 });
      }
    };
    try {
      await Promise.all([
        ...organizers.map((person, index) => report(person, locales[index % locales.length] ?? 'az')),
        ...moderators.map(review),
      ]);
    } catch (error) {
      tempo.stop();
      throw error;
    }
    await admin.send(admin.privateChatWith(account), '/report');
  }

  /** The same people play again. */
  async #gather(): Promise<{ organizers: Person[]; moderators: Person[] }> {
    if (this.#people) return this.#people;
    const organizers = Array.from({ length: organizerCount }, (_, index) =>
      this.#cast.addOrganizer(locales[index % locales.length] ?? 'az'),
    );
    const language = locales.find((locale) => locale === this.#cast.admin.user.language_code) ?? 'az';
    const moderators: Person[] = [];
    for (let index = 0; index < moderatorCount; index += 1) {
      moderators.push(await this.#cast.addModerator(language));
    }
    this.#people = { organizers, moderators };
    return this.#people;
  }

  #end(outcome: Partial<PlayView>): void {
    this.#view.ms = Date.now() - this.#startedAt;
    this.#show(outcome);
  }

  #show(progress: Partial<PlayView>): void {
    this.#view = { ...this.#view, ...progress };
    this.#changed();
  }
}

function firstLine(error: unknown): string {
  return String(error).split('\n')[0] ?? '';
}
