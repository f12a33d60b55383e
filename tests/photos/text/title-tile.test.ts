import { describe, expect, test } from 'vitest';
import { sharp } from '#src/photos/sharp.ts';
import { buildDrawableText } from '#src/photos/text/drawable.ts';
import { reportFonts } from '#src/photos/text/fonts.ts';
import { renderTitleTile } from '#src/photos/text/title-tile.ts';

const lines = ['26 February 2026', '🇩🇪 Germany. Stuttgart'];
const tile = (title: string) => renderTitleTile({ title, lines });

const words = 'Azərbaycan mədəniyyəti günləri çərçivəsində gənclərin sərgisi və konserti, həmçinin görüş. ';
const titles = {
  short: 'Novruz',
  long: words.repeat(3).slice(0, 200),
  cyrillic: 'Вечер памяти, посвящённый годовщине, в Доме культуры «Ёжик» и его окрестностях. '
    .repeat(3)
    .slice(0, 200),
  'in capitals': 'ÜZEYİR HACIBƏYLİ ADINA DOSTLUQ GECƏSİ. '.repeat(6).slice(0, 200),
  'in wide capitals': 'ШИРОКОФОРМАТНОЕ МЕРОПРИЯТИЕ. '.repeat(8).slice(0, 200),
  'without spaces': 'W'.repeat(200),
  'far too long': words.repeat(50),
};

/** Where the title is: what is darker than the lines below it ever get. */
async function inkOfTitle(jpeg: Buffer) {
  const { data, info } = await sharp(jpeg).greyscale().raw().toBuffer({ resolveWithObject: true });
  const dark = [...data].flatMap((value, i) => (value < 75 ? [i] : []));
  const rows = [...new Set(dark.map((i) => Math.floor(i / info.width)))];
  const columns = dark.map((i) => i % info.width);
  const left = columns.reduce((a, b) => Math.min(a, b));
  const right = columns.reduce((a, b) => Math.max(a, b));
  return { left, right, top: rows[0] ?? 0, bottom: rows.at(-1) ?? 0, textLines: countLines(rows) };
}

/** Unbroken runs of inked rows, save the low ones, which are the dots above letters. */
function countLines(rows: number[]) {
  const starts = rows.flatMap((row, i) => (row - 1 === rows[i - 1] ? [] : [i]));
  const heights = starts.map((start, i) => (starts[i + 1] ?? rows.length) - start);
  return heights.filter((height) => height > 0.4 * Math.max(...heights)).length;
}

describe.each(Object.entries(titles))('a title that is %s', (_, title) => {
  test('stands within the margins in at most five lines', async () => {
    const jpeg = await tile(title);
    const { format, width, height } = await sharp(jpeg).metadata();
    expect([format, width, height]).toEqual(['jpeg', 1280, 720]);
    const ink = await inkOfTitle(jpeg);
    expect(ink.left).toBeGreaterThanOrEqual(90);
    expect(ink.right).toBeLessThanOrEqual(1190);
    expect(ink.top).toBeGreaterThanOrEqual(60);
    expect(ink.bottom).toBeLessThanOrEqual(560);
    expect(ink.textLines).toBeGreaterThanOrEqual(1);
    expect(ink.textLines).toBeLessThanOrEqual(5);
  });
});

test('200 characters are shown to the last one, more are cut short', async () => {
  for (const title of [titles.long, titles.cyrillic, titles['in capitals'], titles['in wide capitals']]) {
    const but = title.slice(0, 198);
    expect(await tile(`${but}ab`)).not.toEqual(await tile(`${but}ax`));
    expect(await tile(`${but}abcdef`)).toEqual(await tile(`${but}abxyz`));
  }
});

test('a short title is larger than a long one', async () => {
  const height = async (title: string) => {
    const { top, bottom, textLines } = await inkOfTitle(await tile(title));
    return (bottom - top) / textLines;
  };
  expect(await height('Hhg')).toBeGreaterThan(1.5 * (await height('Hhg '.repeat(50))));
});

test('letters of our languages each look different from their neighbours', async () => {
  const pictures = await Promise.all([...'EƏIİıiSŞGĞЁИЙ'].map(tile));
  expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(13);
});

test('markup and quotes are drawn as they are written', async () => {
  const plain = await tile('Tom Jerry');
  for (const title of [
    '<b>Tom Jerry</b>',
    'Tom &amp; Jerry',
    'Tom & Jerry',
    'Tom "Jerry"',
    "Tom 'Jerry'",
    '<span>Tom Jerry',
  ]) {
    const jpeg = await tile(title);
    expect(jpeg, title).not.toEqual(plain);
    expect((await inkOfTitle(jpeg)).textLines, title).toBe(1);
  }
  expect(await tile('Tom &amp; Jerry')).not.toEqual(await tile('Tom & Jerry'));
});

test('emoji, flags and control characters are as if they were not there', async () => {
  expect(await tile('🎉 Novruz\u0000\u0007 🌷👩‍👩‍👧 bayramı\uD83C ❤️')).toEqual(await tile('Novruz bayramı'));
  const plain = await renderTitleTile({ title: 'Novruz', lines: ['26 February 2026', 'Germany. Stuttgart'] });
  expect(await tile('Novruz')).toEqual(plain);
});

test('the lines below the title are drawn', async () => {
  const pictures = await Promise.all(
    [[], ['26 February 2026'], lines].map((each) => renderTitleTile({ title: 'Novruz', lines: each })),
  );
  expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(3);
});

test('a tile with nothing to write is still a tile', async () => {
  for (const title of ['', '   ', '🎉', '你好']) {
    const { width, height } = await sharp(await renderTitleTile({ title, lines: ['🇩🇪', ''] })).metadata();
    expect([width, height]).toEqual([1280, 720]);
  }
});

test.each([
  ['🇩🇪 Germany. Stuttgart', 'Germany. Stuttgart'],
  ['Bakı\n\t 2026 ', 'Bakı 2026'],
  ['1️⃣ Ё«ж» — №5 … 100 ₼', '1 Ё«ж» — №5 … 100 ₼'],
  ['I\u0307stanbul', 'İstanbul'],
  ['a\u200Bb\u202Ec\u0000d\uD800e', 'abcde'],
  ['你好 (Salam)', '(Salam)'],
  ['a\u200Cb', 'ab'],
  ['გ\u0301ə\u05B0', 'ə'],
])('of %j %j can be drawn', (text, drawable) => {
  expect(buildDrawableText(text)).toBe(drawable);
});

test('with the fonts of documents, other scripts can be drawn, and Persian keeps the sign between its letters', () => {
  const fonts = reportFonts.map(({ regular }) => regular);
  const titles = ['ხსოვნის საღამო', 'עֶרֶב זיכרון', 'می\u200Cشود', 'Вечір пам’яті', 'Ве\u0301чер'];
  for (const title of titles) expect(buildDrawableText(`🎉${title}\u200C 你`, fonts)).toBe(title);
});

test.each([
  ['你好 世界 (Salam) 2026', '[…] (Salam) 2026'],
  ['🎉 Salam, 世界!', 'Salam, […]!'],
  ['🎉🎉', ''],
])('of %j it can be said that something is missing: %j', (text, drawable) => {
  expect(buildDrawableText(text, undefined, '[…]')).toBe(drawable);
});
