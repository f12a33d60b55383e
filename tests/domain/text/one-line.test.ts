import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTitle, tidyName } from '#src/domain/text/one-line.ts';

describe('a typed title', () => {
  it.each([
    ['Poeziya axşamı', { kind: 'title', title: 'Poeziya axşamı' }],
    ['  An  evening\tof music ', { kind: 'title', title: 'An evening of music' }],
    ['abcd', { kind: 'too-short' }],
    ['  ab  cd  ', { kind: 'title', title: 'ab cd' }],
    ['One line\nand another', { kind: 'several-lines' }],
    ['x'.repeat(200), { kind: 'title', title: 'x'.repeat(200) }],
    ['x'.repeat(201), { kind: 'too-long', length: 201 }],
    ['👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', { kind: 'too-short' }],
    [`Abcde${'\u0301'.repeat(4000)}`, { kind: 'too-long', length: 4004 }],
    ['\u3164'.repeat(6), { kind: 'too-short' }],
    ['\u061cMusic\u200b night', { kind: 'title', title: 'Music night' }],
    ['Music \u202eevil\u202c night', { kind: 'title', title: 'Music evil night' }],
  ])('%j', (typed, outcome) => {
    expect(readTitle(typed)).toEqual(outcome);
  });

  it('that was accepted is one tidy line, and accepted again as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 250 }), (typed) => {
        const outcome = readTitle(typed);
        if (outcome.kind !== 'title') return;
        expect(outcome.title).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
        expect(readTitle(outcome.title)).toEqual(outcome);
      }),
    );
  });

  it('is tidied once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(tidyName(tidyName(typed))).toBe(tidyName(typed));
      }),
    );
  });
});
