/**
 * How the name of a place matches what was typed: they have the same folded key; what was typed shortens it ("NYC"); they
 * have the same loose key; or are similar in letters.
 */
export type PlaceLikeness = 'same' | 'abbreviation' | 'sounds-alike' | 'similar';

/** What decides which of several places of one name is meant. */
export type Weighable = {
  /** 0 where it is unknown. */
  readonly population: number;
  /** It is the seat of its country or region. */
  readonly isSeat: boolean;
};

/** A place that may be meant. */
export type PlaceMatch = Weighable & {
  readonly id: number;
  readonly likeness: PlaceLikeness;
  /** What was typed is only the beginning of its name ("Virginia" of Virginia Beach), or a case of it. */
  readonly isBegun: boolean;
  /** What was typed are the first words of one of its names: "Reggio" of Reggio Calabria. */
  readonly hasMoreWords?: boolean;
};

/**
 * How often a place is meant, in proportion to others: events take place where people live, and more often in a seat.
 */
export function weighPlace({ population, isSeat }: Weighable): number {
  return Math.max(population, 1) * (isSeat ? 3 : 1);
}
