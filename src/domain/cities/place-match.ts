/** How a place answers to what was typed: by its folded key, by its loose key, or by being near in letters. */
export type PlaceLikeness = 'same' | 'sounds-alike' | 'similar';

/** What places that answer to one name are weighed by. */
export type Weighable = {
  /** 0 where nobody knows. */
  readonly population: number;
  /** It is the seat of its country or region. */
  readonly isSeat: boolean;
};

/** A place that may be meant. */
export type PlaceMatch = Weighable & {
  readonly id: number;
  readonly likeness: PlaceLikeness;
  /** What was typed is the beginning of its name: Virginia, Virginia Beach. */
  readonly isBegun: boolean;
};

/** How often a place is meant, in proportion to others: events are where people are, and rather in a seat. */
export function weighPlace({ population, isSeat }: Weighable): number {
  return Math.max(population, 1) * (isSeat ? 3 : 1);
}
