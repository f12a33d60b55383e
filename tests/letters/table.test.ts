import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readEld } from '#src/letters/read-eld.ts';
import { lettersFile, readTable, writeTable } from '#src/letters/table.ts';

it('the table of letters says what ELD says', async () => {
  expect(writeTable(await readEld()).equals(readFileSync(lettersFile)), 'run: npm run letters').toBe(true);
}, 60_000);

it('letters are found where they were put: at the beginning, in the middle, at the end, or as a whole word', () => {
  const positions = [true, false].flatMap((isFirst) => [true, false].map((isLast) => ({ isFirst, isLast })));
  const bytes = Buffer.from('ваф').subarray(0, 4);
  const rows = positions.map((position, weight) => ({
    ...{ ...position, bytes },
    weights: [
      { language: 'az', weight },
      { language: 'ur', weight: 255 },
    ],
  }));
  const table = readTable(writeTable(rows));
  for (const { weights, ...position } of rows) expect(table.find(bytes, position)).toEqual(weights);
  expect(table.find(Buffer.from('vaf'), { isFirst: true, isLast: true })).toEqual([]);
});
