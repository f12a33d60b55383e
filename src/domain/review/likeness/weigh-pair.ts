import { onlineKey } from '#src/domain/cities/online.ts';
import { type Day, daysBetween, makeDay } from '#src/domain/dates/day.ts';
import { bitsApart, mostBitsAlike, mostBitsSame, type ReadHash, readHash } from './compare-pictures.ts';
import { compareTitles, mostTitlePoints } from './compare-titles.ts';
import { readTitleFacts, type TitleFacts } from './read-title.ts';
import type { Usual, UsualByCategory } from './read-usual.ts';

/** An entry as far as it tells whether another is about the same event. */
export interface ReportedEvent {
  id: number;
  title: string;
  firstDay: Day;
  lastDay: Day;
  country: string;
  categoryId: number;
  organizationId: number | null;
  cities: ReadonlyArray<{ key: string; name: string }>;
  /** Of its photos; see `src/photos/perceptual-hash.ts`. */
  perceptualHashes: readonly string[];
}

/** The same, with what takes time read once: each entry is compared with several. */
export interface ReadEvent extends ReportedEvent {
  titleFacts: TitleFacts;
  /** Its days, counted from one that is the same for all. */
  first: number;
  last: number;
  hashes: readonly ReadHash[];
}

const dayOne = makeDay('2000-01-01');

/** Days that may lie between two reports of one event: people mistake the day, or name the one on which they write. */
export const mostDaysApart = 2;

/** From so many points on two entries are likely duplicates. */
const leastPoints = 4.9;

export function readEvent(event: ReportedEvent): ReadEvent {
  const places = event.cities.map(({ name }) => name);
  return {
    ...event,
    titleFacts: readTitleFacts(event.title, places, event.country),
    first: daysBetween(dayOne, event.firstDay),
    last: daysBetween(dayOne, event.lastDay),
    hashes: event.perceptualHashes.map(readHash),
  };
}

/**
 * Whether two entries of a campaign likely tell of one event. The same country and about the same days are the ground;
 * then cities, titles, pictures, category and organization are weighed together. So neither a picture nor a title
 * is enough by itself.
 */
export function areLikelyDuplicates(one: ReadEvent, other: ReadEvent, usual: UsualByCategory): boolean {
  return weighPair(one, other, usual) >= leastPoints;
}

/** What is for (above 0) and against (below 0) two entries being about one event; -Infinity without common ground. */
function weighPair(one: ReadEvent, other: ReadEvent, usual: UsualByCategory): number {
  const days = weighDays(one, other);
  if (one.country !== other.country || days === null) return Number.NEGATIVE_INFINITY;
  const pictures = weighPictures(one, other);
  const facts =
    days +
    weighCities(one, other) +
    (one.categoryId === other.categoryId ? 0.5 : -1) +
    (one.organizationId !== null && one.organizationId === other.organizationId ? 0.3 : 0);
  // To compare titles takes longest.
  if (facts + pictures + mostTitlePoints < leastPoints) return Number.NEGATIVE_INFINITY;
  const title = compareTitles(one.titleFacts, other.titleFacts, usualOfBoth(one, other, usual));
  // On two days in a row a city can have two memorial evenings.
  const said =
    days > 0 ? Math.max(title.points, title.leastOnOneDay) : title.points - (title.isSameKind ? 0 : 1);
  return facts + said + (title.isOther ? Math.min(pictures, 1) : pictures);
}

function usualOfBoth(
  one: ReportedEvent,
  other: ReportedEvent,
  { campaign, inCategory }: UsualByCategory,
): Usual {
  return (one.categoryId === other.categoryId && inCategory.get(one.categoryId)) || campaign;
}

function weighDays(one: ReadEvent, other: ReadEvent): number | null {
  if (one.first === other.first && one.last === other.last) return 2;
  const gap = Math.max(other.first - one.last, one.first - other.last);
  if (gap <= 0) return 1;
  if (gap > mostDaysApart) return null;
  return gap === 1 ? -0.5 : -1.5;
}

function weighCities(one: ReportedEvent, other: ReportedEvent): number {
  const shared = one.cities.filter(({ key }) => other.cities.some((city) => city.key === key)).length;
  if (shared === 0) return -5;
  // That both were held online says nothing of a place.
  if (one.cities.every(({ key }) => key === onlineKey)) return 0;
  return shared === one.cities.length && shared === other.cities.length ? 2 : 1;
}

function weighPictures(one: ReadEvent, other: ReadEvent): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const hash of one.hashes) {
    for (const another of other.hashes) nearest = Math.min(nearest, bitsApart(hash, another));
  }
  if (nearest <= mostBitsSame) return 3;
  // In two cities, halls look alike.
  const isOneCity = one.cities.some(({ key }) => other.cities.some((city) => city.key === key));
  return nearest <= mostBitsAlike && isOneCity ? 1.5 : 0;
}
