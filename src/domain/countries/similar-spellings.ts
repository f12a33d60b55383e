import { editDistance } from '#src/domain/text/edit-distance.ts';
import { looseName } from '#src/domain/text/fold.ts';
import type { CountryIndex, Spelling } from './name-index.ts';

/** Sounding alike costs half a typing error: "Kazaxistan" is nearer to Qazaxıstan than to anything else. */
const soundalikeCost = 0.5;

type Measured = Spelling & { readonly letters: number; readonly looseLetters: number };
type Typed = Pick<Measured, 'key' | 'loose' | 'letters'>;

const measured = new WeakMap<CountryIndex, readonly Measured[]>();

/**
 * How many typing errors part a country from what was typed, and whether that is convincing: likelier than that
 * another word was meant.
 */
export type Likeness = { readonly cost: number; readonly convincing: boolean };

/** The countries with a spelling within so many typing errors of the folded text, each with its nearest. */
export function findSimilar(index: CountryIndex, key: string, limit: number): ReadonlyMap<string, Likeness> {
  const found = new Map<string, Likeness>();
  const loose = looseName(key);
  const letters = lettersOf(key);
  const looseLetters = lettersOf(loose);
  // Short words of all kinds sound alike: the name Nigar, the country Niger.
  const canSoundAlike = key.length > 5;
  for (const spelling of measure(index)) {
    let cost = limit + 1;
    if (isNearInLength(key, spelling.key, limit) && canBeNear(letters, spelling.letters, limit)) {
      cost = editDistance(key, spelling.key, Math.floor(limit));
    }
    const canSound = canSoundAlike && cost > soundalikeCost && isNearInLength(loose, spelling.loose, limit);
    if (canSound && canBeNear(looseLetters, spelling.looseLetters, limit)) {
      cost = Math.min(
        cost,
        soundalikeCost + editDistance(loose, spelling.loose, Math.floor(limit - soundalikeCost)),
      );
    }
    if (cost > limit) continue;
    const convincing = cost < 1 || isConvincing({ key, loose, letters }, spelling);
    for (const code of spelling.codes) {
      const known = found.get(code);
      if (known && (known.cost < cost || (known.cost === cost && known.convincing))) continue;
      // Removed before it is set: so countries that cost the same keep the order in which that cost was found, the
      // likelier first.
      found.delete(code);
      found.set(code, { cost, convincing });
    }
  }
  return found;
}

/**
 * People seldom mistake the first letter (Manama is not Panama); and of six letters with one replaced (Lidiya,
 * Liviya), or five with one added (samosa, Samoa), too many are other words.
 */
function isConvincing(typed: Typed, spelling: Measured): boolean {
  const startsAlike = typed.key[0] === spelling.key[0] || typed.loose[0] === spelling.loose[0];
  const isReplaced = typed.key.length === spelling.key.length && typed.letters !== spelling.letters;
  return startsAlike && spelling.key.length > (isReplaced ? 6 : 5);
}

function measure(index: CountryIndex): readonly Measured[] {
  let spellings = measured.get(index);
  if (!spellings) {
    spellings = index.spellings.map((spelling) => ({
      ...spelling,
      letters: lettersOf(spelling.key),
      looseLetters: lettersOf(spelling.loose),
    }));
    measured.set(index, spellings);
  }
  return spellings;
}

/** Which letters of a to z the text has, a bit for each. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i) - 97;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

function isNearInLength(a: string, b: string, limit: number): boolean {
  return Math.abs(a.length - b.length) <= limit;
}

/** Each letter that only one of them has takes an error of its own: sorts out most spellings at once. */
function canBeNear(a: number, b: number, limit: number): boolean {
  return countBits(a & ~b) <= limit && countBits(b & ~a) <= limit;
}

function countBits(letters: number): number {
  let count = 0;
  for (let rest = letters; rest !== 0; rest &= rest - 1) count++;
  return count;
}
