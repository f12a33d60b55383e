import { listSamePictures } from './compare-pictures.ts';
import { mostDaysApart, type ReadEvent } from './weigh-pair.ts';

type Pair = readonly [ReadEvent, ReadEvent];

/**
 * The pairs of entries that can be duplicates, each once: those of one city on about the same days, and those with the
 * same picture. All others lack the ground. Now and then undefined: a moment to let others have their turn.
 */
export function* listCandidatePairs(events: readonly ReadEvent[]): Generator<Pair | undefined, undefined> {
  yield* listNearPairs(events);
  const byId = new Map(events.map((event) => [event.id, event]));
  yield;
  const pictures = events.flatMap(({ id, perceptualHashes }) =>
    perceptualHashes.map((perceptualHash) => ({ entryId: id, perceptualHash })),
  );
  yield;
  for (const pair of listSamePictures(pictures)) {
    const [one, other] = (pair ?? []).map((id) => byId.get(id));
    yield one && other && !areNear(one, other) ? [one, other] : undefined;
  }
  return undefined;
}

function* listNearPairs(events: readonly ReadEvent[]): Generator<Pair | undefined, undefined> {
  const ofCity = Map.groupBy(
    events.flatMap((event) => event.cities.map(({ key }) => ({ event, key }))),
    ({ event, key }) => `${event.country} ${key}`,
  );
  yield;
  for (const some of ofCity.values()) {
    const inOrder = some.toSorted((one, other) => one.event.first - other.event.first);
    for (const [index, { event, key }] of inOrder.entries()) {
      for (let next = index + 1; next < inOrder.length; next += 1) {
        const other = inOrder[next]?.event;
        if (!other || other.first > event.last + mostDaysApart) break;
        // Once, however many cities they have in common.
        if (findCommonCity(event, other) === key) yield [event, other];
      }
    }
  }
  return undefined;
}

function areNear(one: ReadEvent, other: ReadEvent): boolean {
  const isAboutSameTime = one.first <= other.last + mostDaysApart && other.first <= one.last + mostDaysApart;
  return isAboutSameTime && one.country === other.country && findCommonCity(one, other) !== undefined;
}

/** The first of those that both have, which is the same whichever entry is asked. */
function findCommonCity(one: ReadEvent, other: ReadEvent): string | undefined {
  if (one.cities.length === 1 && other.cities.length === 1) {
    return one.cities[0]?.key === other.cities[0]?.key ? one.cities[0]?.key : undefined;
  }
  const common = one.cities.filter(({ key }) => other.cities.some((city) => city.key === key));
  return common.map(({ key }) => key).sort()[0];
}
