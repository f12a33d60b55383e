import { editDistance } from '#src/domain/text/edit-distance.ts';
import { foldName, loosenKey } from '#src/domain/text/fold.ts';
import { buildCityStems } from './cases.ts';
import { type PlaceLikeness, type PlaceMatch, type Weighable, weighPlace } from './place-match.ts';

/** A spelling of a place that is somehow near to what was typed. */
export type Candidate = Weighable & { readonly id: number; readonly key: string; readonly loose: string };

type Typed = {
  readonly key: string;
  readonly loose: string;
  /** The names of which the typed one may be a case, folded strictly and loosely. */
  readonly stems: ReadonlySet<string>;
};

/** Sounding alike costs half a typing error, as it does among countries. */
const soundalikeCost = 0.5;

/** A name in a case costs less than a typing error. */
const inflectedCost = 0.4;

/** What was typed may be the beginning of a name from this many letters on. */
const leastBegun = 4;
const missingLetterCost = 0.1;

/**
 * How many errors the size of a place makes up for: a city of a million for one and a half, one of ten thousand for
 * half of one.
 */
const tenfoldBonus = 0.5;
const mostBonus = 1.5;

const likenesses: readonly PlaceLikeness[] = ['same', 'sounds-alike', 'similar'];

/**
 * The places that may be meant, the likeliest first: those of that name, then those that sound so, the heavier before
 * the lighter; then those in a case or within some typing errors, where a large place makes up for a few of them.
 */
export function rankPlaces(
  typedName: string,
  candidates: readonly Candidate[],
  most: number,
): readonly PlaceMatch[] {
  const key = foldName(typedName);
  const stems = buildCityStems(typedName);
  const typed = { key, loose: loosenKey(key), stems: new Set([...stems, ...stems.map(loosenKey)]) };
  const ranked = new Map<number, Ranked>();
  for (const candidate of candidates) {
    const place = rank(typed, candidate);
    const known = ranked.get(candidate.id);
    if (place && (!known || compare(place, known) < 0)) ranked.set(candidate.id, place);
  }
  return [...ranked.values()]
    .sort(compare)
    .slice(0, most)
    .map(({ cost, ...match }) => match);
}

type Ranked = PlaceMatch & { readonly cost: number };

function compare(a: Ranked, b: Ranked): number {
  return likenesses.indexOf(a.likeness) - likenesses.indexOf(b.likeness) || a.cost - b.cost || a.id - b.id;
}

/** Null where it takes more errors than anybody makes. */
function rank(typed: Typed, candidate: Candidate): Ranked | null {
  const { id, population, isSeat, key, loose } = candidate;
  const isBegun =
    typed.key.length >= leastBegun && (key.startsWith(typed.key) || loose.startsWith(typed.loose));
  const match = { id, population, isSeat, isBegun, likeness: likenessOf(typed, candidate) };
  if (match.likeness !== 'similar') return { ...match, cost: -weighPlace(candidate) };
  if (typed.stems.has(key) || typed.stems.has(loose)) {
    return { ...match, cost: inflectedCost - bonusOf(candidate) };
  }
  const limit = errorsToForgive(typed.key);
  const errors = isBegun
    ? Math.min(countErrors(typed, candidate, limit), countMissing(typed, candidate))
    : countErrors(typed, candidate, limit);
  return errors > limit ? null : { ...match, cost: errors - bonusOf(candidate) };
}

function likenessOf(typed: Typed, { key, loose }: Candidate): PlaceLikeness {
  if (key === typed.key) return 'same';
  return loose === typed.loose ? 'sounds-alike' : 'similar';
}

/** A short name with an error in it is another name. */
function errorsToForgive({ length }: string): number {
  if (length < 4) return 0;
  return length < 6 ? 1.5 : length < 9 ? 2.5 : 3.5;
}

function countErrors(typed: Typed, { key, loose }: Candidate, limit: number): number {
  const most = Math.ceil(limit);
  return Math.min(
    editDistance(typed.key, key, most),
    soundalikeCost + editDistance(typed.loose, loose, most),
  );
}

function countMissing(typed: Typed, { key }: Candidate): number {
  return soundalikeCost + missingLetterCost * Math.max(1, key.length - typed.key.length);
}

function bonusOf(candidate: Candidate): number {
  return Math.min(mostBonus, Math.max(0, tenfoldBonus * Math.log10(weighPlace(candidate) / 1000)));
}
