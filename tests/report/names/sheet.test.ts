import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { City } from '#db/queries/places/printed-names.ts';
import { textsIn } from '#locales/texts.ts';
import { isoCountries } from '#src/domain/countries/countries.ts';
import { locales } from '#src/domain/locale.ts';
import { buildNamesSheet } from '#src/report/names/sheet/build-sheet.ts';
import { readNamesSheet } from '#src/report/names/sheet/read-sheet.ts';
import { readWorkbook, type SheetRow } from '#src/report/names/sheet/read-workbook.ts';

const t = textsIn('az');

function cityOf(id: number, name: string, key = `geo:${id}`): City {
  const spellings = [{ name, locale: 'az' as const, count: 2, approved: 1 }];
  return { id, country: 'DE', key, spellings, printedNames: {} };
}

const cities = [cityOf(1, 'Ştutqart'), cityOf(2, 'Köln', 'köln & "bonn"'), cityOf(3, '_x0041_')];
const sure = (name: string) => ({ name, isOther: false });
const suggestions = new Map([
  [1, { ru: sure('Штутгарт'), en: sure('Stuttgart'), tr: { name: 'Başqa', isOther: true } }],
]);

const sheet = await buildNamesSheet(
  { campaignId: 7, title: 'Həftə', cities, suggestions },
  { t, locale: 'az', countries: isoCountries },
);
const sheetRows = await readWorkbook(sheet);
const citiesOf = (campaignId: number) => (campaignId === 7 ? cities : []);

function read(rows: readonly SheetRow[] | null, known = citiesOf) {
  return readNamesSheet(rows ?? [], known);
}

/** The sheet with other texts in some cells, as a spreadsheet would save it. */
function changed(change: (row: SheetRow, cells: Map<number, string>) => void): SheetRow[] {
  return (sheetRows ?? []).map((row) => {
    const cells = new Map(row.cells);
    change(row, cells);
    return { ...row, cells };
  });
}

const namesIn = (outcome: ReturnType<typeof read>) =>
  outcome.kind === 'names'
    ? outcome.names.map(({ row, locale, name }) => `${row} ${locale}: ${name}`)
    : outcome;

describe('the sheet of names', () => {
  it('has a row for each city, its names and what is suggested; sent back as it is, it accepts that', () => {
    const rows = sheetRows ?? [];
    expect([...(rows[3]?.cells.values() ?? [])]).toEqual([
      t('names-sheet-code'),
      t('document-country'),
      t('names-sheet-typed'),
      ...['Azərbaycanca', 'Русский', 'Türkçe', 'English'],
    ]);
    expect([...(rows[4]?.cells ?? [])]).toEqual([
      [0, '7/DE/geo:1'],
      [1, 'Almaniya'],
      [2, 'Ştutqart ×2'],
      [3, 'Ştutqart'],
      [4, 'Штутгарт'],
      [6, 'Stuttgart'],
    ]);
    expect(namesIn(read(rows))).toEqual(['6 ru: Штутгарт', '6 en: Stuttgart']);
  });

  it('changes what is written anew, and nothing by empty cells', () => {
    const rows = changed(({ number }, cells) => {
      if (number === 6) {
        cells.delete(4);
        cells.delete(6);
        cells.set(3, ' Ştutqart  şəhəri ');
      }
      if (number === 7) cells.set(5, 'Köln');
    });
    expect(namesIn(read(rows))).toEqual(['6 az: Ştutqart şəhəri', '7 tr: Köln']);
  });

  it('leaves a name that was changed after it was written, and tells of both', async () => {
    const before = { ...cityOf(1, 'Ştutqart'), printedNames: { tr: 'Ştuttgart', en: 'Stutgart' } };
    const written = await readWorkbook(
      await buildNamesSheet(
        { campaignId: 7, title: '', cities: [before], suggestions },
        { t, locale: 'az', countries: isoCountries },
      ),
    );
    // Meanwhile somebody set the Russian name and corrected the English one.
    const now = { ...before, printedNames: { tr: 'Ştuttgart', en: 'Stuttgart', ru: 'Штутгардт' } };
    const filled = (written ?? []).map((row) =>
      row.number === 6 ? { ...row, cells: new Map([...row.cells, [5, 'Stuttgart']]) } : row,
    );
    const outcome = read(filled, () => [now]);
    expect(namesIn(outcome)).toEqual(['6 tr: Stuttgart']);
    expect(outcome.kind === 'names' && outcome.kept).toEqual([
      { row: 6, locale: 'ru', typed: 'Штутгарт', present: 'Штутгардт' },
      { row: 6, locale: 'en', typed: 'Stutgart', present: 'Stuttgart' },
    ]);
  });

  it('names every problem with its row, and then changes nothing', () => {
    const rows = changed(({ number }, cells) => {
      if (number === 6) cells.set(4, '123');
      if (number === 7) cells.set(0, '7/DE/geo:1');
      if (number === 8) cells.set(0, 'Köln');
    });
    expect(read([...rows, { number: 20, cells: new Map([[5, 'Ulm']]) }])).toEqual({
      kind: 'problems',
      problems: [
        { row: 6, kind: 'not-a-name', language: 'ru', typed: '123' },
        { row: 7, kind: 'twice', other: 6 },
        { row: 8, kind: 'unknown-city', typed: 'Köln' },
        { row: 20, kind: 'no-code' },
      ],
    });
  });

  it('does not mind sorted rows, moved columns and the language of who got it', () => {
    const rows = changed((_, cells) => {
      const values = [...cells.entries()];
      cells.clear();
      for (const [column, value] of values) cells.set(10 - column, value);
    });
    const [, , , head] = rows;
    expect(namesIn(read([head as SheetRow, ...rows.slice(4).toReversed()]))).toEqual([
      '6 ru: Штутгарт',
      '6 en: Stuttgart',
    ]);
  });

  it('is told from other files', async () => {
    expect(await readWorkbook(Buffer.from('no archive'))).toBeNull();
    expect(await readWorkbook(sheet.subarray(0, sheet.length - 40))).toBeNull();
    expect(read([{ number: 1, cells: new Map([[0, 'Name']]) }])).toEqual({ kind: 'other' });
  });

  it('reads whatever was written into it', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => /\p{L}/u.test(text));
    return fc.assert(
      fc.asyncProperty(name, fc.constantFrom(...locales), async (text, locale) => {
        const visible = text.replaceAll(/[\p{C}\ufffe\uffff]/gu, 'x').trim();
        const filled = new Map([[1, { [locale]: sure(visible) }]]);
        const reader = { t: textsIn(locale), locale, countries: isoCountries };
        const bytes = await buildNamesSheet(
          {
            campaignId: 7,
            title: '',
            cities: [{ ...cities[0], spellings: [], printedNames: {} } as City],
            suggestions: filled,
          },
          reader,
        );
        const cells = (await readWorkbook(bytes))?.at(-1)?.cells;
        expect(cells?.get(3 + locales.indexOf(locale))?.trim()).toBe(visible.trim());
      }),
      { numRuns: 40 },
    );
  });
});

/** An archive of one file that says to be as long as wanted. */
function archiveOf(path: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const name = Buffer.from(path);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, entry, name, end]);
}

it('does not unpack more than a sheet of names can have', async () => {
  const path = 'xl/worksheets/sheet1.xml';
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>Code</t></is></c></row>';
  expect(await readWorkbook(archiveOf(path, Buffer.from(`<sheetData>${row}</sheetData>`)))).toHaveLength(1);
  expect(await readWorkbook(archiveOf(path, Buffer.alloc(10_000_000)))).toBeNull();
});

it('reads texts as other programs write them', async () => {
  const xml = `<?xml version="1.0"?><x:worksheet xmlns:x="x"><x:sheetData>
    <x:row><x:c t="inlineStr"><x:is><x:r><x:t>K&#246;</x:t></x:r><x:r><x:t>ln &amp; Ulm</x:t></x:r></x:is></x:c>
    <x:c/><x:c t="str"><x:f>A1&amp;""</x:f><x:v>Bonn</x:v></x:c><x:c t="e"><x:v>#REF!</x:v></x:c>
    <x:c t='n'><x:v>12</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const rows = await readWorkbook(archiveOf('xl/worksheets/sheet1.xml', Buffer.from(xml)));
  expect([...(rows?.[0]?.cells ?? [])]).toEqual([
    [0, 'Köln & Ulm'],
    [2, 'Bonn'],
    [4, '12'],
  ]);
});

it.each([
  ['declarations', '<!'],
  ['comments', '<!--'],
  ['instructions', '<?'],
  ['data', '<![CDATA['],
  ['tags', '<a b="'],
  ['attributes', `<a${' b="c"'.repeat(200)} `],
  ['spaces', '<a          '],
])('refuses a file of %s that nothing ends, as fast as any other', async (_, piece) => {
  const xml = Buffer.from(piece.repeat(Math.floor(3_000_000 / piece.length)));
  const began = performance.now();
  expect(await readWorkbook(archiveOf('xl/worksheets/sheet1.xml', xml))).toBeNull();
  // Three megabytes in which each of them looks for its end would take an hour.
  expect(performance.now() - began).toBeLessThan(1_000);
});

it('keeps no more of a cell than a name can have, so that a text in all cells is no large one', async () => {
  const cell = `<c r="A1" t="inlineStr"><is><t>${'a'.repeat(2_000_000)}</t></is></c>`;
  const xml = Buffer.from(`<sheetData><row r="1">${cell}</row></sheetData>`);
  const rows = await readWorkbook(archiveOf('xl/worksheets/sheet1.xml', xml));
  expect(rows?.[0]?.cells.get(0)).toHaveLength(1_000);
});
