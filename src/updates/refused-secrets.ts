import type { Logger } from '#src/logger.ts';

/** Counts calls that are refused for their secret. */
export interface RefusedSecrets {
  add(): void;
  /** Logs what is not in the log yet. */
  end(): void;
}

/** Anybody may call as often as they like: the log gets a line a minute at most. */
const everyMs = 60_000;

/** Counts refused calls; the first is logged at once, those of the minute after it with the next one. */
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
      // A clock that was set back begins a new minute.
      if (Math.abs(at - loggedAt) < everyMs) return;
      loggedAt = at;
      log();
    },
    end() {
      if (count > 0) log();
    },
  };
}
