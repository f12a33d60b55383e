import { addDays } from '#src/domain/dates/day.ts';
import { listSamePictures } from './compare-pictures.ts';
import { mostDaysApart, type ReadEvent } from './weigh-pair.ts';

type Pair = readonly [ReadEvent, ReadEvent];

/**
 * The pairs of entries that can be duplicates, each once: those of one city on about the same days, and those with the
 * same picture. All others lack the ground.
 */
export function* listCandidatePairs(events: readonly ReadEvent[]): Generator<Pair, undefined> {
  const seen = new Set<string>();
  for (const pair of listNearPairs(events)) if (isNew(pair, seen)) yield pair;
  const byId = new Map(events.map((event) => [event.id, event]));
  const pictures = events.flatMap(({ id, perceptualHashes }) =>
    perceptualHashes.map((perceptualHash) => ({ entryId: id, perceptualHash })),
  );
  for (const [id, otherId] of listSamePictures(pictures)) {
    const [one, other] = [byId.get(id), byId.get(otherId)];
    if (one && other && isNew([one, other], seen)) yield [one, other];
  }
  return undefined;
}

function* listNearPairs(events: readonly ReadEvent[]): Generator<Pair, undefined> {
  const ofCity = Map.groupBy(
    events.flatMap((event) => event.cities.map(({ key }) => ({ event, place: `${event.country} ${key}` }))),
    ({ place }) => place,
  );
  for (const some of ofCity.values()) {
    const inOrder = some
      .map(({ event }) => event)
      .toSorted((one, other) => (one.firstDay < other.firstDay ? -1 : 1));
    for (const [index, one] of inOrder.entries()) {
      const until = addDays(one.lastDay, mostDaysApart);
      for (let next = index + 1; next < inOrder.length; next += 1) {
        const other = inOrder[next];
        if (!other || other.firstDay > until) break;
        yield [one, other];
      }
    }
  }
  return undefined;
}

function isNew([{ id }, { id: otherId }]: Pair, seen: Set<string>): boolean {
  const key = id < otherId ? `${id} ${otherId}` : `${otherId} ${id}`;
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
