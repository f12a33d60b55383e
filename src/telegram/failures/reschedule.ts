/** Thrown by a job that only has to wait: it runs again in `seconds`, and no attempt is counted. */
export class RescheduleError extends Error {
  readonly seconds: number;
  /** The payload of the next run; if undefined, the present one. */
  readonly payload: unknown;

  constructor(seconds: number, payload?: unknown) {
    super(`rescheduled in ${seconds} s`);
    this.seconds = seconds;
    this.payload = payload;
  }
}
