import { languages } from '#src/domain/languages/all-languages.ts';
import type { Locale } from '#src/domain/locale.ts';
import type { LanguageHint } from './language-hint.ts';
import { wordsOfLanguages } from './language-words.ts';

/** The languages of each word. */
const languagesOf = new Map<string, readonly string[]>();
for (const [language, words] of Object.entries(wordsOfLanguages)) {
  for (const word of words.split(/\s+/)) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** Languages that the bot does not speak. One that it comes to speak moves to its folder, which the type makes sure of. */
const otherShapes = {
  uz: /[og][‘ʻ]\p{L}/u,
  de: /ß|^gedenk.|.(?:abend|feier|stellung|veranstaltung|lesung|konzert|unterricht)$/u,
} satisfies Readonly<Record<string, RegExp>> & { readonly [Spoken in Locale]?: never };

/** Shapes of words in Latin letters that tell the language also of a word that nobody listed. */
const shapes: ReadonlyArray<readonly [language: string, shape: RegExp]> = [
  ...Object.entries(languages).flatMap(([tag, { titleShape }]): [string, RegExp][] =>
    titleShape ? [[tag, titleShape]] : [],
  ),
  ...Object.entries(otherShapes),
];

/**
 * What words tell about the language. A word that is in one language only counts twice. A shape counts once: the
 * letters of a name show how it is spelled, but not in which language it is spoken of.
 */
export function hintByWords(words: readonly string[]): LanguageHint[] {
  const spelled = words.map(listSpellings);
  const listed = spelled
    .map((spellings) => [...new Set(spellings.flatMap((word) => languagesOf.get(word) ?? []))])
    .filter((languages) => languages.length > 0);
  const shaped = spelled
    .filter((spellings) => !spellings.some((word) => languagesOf.has(word)))
    .flatMap(
      (spellings) => shapes.find(([, shape]) => spellings.some((word) => shape.test(word)))?.[0] ?? [],
    );
  // Words that are shared tell together, where one language alone has all of them.
  const common = (listed[0] ?? []).filter((language) => listed.every((some) => some.includes(language)));
  return [
    ...listed.map((languages) => {
      const isOne = languages.length === 1;
      return { languages, points: isOne ? 2 : 1, tells: isOne };
    }),
    ...shaped.map((language) => ({ languages: [language], points: 1, tells: true })),
    { languages: common, points: 0, tells: common.length === 1 },
  ];
}

/** A word in lower case: I is ı in Turkic languages, and i in all others. */
function listSpellings(word: string): string[] {
  const lower = word.toLowerCase().replaceAll('i\u0307', 'i');
  return word.includes('I') ? [lower, word.toLocaleLowerCase('tr')] : [lower];
}
