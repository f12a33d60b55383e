import { type IRunOptions, TextRun } from 'docx';
import { type ScriptFont, scriptFonts } from './word-fonts.ts';

/** What Word calls a language; others by their own tag. */
const wordLanguages: Readonly<Record<string, string>> = {
  ...{
    az: 'az-Latn-AZ',
    ru: 'ru-RU',
    tr: 'tr-TR',
    en: 'en-GB',
    uk: 'uk-UA',
    ka: 'ka-GE',
    ar: 'ar-SA',
    he: 'he-IL',
  },
};

/** A language (BCP 47) as Word names it. */
export function wordLanguage(language: string): string {
  return wordLanguages[language] ?? language;
}

/** A letter, what is no letter between two, and so on: a stretch of text in one script. */
const stretches = new RegExp(
  `(${scriptFonts
    .map(({ letters: { source } }) => `${source}(?:(?:${source}|\\P{L})*(?:${source}|\\p{M}))?`)
    .join('|')})`,
  'u',
);

/**
 * Text that somebody wrote, as runs of one script each: Word picks a font by the kind of letter and knows but one for
 * Latin, Cyrillic and Georgian, and it sets a run from right to left only where that is said. `language` (BCP 47) is
 * that of the text where it is another one than the document's.
 */
export function buildTextRuns(text: string, options: IRunOptions & { of?: string | null } = {}): TextRun[] {
  const { of: language, ...look } = options;
  const plain = language ? { ...look, language: { value: wordLanguage(language) } } : look;
  const first = scriptFonts.find((font) => font.isRightToLeft && startsIn(text, font));
  // What begins from right to left is read so as a whole, names in Latin letters within it too.
  if (first) return [new TextRun({ ...inScript(plain, first, language), text })];
  return text.split(stretches).flatMap((part) => {
    if (part === '') return [];
    const font = scriptFonts.find(({ letters }) => letters.test(part));
    return new TextRun({ ...(font ? inScript(plain, font, language) : plain), text: part });
  });
}

function startsIn(text: string, { letters }: ScriptFont): boolean {
  return letters.test(/\p{L}/u.exec(text)?.[0] ?? '');
}

function inScript(
  look: IRunOptions,
  { family: name, isRightToLeft, language: usual }: ScriptFont,
  language: string | null | undefined,
): IRunOptions {
  const tag = language ? wordLanguage(language) : usual;
  return {
    ...look,
    font: { ascii: name, hAnsi: name, cs: name },
    language: isRightToLeft ? { value: tag, bidirectional: tag } : { value: tag },
    rightToLeft: isRightToLeft,
  };
}
