import { setTimeout as sleep } from 'node:timers/promises';

/** Pauses, does something, and so on until it is enough. What it did last is finished when this resolves. */
export async function again(
  enough: AbortSignal,
  pauseMs: () => number,
  act: () => Promise<void> | void,
): Promise<void> {
  for (;;) {
    await sleep(pauseMs(), undefined, { signal: enough }).catch(() => {});
    if (enough.aborted) return;
    await act();
  }
}
