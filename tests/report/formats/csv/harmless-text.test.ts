import { expect, it } from 'vitest';
import { makeHarmless } from '#src/report/formats/csv/harmless-text.ts';

it.each([
  '=1+1',
  '=HYPERLINK("http://example.org")',
  '+994 12',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\ttab',
  '\rline',
  '\nline',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  ' =1',
  '\u200b=1',
  "'=1",
])('%j gets an apostrophe in front', (text) => {
  expect(makeHarmless(text)).toBe(`'${text}`);
});

it.each(['', 'An evening – and a concert', '1=1', '“=”', "'quoted'", 'Ə', '№ 1', ' x'])(
  '%j stays',
  (text) => {
    expect(makeHarmless(text)).toBe(text);
  },
);
