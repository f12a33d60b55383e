import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDay } from '#src/domain/dates/day.ts';
import { formatDayBeforeTime } from '#src/domain/dates/format-days.ts';
import { formatMoment, formatMomentWithZone } from '#src/domain/dates/format-moment.ts';
import { locales } from '#src/domain/locale.ts';

const moment = new Date('2026-02-26T22:05:00Z');

describe('a moment', () => {
  it('has the day and the time of its zone', () => {
    expect(formatMoment(moment, { locale: 'en', timeZone: 'UTC' })).toBe('26 February 2026, 22:05');
    expect(formatMoment(moment, { locale: 'en', timeZone: 'Asia/Baku' })).toBe('27 February 2026, 02:05');
  });

  it('names its zone where people elsewhere read it', () => {
    const inZone = (timeZone: string) => formatMomentWithZone(moment, { locale: 'en', timeZone });
    expect(inZone('Asia/Baku')).toBe('27 February 2026, 02:05 (UTC+4)');
    expect(inZone('UTC')).toBe('26 February 2026, 22:05 (UTC)');
  });

  it('at any time and in any zone is what Intl writes', () => {
    const moments = fc.date({
      min: new Date('1970-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    const zones = fc.constantFrom('UTC', ...Intl.supportedValuesOf('timeZone'));
    fc.assert(
      fc.property(moments, zones, fc.constantFrom(...locales), (at, timeZone, locale) => {
        // Swedish writes days and times as ISO 8601 does.
        const book = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone });
        const [day = '', time = ''] = book.format(at).split(' ');
        const found = findDay(day);
        expect(found && `${formatDayBeforeTime(found, locale)}, ${time}`).toBe(
          formatMoment(at, { locale, timeZone }),
        );
      }),
    );
  });
});
