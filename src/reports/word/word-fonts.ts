import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CharacterSet, type IPropertiesOptions } from 'docx';
import { fontFamily, fontFiles } from '#src/photos/fonts.ts';

type EmbeddedFont = NonNullable<IPropertiesOptions['fonts']>[number];

/** Of scripts that the family of the text lacks: what is printed in them, in a font of its own. */
export const scriptFonts = [
  {
    letters: /\p{Script=Georgian}/u,
    name: 'Noto Sans Georgian',
    language: 'ka-GE',
    isRightToLeft: false,
    characterSet: CharacterSet.DEFAULT,
    regular: '@expo-google-fonts/noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf',
    bold: '@expo-google-fonts/noto-sans-georgian/700Bold/NotoSansGeorgian_700Bold.ttf',
  },
  {
    letters: /\p{Script=Arabic}/u,
    name: 'Noto Sans Arabic',
    language: 'ar-SA',
    isRightToLeft: true,
    characterSet: CharacterSet.ARABIC,
    regular: '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
    bold: '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  },
  {
    letters: /\p{Script=Hebrew}/u,
    name: 'Noto Sans Hebrew',
    language: 'he-IL',
    isRightToLeft: true,
    characterSet: CharacterSet.HEBREW,
    regular: '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
    bold: '@expo-google-fonts/noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf',
  },
] as const;

export type ScriptFont = (typeof scriptFonts)[number];

/**
 * The fonts that a document with this text brings along, as their licence (OFL) allows: few offices have them, and with
 * another font lines would break elsewhere. Word on phones ignores them and takes its own.
 */
export function embedFonts(text: string): EmbeddedFont[] {
  return [
    { name: fontFamily, data: readFileSync(fontFiles.regular), bold: readFileSync(fontFiles.bold) },
    ...scriptFonts
      .filter(({ letters }) => letters.test(text))
      .map(({ name, characterSet, regular, bold }) => ({
        ...{ name, characterSet },
        data: readFontFile(regular),
        bold: readFontFile(bold),
      })),
  ];
}

function readFontFile(name: string): Buffer {
  return readFileSync(fileURLToPath(import.meta.resolve(name)));
}
