import { type PlaceMatch, weighPlace } from './place-match.ts';

/** Of two places with the same name, the larger is taken without a question if it weighs this many times more. */
export const clearlyMore = 10;

/**
 * The least inhabitants of a town. In the campaign that this was tried on, the smallest place that was meant has
 * 6,550.
 */
export const leastTown = 5_000;

/**
 * The place that is meant so clearly that nobody needs to be asked; null where a question is due.
 *
 * 1. A name that is only similar to what was typed is never taken without a question: it may be cut off.
 * 2. The first place must weigh ten times more than every other that matches as well as it does.
 * 3. No place that only sounds alike, or whose name only begins like that, may weigh ten times more than the first:
 *    the exact name of a hamlet may be a metropolis written by ear, or a region. One whose name has more words behind that may
 *    not weigh more at all: "Reggio" may be Reggio Calabria.
 * 4. A place that only sounds alike must be a town: among villages there is always one that sounds like it.
 * @param matches as `rankPlaces` orders them; among those of the same likeness, the heaviest is first
 */
export function settlePlace<Match extends PlaceMatch>(matches: readonly Match[]): Match | null {
  const [first, ...others] = matches;
  if (!first || first.likeness === 'similar' || first.likeness === 'abbreviation') return null;
  if (first.likeness === 'sounds-alike' && first.population < leastTown) return null;
  const weight = weighPlace(first);
  const isClear = others.every((other) => {
    if (other.likeness === first.likeness) return weight >= clearlyMore * weighPlace(other);
    const isHeard = other.likeness !== 'similar' || other.isBegun;
    const most = other.hasMoreWords ? 1 : clearlyMore;
    return !isHeard || weighPlace(other) <= most * weight;
  });
  return isClear ? first : null;
}

/** The place for which an abbreviation stands so clearly that nobody needs to be asked: ten times heavier than all others. */
export function settleAbbreviation<Match extends PlaceMatch>(matches: readonly Match[]): Match | null {
  const [first, ...others] = matches;
  if (first?.likeness !== 'abbreviation') return null;
  const rivals = others.filter(({ likeness }) => likeness === 'abbreviation');
  return rivals.every((other) => weighPlace(first) >= clearlyMore * weighPlace(other)) ? first : null;
}
