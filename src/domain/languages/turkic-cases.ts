import { foldName } from '#src/domain/text/fold.ts';
import type { CaseRules } from './language.ts';

/** Endings by what goes before them, and how long that is at least. */
const endings: readonly { list: readonly string[]; after: RegExp; atLeast: number }[] = [
  { list: ['ya', 'ye', 'yi', 'yu', 'ni', 'nu', 'nin', 'nun', 'yla', 'yle'], after: /[aeiou]$/, atLeast: 3 },
  { list: ['a', 'e', 'i', 'u', 'in', 'un'], after: /[^aeiou]$/, atLeast: 3 },
  { list: ['da', 'de', 'dan', 'den', 'daki', 'deki', 'la', 'le'], after: /.$/, atLeast: 3 },
  // Turkish hardens d after these.
  { list: ['ta', 'te', 'tan', 'ten', 'taki', 'teki'], after: /[fstkchp]$/, atLeast: 3 },
  // After the possessive, which only long names have: "Əmirlikləri", "adaları", "Respublikası".
  { list: ['na', 'ne', 'nda', 'nde', 'ndan', 'nden', 'ndaki', 'ndeki'], after: /[iu]$/, atLeast: 8 },
];

const allEndings = new Set(endings.flatMap(({ list }) => list));

/**
 * The folded names of which the folded text may be an Azerbaijani or Turkish case: Almaniyada, Almanya'nın,
 * Krallığın. Endings must fit the sounds before them, or Nigeriya would be a form of Niger.
 */
function stemsOf(text: string): readonly string[] {
  const stems: string[] = [];
  for (const { list, after, atLeast } of endings) {
    for (const ending of list) {
      const stem = text.slice(0, -ending.length);
      if (!text.endsWith(ending) || stem.length < atLeast || !after.test(stem)) continue;
      if (!canFollow(stem, ending)) continue;
      stems.push(stem);
      // Krallıq, krallık: krallığın.
      const hard = stem.slice(0, -1);
      if (stem.endsWith('g') && /^[aeiu]/.test(ending)) stems.push(`${hard}q`, `${hard}k`);
    }
  }
  return stems;
}

/** Vowel harmony, as far as folding leaves it visible: a after a, e after e, u after o and u. */
function canFollow(stem: string, ending: string): boolean {
  const vowel = /[aeiu]/.exec(ending)?.[0];
  const before = /[aeiou](?=[^aeiou]*$)/.exec(stem)?.[0];
  if (vowel === 'a') return before !== 'e';
  if (vowel === 'e') return before !== 'a';
  if (vowel === 'u') return before === 'o' || before === 'u';
  return true;
}

/** The name before an ending that is set off from it: Fas'a, ABŞ-da, ABD'den; null when none is. */
function findSetOff(text: string): string | null {
  const parted = /^(.+)['’‘ʼ`´-]\s?(\p{L}{1,5})\s*$/u.exec(text);
  const [, stem = '', ending = ''] = parted ?? [];
  return allEndings.has(foldName(ending)) ? stem : null;
}

/** The cases of Azerbaijani and Turkish: endings that are added to a name. */
export const turkicCases: CaseRules = {
  casesOf: () => [],
  stemsOf,
  findSetOff,
  cityStemsOf: () => ({ stems: [], isLikely: false }),
};
