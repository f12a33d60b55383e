import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '#src/domain/locale.ts';
import { partFileName, reportFileName } from '#src/report/build/file-name.ts';

const moment = new Date('2026-03-31T23:59:59Z');

describe('the name of a report’s files', () => {
  it.each([
    ['az', 'Anım günləri', 'hesabat-anim-gunleri-az-2026-03-31'],
    ['az', 'İLK ÇƏRŞƏNBƏ: Ağdam və Öküz', 'hesabat-ilk-cersenbe-agdam-ve-okuz-az-2026-03-31'],
    ['ru', 'Дни памяти: площадь Съезда', 'hesabat-dni-pamyati-ploshchad-sezda-ru-2026-03-31'],
    ['ru', 'Ёлка и йод', 'hesabat-yolka-i-yod-ru-2026-03-31'],
    ['tr', 'Çığlık 2026', 'hesabat-ciglik-2026-tr-2026-03-31'],
    ['en', "The people's week (Zürich & Łódź)", 'hesabat-the-peoples-week-zurich-lodz-en-2026-03-31'],
    ['en', 'ხსოვნის დღეები', 'hesabat-en-2026-03-31'],
    ['en', '🕯️', 'hesabat-en-2026-03-31'],
  ] as const)('in %s of %j is %s', (locale, campaignTitle, name) => {
    expect(reportFileName({ campaignTitle, locale, moment, timeZone: 'UTC' })).toBe(name);
  });

  it('has the day of the campaign’s zone', () => {
    const dayIn = (timeZone: string) => reportFileName({ campaignTitle: '', locale: 'az', moment, timeZone });
    expect(dayIn('Asia/Baku')).toBe('hesabat-az-2026-04-01');
    expect(dayIn('America/New_York')).toBe('hesabat-az-2026-03-31');
  });

  it('ends a long title after a whole word', () => {
    const campaignTitle = 'A week of poetry, music and remembrance in all the cities of the world';
    expect(reportFileName({ campaignTitle, locale: 'en', moment, timeZone: 'UTC' })).toBe(
      'hesabat-a-week-of-poetry-music-and-remembrance-in-all-the-cities-of-en-2026-03-31',
    );
    expect(reportFileName({ campaignTitle: 'a'.repeat(99), locale: 'en', moment, timeZone: 'UTC' })).toBe(
      `hesabat-${'a'.repeat(60)}-en-2026-03-31`,
    );
  });

  it('is one that every program takes, whatever the title', () => {
    const title = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ unit: 'binary' }));
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(title, fc.constantFrom(...locales), day, (campaignTitle, locale, at) => {
        const name = reportFileName({ campaignTitle, locale, moment: at, timeZone: 'UTC' });
        expect(name).toMatch(/^hesabat(-[a-z0-9]+)+$/);
        expect(name.endsWith(`-${locale}-${at.toISOString().slice(0, 10)}`)).toBe(true);
        expect(name.length).toBeLessThanOrEqual('hesabat-'.length + 60 + '-az-2026-03-31'.length);
      }),
    );
  });
});

it.each([
  ['Anım tədbirləri (2/3)', 'hesabat-az-2-anim-tedbirleri-2-3'],
  ['ხსოვნის დღეები', 'hesabat-az-2'],
])('the second of several files, with %j in it, is %s', (content, name) => {
  expect(partFileName('hesabat-az', 2, content)).toBe(name);
});
