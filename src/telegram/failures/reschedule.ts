/** Thrown by a job that only has to wait: it comes again in so many seconds, and has not failed. */
export class Later extends Error {
  readonly seconds: number;
  /** What it is to know then, where that is not what it knew before. */
  readonly payload: unknown;

  constructor(seconds: number, payload?: unknown) {
    super(`later, in ${seconds} s`);
    this.seconds = seconds;
    this.payload = payload;
  }
}
