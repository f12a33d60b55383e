import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makePrintable } from '#src/report/document/printable.ts';
import { readXml, textOf } from '#tests/support/read-xml.ts';

it('whatever the text, XML may hold what is printed of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (any, usual) => {
      const [text = ''] = makePrintable([`${any}${usual}`]);
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      expect(textOf(readXml(`<a>${escaped}</a>`))).toBe(text);
    }),
  );
});

it('only what cannot be printed is left out, wherever it stands', () => {
  expect(
    makePrintable({ title: 'A\u0001b\ufffe \ud800c', rows: [{ name: 'ə\u200d👩‍👧 ש', values: [1] }] }),
  ).toEqual({
    title: 'Ab c',
    rows: [{ name: 'ə\u200d👩‍👧 ש', values: [1] }],
  });
});
