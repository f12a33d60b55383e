import { setImmediate as turn } from 'node:timers/promises';

/** After so many milliseconds others get their turn. */
const mostMsAtOnce = 8;

/** The same values, with a pause now and then in which the process answers others. */
export async function* inTurns<T>(values: Iterable<T>): AsyncGenerator<T, undefined> {
  let since = performance.now();
  for (const value of values) {
    yield value;
    if (performance.now() - since < mostMsAtOnce) continue;
    await turn();
    since = performance.now();
  }
  return undefined;
}
