import type { Logger } from '#src/logger.ts';

/** Counts calls of the webhook that are refused because of a wrong secret. */
export interface RefusedSecrets {
  add(): void;
  /** Logs the calls that are not in the log yet. */
  end(): void;
}

/** Milliseconds between two lines of the log, at least: anybody can call as often as they like. */
const everyMs = 60_000;

/** Counts refused calls. The first is logged at once; those of the minute after it are logged with the next one. */
export function countRefusedSecrets(logger: Logger, now: () => Date): RefusedSecrets {
  let count = 0;
  let loggedAt = Number.NEGATIVE_INFINITY;

  function log(): void {
    logger.warn({ count }, 'calls of the webhook with a wrong secret, or without one, were refused');
    count = 0;
  }

  return {
    add() {
      count += 1;
      const at = now().getTime();
      // If the clock was set back by more than a minute, `at` is far from `loggedAt` as well, and a new minute begins.
      if (Math.abs(at - loggedAt) < everyMs) return;
      loggedAt = at;
      log();
    },
    end() {
      if (count > 0) log();
    },
  };
}
