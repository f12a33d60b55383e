import { setTimeout as sleep } from 'node:timers/promises';

/** How long simulated people think before they do the next thing, in milliseconds on average. */
export const speeds = { calm: 2400, lively: 700, fast: 150, top: 0 } as const;

export type Speed = keyof typeof speeds;

/** Somebody has stopped the play: everybody drops what they are doing. */
export class Stopped extends Error {}

/** The pace of simulated people: it can be changed, held and ended while they are at it. */
export class Tempo {
  speed: Speed;
  readonly #stop = Promise.withResolvers<never>();
  #held: PromiseWithResolvers<void> | null = null;

  constructor(speed: Speed) {
    this.speed = speed;
    // Nobody may be waiting at the moment of stopping.
    this.#stop.promise.catch(() => {});
  }

  /** Thinks for a while, and for as long as the play is held. @throws Stopped */
  async beat(): Promise<void> {
    // A macrotask at the least: at top speed others must get their turn as well.
    await this.race(sleep(speeds[this.speed] * (0.5 + Math.random())));
    while (this.#held) await this.race(this.#held.promise);
  }

  /** Waits for something unless the play is stopped before. @throws Stopped */
  race<T>(promise: Promise<T>): Promise<T> {
    return Promise.race([promise, this.#stop.promise]);
  }

  hold(): void {
    this.#held ??= Promise.withResolvers();
  }

  goOn(): void {
    this.#held?.resolve();
    this.#held = null;
  }

  stop(): void {
    this.#stop.reject(new Stopped());
  }
}
