import { readFileSync } from 'node:fs';
import { CharacterSet, type IPropertiesOptions } from 'docx';
import { fontFamily, reportFonts } from '#src/photos/text/fonts.ts';

type EmbeddedFont = NonNullable<IPropertiesOptions['fonts']>[number];

export interface ScriptFont {
  family: (typeof reportFonts)[number]['family'];
  /** The letters that are printed in it. */
  letters: RegExp;
  /** The language (BCP 47) of texts in these letters, where it is unknown. */
  language: string;
  isRightToLeft: boolean;
  characterSet: (typeof CharacterSet)[keyof typeof CharacterSet];
}

/** The fonts of scripts that the family of the text lacks. */
export const scriptFonts: readonly ScriptFont[] = [
  {
    family: 'Noto Sans Georgian',
    letters: /\p{Script=Georgian}/u,
    language: 'ka',
    isRightToLeft: false,
    characterSet: CharacterSet.DEFAULT,
  },
  {
    family: 'Noto Sans Arabic',
    letters: /\p{Script=Arabic}/u,
    language: 'ar',
    isRightToLeft: true,
    characterSet: CharacterSet.ARABIC,
  },
  {
    family: 'Noto Sans Hebrew',
    letters: /\p{Script=Hebrew}/u,
    language: 'he',
    isRightToLeft: true,
    characterSet: CharacterSet.HEBREW,
  },
];

/**
 * The fonts that a document with this text embeds, as their licence (OFL) allows. Few offices have them, and in other
 * fonts lines would break elsewhere. Word on phones ignores embedded fonts and takes its own.
 */
export function embedFonts(text: string): EmbeddedFont[] {
  return reportFonts.flatMap(({ family, regular, bold }) => {
    const script = scriptFonts.find((font) => font.family === family);
    if (family !== fontFamily && !script?.letters.test(text)) return [];
    return {
      name: family,
      ...(script && { characterSet: script.characterSet }),
      data: readFileSync(regular),
      bold: readFileSync(bold),
    };
  });
}
