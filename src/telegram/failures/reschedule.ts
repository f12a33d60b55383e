/** Thrown by a job that only has to wait: it runs again in so many seconds, and no attempt is counted. */
export class RescheduleError extends Error {
  readonly seconds: number;
  /** What it gets then instead of its present payload. */
  readonly payload: unknown;

  constructor(seconds: number, payload?: unknown) {
    super(`rescheduled in ${seconds} s`);
    this.seconds = seconds;
    this.payload = payload;
  }
}
