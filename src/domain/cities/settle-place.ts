import { isRegionName } from '#src/domain/countries/region-names.ts';
import { type PlaceMatch, weighPlace } from './place-match.ts';

/** Of two places to which one name belongs the larger is meant without a question if it weighs so many times more. */
const clearlyMore = 10;

/** Inhabitants. In the campaign that this was tried on, the smallest that was meant has 6,550. */
export const leastTown = 5_000;

/**
 * The place that is meant so clearly that nobody needs to be asked; null where a question is due.
 *
 * 1. What is only similar to the typed is never settled: a truncated name is asked about.
 * 2. The first must outweigh every other that answers as well as it does ten times.
 * 3. It must not be outweighed ten times by any that only sounds alike, or whose name only begins so: the exact name of
 *    a hamlet may be a metropolis written by ear, or a region.
 * 4. What only sounds alike must be a town: among villages there is one that sounds like anything.
 * @param matches as `rankPlaces` orders them; of the same likeness the heaviest is first
 */
export function settlePlace<Match extends PlaceMatch>(matches: readonly Match[]): Match | null {
  const [first, ...others] = matches;
  if (!first || first.likeness === 'similar') return null;
  if (first.likeness === 'sounds-alike' && first.population < leastTown) return null;
  const weight = weighPlace(first);
  const isClear = others.every((other) => {
    if (other.likeness === first.likeness) return weight >= clearlyMore * weighPlace(other);
    const isHeard = other.likeness === 'sounds-alike' || other.isBegun;
    return !isHeard || weighPlace(other) < clearlyMore * weight;
  });
  return isClear ? first : null;
}

/** The same for what was typed, which may be no city at all: a region is never taken for a town without a question. */
export function settleTyped<Match extends PlaceMatch>(
  { country, typed }: { country: string; typed: string },
  matches: readonly Match[],
): Match | null {
  return isRegionName(country, typed) ? null : settlePlace(matches);
}
