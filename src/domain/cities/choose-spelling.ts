import { languages } from '#src/domain/languages/all-languages.ts';
import type { Language } from '#src/domain/languages/language.ts';
import type { Locale } from '#src/domain/locale.ts';
import { editDistance } from '#src/domain/text/edit-distance.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { buildCityStems } from './cases.ts';
import { inScript, type Spelling } from './spellings.ts';

/** Distances beyond this one are not told apart. */
const farthest = 12;

type Written = Spelling & { readonly text: string };

/**
 * The spelling of a place that is the very name that was typed, or that name out of a case ("Lyon'da"), as it is written
 * properly; null where there is none in the script of the reader's language, or only one with letters that its readers do
 * not know.
 */
export function spellingAsTyped(
  typed: string,
  locale: Locale,
  spellings: readonly Spelling[],
): string | null {
  const { script } = languages[locale];
  for (const name of [foldName(typed), ...buildCityStems(typed)]) {
    const same = spellings.find(({ key }) => key === name);
    const text = same ? inScript(same, script === 'Cyrillic') : null;
    if (text !== null && familiar[script].test(text)) return text;
  }
  return null;
}

/** The letters of all languages of a script that the bot speaks, and the accents that most readers have seen. */
const familiar = { Latin: lettersOf('Latin', 'w\\xe0-\\xfe'), Cyrillic: lettersOf('Cyrillic', '') } as const;

function lettersOf(script: Language['script'], more: string): RegExp {
  const letters = Object.values(languages).flatMap((one) => (one.script === script ? [one.letters] : []));
  return new RegExp(`^[${letters.join('')}${more} .’'-]+$`, 'iu');
}

/** Long vowels, points and hamzas, by which a transliteration tells apart what its readers need not: Hyderābād, Az̧ Z̧āhir. */
const marksOfTransliteration = /[\u0304\u0323\u0331]|(?<=[^sStTcC])\u0327|[‘’ʻʼ]/gu;

/** A name without the signs of a transliteration. */
export function plainName(name: string): string {
  return name.normalize('NFD').replace(marksOfTransliteration, '').normalize('NFC');
}

/** Letters, spaces and hyphens. A spelling with other signs is a transcription of some kind (Los And'eles). */
const plain = /^[\p{Lu}\p{Ll} -]+$/u;

/**
 * The spelling of a place for somebody who has typed none, in their script where there is one. It is chosen among the
 * plain ones that exist in both scripts, or among all where there are none such, as the one that differs least from
 * all others.
 */
export function commonSpelling(wantsCyrillic: boolean, spellings: readonly Spelling[]): string {
  const written = writeIn(wantsCyrillic, spellings);
  const inBoth = written.filter(({ name, text }) => name.includes('\n') && plain.test(text));
  return pickLeast(inBoth.length > 0 ? inBoth : written, (one) => [
    spellings.reduce((sum, other) => sum + editDistance(one.key, other.key, farthest), 0),
    one.text.length,
  ]);
}

function writeIn(wantsCyrillic: boolean, spellings: readonly Spelling[]): readonly Written[] {
  const inWanted = (wanted: boolean) =>
    spellings.flatMap((spelling) => {
      const text = inScript(spelling, wanted);
      return text === null ? [] : [{ ...spelling, text }];
    });
  const written = inWanted(wantsCyrillic);
  return written.length > 0 ? written : inWanted(!wantsCyrillic);
}

function pickLeast(written: readonly Written[], costsOf: (one: Written) => [number, number]): string {
  const measured = written.map((one) => ({ text: one.text, costs: costsOf(one) }));
  measured.sort((a, b) => a.costs[0] - b.costs[0] || a.costs[1] - b.costs[1] || (a.text < b.text ? -1 : 1));
  return measured[0]?.text ?? '';
}
