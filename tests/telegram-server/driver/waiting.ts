import { setTimeout as sleep } from 'node:timers/promises';
import type { World } from '#tests/telegram-server/state/world.ts';
import type { Chat } from './chat.ts';

export interface WaitOptions {
  timeoutMs?: number;
  /** What is awaited, for the message of the error. */
  describe?: string;
  /** The chats to print when it does not come. */
  chats?: readonly Chat[];
}

/** How one learns that nothing is going on, and what has gone on. */
export interface Situation {
  isIdle: () => boolean;
  /** Whether the bots themselves have nothing left to do: what they do between two calls cannot be seen from here. */
  areBotsIdle: () => boolean | Promise<boolean>;
  report: (chats: readonly Chat[] | undefined) => string;
}

/** For conditions about what does not happen here, such as what is in a database. */
const lookEveryMs = 100;

/** Waiting for things to happen, without guessing how long they take. */
export class Waiting {
  readonly #world: World;
  readonly #situation: Situation;
  readonly defaultTimeoutMs: number;

  constructor(world: World, situation: Situation, defaultTimeoutMs: number) {
    this.#world = world;
    this.#situation = situation;
    this.defaultTimeoutMs = defaultTimeoutMs;
  }

  /** Waits until a condition gives something: it is asked again after everything that happens, and now and then. */
  async until<T>(
    condition: () => T | Promise<T>,
    { timeoutMs = this.defaultTimeoutMs, describe = String(condition), chats }: WaitOptions = {},
  ): Promise<NonNullable<T>> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const change = this.#nextChange(deadline);
      try {
        const found = await condition();
        if (found) return found;
        if (Date.now() >= deadline) break;
        await change.happened;
      } finally {
        change.forget();
      }
    }
    throw new Error(`Waited ${timeoutMs} ms in vain for ${describe}\n${this.#situation.report(chats)}`);
  }

  /** Waits until no call is being worked on, no update is on its way, no bot is busy, and that has been so for a while. */
  async settled(quietMs = 50, timeoutMs = this.defaultTimeoutMs): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    let quietSince = Date.now();
    const stop = this.#world.onChange(() => {
      quietSince = Date.now();
    });
    try {
      for (;;) {
        const left = quietSince + quietMs - Date.now();
        if (left <= 0 && this.#situation.isIdle()) {
          const since = quietSince;
          if ((await this.#situation.areBotsIdle()) && this.#situation.isIdle() && quietSince === since)
            return;
        }
        if (Date.now() >= deadline) break;
        await sleep(Math.max(left, 2));
      }
    } finally {
      stop();
    }
    throw new Error(`Waited ${timeoutMs} ms in vain for silence\n${this.#situation.report(undefined)}`);
  }

  #nextChange(deadline: number): { happened: Promise<void>; forget: () => void } {
    const { promise, resolve } = Promise.withResolvers<void>();
    const stop = this.#world.onChange(resolve);
    const timer = setTimeout(resolve, Math.min(lookEveryMs, Math.max(0, deadline - Date.now())));
    return {
      happened: promise,
      forget: () => {
        stop();
        clearTimeout(timer);
      },
    };
  }
}
