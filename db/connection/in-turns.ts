import { setImmediate as turn } from 'node:timers/promises';

/** After so many values others get their turn: that is some milliseconds, or some tens where each is hard to read. */
const atOnce = 200;

/** The same values, with a pause now and then in which the process answers others. */
export async function* inTurns<T>(values: Iterable<T>): AsyncGenerator<T, undefined> {
  let count = 0;
  for (const value of values) {
    yield value;
    count += 1;
    if (count % atOnce === 0) await turn();
  }
  return undefined;
}
