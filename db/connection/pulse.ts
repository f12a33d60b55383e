import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between two signs of life. */
const beatMs = 2_000;

/**
 * Milliseconds without an answer to a sign of life after which a process counts itself as dead. It has to be less than
 * `silentSeconds` of `db/queries/delivery/processes.ts`, after which others do: so it has stopped before they take over.
 */
const deafMs = 8_000;

/** This process was stopped, or did not reach the database, for so long that others may have taken over its work. */
class SilenceError extends Error {
  readonly code = 'PROCESS_WAS_SILENT';
  constructor() {
    super('this process was silent for too long: others may have taken over its work');
  }
}

export interface Pulse {
  /** @throws SilenceError if there was no answer for too long, now or ever */
  ensureHeard(): void;
  stop(): void;
}

/**
 * Gives signs of life to the database.
 * @param beat resolves when the database has answered
 * @param onSilence is called once, when there was no answer for too long
 */
export function startPulse(beat: () => Promise<void>, onSilence: () => void): Pulse {
  const stopping = new AbortController();
  let wasSilent = false;
  let heard = now();
  const watch = setInterval(notice, beatMs / 4);
  watch.unref();

  function notice(): void {
    const { steady, wall } = now();
    // A machine that sleeps stops the steady clock; somebody may set the other one.
    if (stopping.signal.aborted || Math.max(steady - heard.steady, wall - heard.wall) < deafMs) return;
    wasSilent = true;
    end();
    onSilence();
  }

  async function keepBeating(): Promise<void> {
    while (!stopping.signal.aborted) {
      const asked = now();
      await beat();
      // The answer tells that the database heard us at some time after the question.
      if (!wasSilent) heard = asked;
      await sleep(beatMs, undefined, { signal: stopping.signal, ref: false });
    }
  }

  function end(): void {
    stopping.abort();
    clearInterval(watch);
  }

  // A beat that fails is no answer, and the connection tells by itself that it was cut.
  keepBeating().catch(() => {});
  return {
    ensureHeard() {
      notice();
      if (wasSilent) throw new SilenceError();
    },
    stop() {
      // A process that wakes may see that its connection was ended before it looks at a clock.
      notice();
      end();
    },
  };
}

function now() {
  return { steady: performance.now(), wall: Date.now() };
}
