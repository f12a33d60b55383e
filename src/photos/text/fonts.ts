import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The family every drawing names; it has the letters of Azerbaijani, Russian, Turkish and English. */
export const fontFamily = 'Noto Sans';

/** The font files, as absolute paths. They come with the bot, so that a picture looks alike on every server. */
export const fontFiles = {
  regular: fileURLToPath(
    import.meta.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  ),
  bold: fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf')),
};

export type FontWeight = keyof typeof fontFiles;

/**
 * The fonts of documents. A letter that the first family lacks is taken from the next that has it, so that a title
 * may be Georgian, Arabic or Hebrew.
 */
export const reportFonts = [
  { family: fontFamily, ...fontFiles },
  {
    family: 'Noto Sans Georgian',
    regular: fileURLToPath(
      import.meta.resolve('@expo-google-fonts/noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf'),
    ),
    bold: fileURLToPath(
      import.meta.resolve('@expo-google-fonts/noto-sans-georgian/700Bold/NotoSansGeorgian_700Bold.ttf'),
    ),
  },
  {
    family: 'Noto Sans Arabic',
    regular: fileURLToPath(
      import.meta.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
    ),
    bold: fileURLToPath(
      import.meta.resolve('@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf'),
    ),
  },
  {
    family: 'Noto Sans Hebrew',
    regular: fileURLToPath(
      import.meta.resolve('@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf'),
    ),
    bold: fileURLToPath(
      import.meta.resolve('@expo-google-fonts/noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf'),
    ),
  },
] as const;

/**
 * Points fontconfig, which sharp draws text with, at these fonts and no others: a small server has none, and
 * letters would come out as boxes. Fontconfig looks at FONTCONFIG_FILE once, when the first text is drawn;
 * `restore` then removes the temporary folder and puts the variable back, so that nothing stays behind.
 *
 * Works on the main thread of a process only: in a worker thread, process.env is a copy that native code
 * does not see.
 *
 * @throws when the system's temporary folder cannot be written to
 */
export function offerFonts(): { restore: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'hesabat-fonts-'));
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, buildFontConfig(Object.values(fontFiles), join(folder, 'cache')));
  const before = process.env.FONTCONFIG_FILE;
  process.env.FONTCONFIG_FILE = file;
  return {
    restore() {
      if (before === undefined) delete process.env.FONTCONFIG_FILE;
      else process.env.FONTCONFIG_FILE = before;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The configuration as XML. Fontconfig takes folders: a `<dir>` that names a file is silently ignored. It is
 * told never to look for changes (`rescan` 0), because the file will be gone by then.
 */
function buildFontConfig(files: string[], cacheFolder: string): string {
  const folders = files.map((file) => `  <dir>${escapeXml(dirname(file))}</dir>`);
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    ...folders,
    `  <cachedir>${escapeXml(cacheFolder)}</cachedir>`,
    '  <config><rescan><int>0</int></rescan></config>',
    '</fontconfig>',
    '',
  ].join('\n');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
