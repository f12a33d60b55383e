interface Alarm {
  at: number;
  run: () => void;
  handle: NodeJS.Timeout;
}

/** Real time plus an offset that only a test moves: what expires, expires at once when the clock is advanced. */
export class Clock {
  #offset = 0;
  readonly #alarms = new Set<Alarm>();

  /** Milliseconds since the epoch. */
  now(): number {
    return Date.now() + this.#offset;
  }

  /** Seconds since the epoch, as the Bot API counts. */
  unix(): number {
    return Math.floor(this.now() / 1000);
  }

  /** Moves the clock forward and runs everything that has become due, in its order. */
  advance(ms: number): void {
    this.#offset += ms;
    const due = [...this.#alarms].filter((alarm) => alarm.at <= this.now()).sort((a, b) => a.at - b.at);
    for (const alarm of due) this.#ring(alarm);
  }

  /** Runs something after so many milliseconds of this clock; the returned function takes it back. */
  after(ms: number, run: () => void): () => void {
    const alarm: Alarm = { at: this.now() + ms, run, handle: setTimeout(() => this.#ring(alarm), ms) };
    this.#alarms.add(alarm);
    return () => this.#forget(alarm);
  }

  /** Takes all alarms back, so that nothing keeps the process alive. */
  stop(): void {
    for (const alarm of this.#alarms) this.#forget(alarm);
  }

  #ring(alarm: Alarm): void {
    if (!this.#alarms.has(alarm)) return;
    this.#forget(alarm);
    alarm.run();
  }

  #forget(alarm: Alarm): void {
    clearTimeout(alarm.handle);
    this.#alarms.delete(alarm);
  }
}
