import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { sharp } from '#src/photos/sharp.ts';
import { canDraw } from '#src/photos/text/drawable.ts';
import { fontFamily, fontFiles, reportFonts } from '#src/photos/text/fonts.ts';

const letters = 'Əşğüöçı İ Ёжик Şə';

async function draw(text: string, style = '', fontfile?: string) {
  const font = `${fontFamily} ${style} 60`;
  const options = { text, font, dpi: 72, ...(fontfile ? { fontfile } : {}) };
  const { data, info } = await sharp({ text: options }).raw().toBuffer({ resolveWithObject: true });
  return { pixels: data.toString('base64'), size: `${info.width} × ${info.height}` };
}

test('letters are drawn, and not the boxes that stand for letters a font lacks', async () => {
  const box = await draw('\u{E123}');
  const drawn = await Promise.all([...new Set(letters.replaceAll(' ', ''))].map((letter) => draw(letter)));
  // Boxes are all of one size; letters are of different ones.
  expect((await draw('\u{E456}')).size).toBe(box.size);
  for (const letter of drawn) expect(letter.size).not.toBe(box.size);
  expect(new Set(drawn.map(({ pixels }) => pixels)).size).toBe(drawn.length);
});

// The first drawing comes first: a font named by its file is known to all drawings after it.
test.each([
  ['Regular', fontFiles.regular],
  ['Bold', fontFiles.bold],
])("the letters are those of the bot's own font, %s, whatever fonts the server has", async (style, file) => {
  const byName = await draw(letters, style);
  const byFile = await draw(letters, style, file);
  expect(byName.pixels).toBe(byFile.pixels);
});

test('a drawing that names no font or another one gets ours too', async () => {
  const svg = (family: string) =>
    sharp(
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60"><text y="40" font-family="${family}" font-size="30">${letters}</text></svg>`,
      ),
    )
      .raw()
      .toBuffer();
  const ours = await svg(fontFamily);
  expect(ours.some((value) => value > 0)).toBe(true);
  for (const other of ['sans-serif', 'DejaVu Sans', 'Arial']) expect(await svg(other)).toEqual(ours);
});

const canDrawIn = (fonts: readonly string[]) => (letter: string) =>
  fonts.some((font) => canDraw(letter.codePointAt(0) ?? 0, font));

test('what the font of the pictures has is known', () => {
  const inPictures = canDrawIn([fontFiles.bold]);
  for (const letter of `${letters.replaceAll(' ', '')}ÑßЖя«»—…№₼€`)
    expect(inPictures(letter), letter).toBe(true);
  for (const other of '🎉🇩你ع\u{E123}') expect(inPictures(other), other).toBe(false);
});

test('documents have letters of other scripts besides, in bold too', () => {
  for (const weight of ['regular', 'bold'] as const) {
    const inDocuments = canDrawIn(reportFonts.map((font) => font[weight]));
    for (const letter of 'Əїґქართულიעבריתعربيپچژگ\u200C') expect(inDocuments(letter), letter).toBe(true);
    for (const other of '🎉🇩你\u{E123}\uFFFF') expect(inDocuments(other), other).toBe(false);
  }
});

test('offering the fonts leaves neither files nor a changed environment behind', async () => {
  const temporary = await mkdtemp(join(tmpdir(), 'hesabat-test-'));
  const script = `
    const { sharp } = await import('#src/photos/sharp.ts');
    await sharp({ text: { text: 'Ə', font: 'Noto Sans' } }).png().toBuffer();
    console.log(process.env.FONTCONFIG_FILE ?? 'unset');`;
  try {
    const { FONTCONFIG_FILE: _, ...env } = process.env;
    const options = { env: { ...env, TMPDIR: temporary }, cwd: import.meta.dirname };
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '-e', script],
      options,
    );
    expect(stdout).toBe('unset\n');
    expect(stderr, 'complaints of fontconfig').toBe('');
    expect(await readdir(temporary)).toEqual([]);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
});
