import { editDistance } from '#src/domain/text/edit-distance.ts';
import { foldName, loosenKey } from '#src/domain/text/fold.ts';
import { loosenAbbreviation, readAbbreviation, shortens } from './abbreviations.ts';
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
const leastBegunByEar = 7;
const missingLetterCost = 0.1;

/**
 * How many errors the size of a place makes up for: a city of a million for one and a half, one of ten thousand for
 * half of one.
 */
const tenfoldBonus = 0.5;
const mostBonus = 1.5;

const likenesses: readonly PlaceLikeness[] = ['same', 'abbreviation', 'sounds-alike', 'similar'];

/** An abbreviation that others use too is that of one of so many places, the largest of their country. */
const mostLarge = 12;

/**
 * The places that may be meant, the likeliest first: those of that name, then those whose name it shortens, then those that
 * sound so, the heavier before the lighter; then those in a case or within some typing errors, where a large place makes
 * up for a few of them. Of these none that is clearly farther than the first, and none at all where several are as near.
 * @param largest all spellings of the largest places of the country, where what was typed may be an abbreviation
 */
export function rankPlaces(
  typedName: string,
  candidates: readonly Candidate[],
  most: number,
  largest: readonly Candidate[] = [],
): readonly PlaceMatch[] {
  const key = foldName(typedName);
  const stems = buildCityStems(typedName);
  const typed = { key, loose: loosenKey(key), stems: new Set([...stems, ...stems.map(loosenKey)]) };
  const ranked = new Map<number, Ranked>();
  for (const candidate of candidates) {
    const place = rank(typed, candidate);
    const known = ranked.get(candidate.id);
    const best = place && (!known || compare(place, known) < 0) ? place : known;
    const hasMoreWords = known?.hasMoreWords || candidate.key.startsWith(`${key} `);
    if (best) ranked.set(candidate.id, hasMoreWords ? { ...best, hasMoreWords } : best);
  }
  for (const place of findShortened(typedName, [...largest, ...listBegunAlike(key, candidates, largest)])) {
    const known = ranked.get(place.id);
    if (!known || compare(place, known) < 0) ranked.set(place.id, place);
  }
  return dropFarther([...ranked.values()].sort(compare))
    .slice(0, most)
    .map(({ cost, errors, ...match }) => match);
}

/** A shorter first word may be shortened itself. */
const leastFirstWord = 4;

/**
 * Smaller places whose first word was written out, and whose other words may be shortened: "Limburg a.d. Lahn". There are few
 * of one first word.
 */
function listBegunAlike(
  key: string,
  candidates: readonly Candidate[],
  largest: readonly Candidate[],
): Candidate[] {
  const [first = '', ...more] = key.split(' ');
  if (first.length < leastFirstWord || more.length === 0) return [];
  const known = new Set(largest.map(({ id }) => id));
  return candidates.filter((one) => one.key.startsWith(`${first} `) && !known.has(one.id));
}

/** The cost is that of the errors, less what the size of the place makes up for. */
type Ranked = PlaceMatch & { readonly cost: number; readonly errors: number };

function findShortened(typedName: string, largest: readonly Candidate[]): Ranked[] {
  const abbreviation = largest.length > 0 ? readAbbreviation(typedName) : null;
  if (!abbreviation) return [];
  const weights = new Map(largest.map((place) => [place.id, weighPlace(place)]));
  const large = new Set(
    [...weights]
      .sort(([, a], [, b]) => b - a)
      .slice(0, mostLarge)
      .map(([id]) => id),
  );
  // By ear of whole pieces alone: single letters sound like many others.
  const loose = abbreviation.pieces.length > 1 ? loosenAbbreviation(abbreviation) : null;
  return [...Map.groupBy(largest, ({ id }) => id)].flatMap(([id, spellings]): Ranked[] => {
    const shortenings = spellings.map(
      (one) =>
        shortens(abbreviation, one.key, large.has(id)) ?? (loose ? shortens(loose, one.loose, false) : null),
    );
    const [place] = spellings;
    const count = shortenings.filter((one) => one !== null).length;
    if (!place || count === 0) return [];
    const { population, isSeat } = place;
    const match = { id, population, isSeat, isBegun: false };
    // An odd spelling of another place may begin so too: Houston is "Chiouston" somewhere.
    const share = count / spellings.length;
    return shortenings.includes('sure')
      ? [{ ...match, likeness: 'abbreviation', errors: -share, cost: -share * weighPlace(place) }]
      : [{ ...match, likeness: 'similar', errors: -share, cost: -share - bonusOf(place) }];
  });
}

/** If another place costs less than this more than the first, it is offered too. */
const clearLead = 0.9;

/** So many places that are only similar are offered. If more are as near, nothing but some letters speaks for each. */
const mostSimilar = 3;

/** Of several places that it may shorten, those that are as likely as this share of the first. */
const leastShare = 0.2;

function dropFarther(ranked: readonly Ranked[]): Ranked[] {
  const [first] = ranked;
  if (!first) return [];
  const similar = ranked.filter(({ likeness }) => likeness === 'similar');
  if (first.likeness !== 'similar') {
    const firm = ranked.filter(
      (place) =>
        place.likeness !== 'similar' &&
        (place.likeness !== 'abbreviation' ||
          first.likeness !== 'abbreviation' ||
          -place.cost >= leastShare * -first.cost),
    );
    // A region or a metropolis may begin like the name of a hamlet.
    return [...firm, ...similar.filter((place) => place.isBegun && weighPlace(place) > weighPlace(first))];
  }
  const close = similar.filter(({ cost }) => cost < first.cost + clearLead);
  const asNear = close.filter(({ errors }) => errors <= first.errors);
  return asNear.length > mostSimilar ? [] : close.slice(0, mostSimilar);
}

function compare(a: Ranked, b: Ranked): number {
  return likenesses.indexOf(a.likeness) - likenesses.indexOf(b.likeness) || a.cost - b.cost || a.id - b.id;
}

/** Null where it takes more errors than anybody makes. */
function rank(typed: Typed, candidate: Candidate): Ranked | null {
  const { id, population, isSeat, key, loose } = candidate;
  const isBegun =
    typed.key.length >= leastBegun &&
    (key.startsWith(typed.key) || (typed.loose.length >= leastBegunByEar && loose.startsWith(typed.loose)));
  const match = { id, population, isSeat, isBegun, likeness: likenessOf(typed, candidate), errors: 0 };
  if (match.likeness !== 'similar') return { ...match, cost: -weighPlace(candidate) };
  if (typed.stems.has(key) || typed.stems.has(loose)) {
    return { ...match, isBegun: true, errors: inflectedCost, cost: inflectedCost - bonusOf(candidate) };
  }
  const limit = errorsToForgive(typed.key);
  const errors = isBegun
    ? Math.min(countErrors(typed, candidate, limit), countMissing(typed, candidate))
    : countErrors(typed, candidate, limit);
  const cost = errors - bonusOf(candidate);
  return errors > limit || cost > mostCost ? null : { ...match, errors, cost };
}

function likenessOf(typed: Typed, { key, loose }: Candidate): PlaceLikeness {
  if (key === typed.key) return 'same';
  // Adam and Edam: nobody mistakes the first letter of a short name.
  const isOther = typed.key.length < leastBegun + 1 && key[0] !== typed.key[0] && /^[aeiou]/.test(key);
  return loose === typed.loose && !isOther ? 'sounds-alike' : 'similar';
}

/** More of its letters are not wrong in a name. */
const mostErrorsPerLetter = 0.26;
const mostErrors = 3.5;

/** A village is as near as this only with one error: there is one of almost any name. */
const mostCost = 1;

/** A short name with an error in it is another name. */
function errorsToForgive({ length }: string): number {
  if (length < 4) return 0;
  return Math.min(mostErrors, Math.max(1, length * mostErrorsPerLetter));
}

function countErrors(typed: Typed, { key, loose }: Candidate, limit: number): number {
  const most = Math.ceil(limit);
  const errors = editDistance(typed.key, key, most);
  // What is left of "ghgh" is k.
  if (2 * typed.loose.length < typed.key.length + 1) return errors;
  return Math.min(errors, soundalikeCost + editDistance(typed.loose, loose, most));
}

function countMissing(typed: Typed, { key }: Candidate): number {
  if (key.startsWith(`${typed.key} `)) return soundalikeCost;
  return soundalikeCost + missingLetterCost * Math.max(1, key.length - typed.key.length);
}

function bonusOf(candidate: Candidate): number {
  return Math.min(mostBonus, Math.max(0, tenfoldBonus * Math.log10(weighPlace(candidate) / 1000)));
}
