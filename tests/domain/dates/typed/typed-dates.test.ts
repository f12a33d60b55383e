import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkDays } from '#src/domain/dates/check-days.ts';
import { addDays, type DayRange, makeDay } from '#src/domain/dates/day.ts';
import { readDays } from '#src/domain/dates/typed/read-days.ts';
import { languages } from '#src/domain/languages/all-languages.ts';
import { isLocale } from '#src/domain/locale.ts';

/** A Thursday; there is no campaign to guess a year from. */
const today = makeDay('2026-03-12');
const latestToday = addDays(today, 1);

/** What becomes of a typed text: the days that are taken, those that are asked about, or nothing. */
interface Outcome {
  kind: 'taken' | 'asked' | 'refused';
  days: readonly string[];
}

function read(typed: string, reader: string): Outcome {
  if (!isLocale(reader)) throw new Error(`No reader of ${reader}`);
  const { isMonthFirst } = languages[reader].dates;
  const { parsed, otherwise } = readDays(typed, { today, latestToday, around: null, isMonthFirst });
  switch (parsed.kind) {
    case 'days': {
      const checked = checkDays(parsed.range, { today, latestToday, campaign: null });
      if (checked.kind === 'fine') return outcome('taken', [parsed.range]);
      return outcome('asked', [parsed.range, otherwise ?? checked.suggestion]);
    }
    case 'doubtful':
      return outcome('asked', parsed.ranges);
    case 'other-weekday':
      return outcome('asked', [parsed.range, parsed.nearest]);
    case 'not-a-date':
      return outcome(otherwise ? 'asked' : 'refused', [otherwise, findSuggestion(otherwise)]);
    case 'impossible':
    case 'backwards':
      return outcome('refused', []);
  }
}

function findSuggestion(range: DayRange | null): DayRange | null {
  const checked = range && checkDays(range, { today, latestToday, campaign: null });
  return checked?.kind === 'ask' ? checked.suggestion : null;
}

function outcome(kind: Outcome['kind'], ranges: ReadonlyArray<DayRange | null>): Outcome {
  const days = ranges.filter((range) => range !== null);
  return { kind, days: days.map(({ first, last }) => (first === last ? first : `${first}..${last}`)) };
}

const rows = readFileSync(new URL('../../../fixtures/typed-dates.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([language = '', reader = '', typed = '', days = '']) => ({ language, reader, typed, days }));

// "?" stands before days that a question has to offer.
describe.each(Object.entries(Object.groupBy(rows, ({ language }) => language)))(
  'typed in %s',
  (_, typed = []) => {
    test.each(typed)('$typed, by a reader of $reader: $days', ({ reader, typed: text, days }) => {
      const found = read(text, reader);
      if (days === 'refused') expect(found).toEqual({ kind: 'refused', days: [] });
      else if (!days.startsWith('?')) expect(found).toEqual({ kind: 'taken', days: [days] });
      else {
        expect(found.kind).toBe('asked');
        expect(found.days).toEqual(expect.arrayContaining(days.slice(2).split(' ')));
      }
    });
  },
);
