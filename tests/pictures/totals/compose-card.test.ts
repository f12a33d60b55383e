import { expect, it } from 'vitest';
import { locales } from '#src/domain/locale.ts';
import { buildTotalsCardSvg } from '#src/pictures/totals/card.ts';
import { composeTotalsCard } from '#src/pictures/totals/compose-card.ts';
import { recount, sampleFacts } from '#tests/support/reports/sample-report.ts';
import { readBoxes } from './read-boxes.ts';

const { campaign, entries, categories } = sampleFacts({ photosEach: 0 });
const open = categories.map((category) => ({ ...category, retiredAt: null }));
const retired = categories.map((category) => ({ ...category, retiredAt: new Date(0) }));

it('a retired category is on the picture as long as anything counts in it', () => {
  const media = entries.filter(({ categoryId }) => categoryId === 5);
  const card = composeTotalsCard(recount(media), campaign, retired, { locale: 'en', timeZone: 'UTC' });
  expect(card.bars).toEqual([{ label: 'Media', events: 7, count: '7 articles' }]);
});

it('an open category in which nothing counts yet is on it too', () => {
  const card = composeTotalsCard(recount([]), campaign, open, { locale: 'tr', timeZone: 'UTC' });
  expect(card.bars.map(({ count }) => count)).toEqual([
    '0 etkinlik',
    '0 etkinlik',
    '0 belge',
    '0 konferans',
    '0 yayın',
  ]);
});

it('a campaign without days has none on its picture', () => {
  const card = composeTotalsCard(recount(entries), { ...campaign, lastDay: null }, open, {
    locale: 'en',
    timeZone: 'UTC',
  });
  expect(card.days).toBeNull();
});

it('large figures are written as the language writes them', () => {
  const totals = recount(entries);
  const many = { ...totals, total: { entries: 12_345, events: 12_345, countries: 1 } };
  const headlines = locales.map(
    (locale) => composeTotalsCard(many, campaign, open, { locale, timeZone: 'UTC' }).headline,
  );
  expect(headlines.map(([events]) => events?.value)).toEqual(['12.345', '12\u00a0345', '12.345', '12,345']);
  expect(headlines.map(([, countries]) => countries?.label)).toEqual(['ölkə', 'страна', 'ülke', 'country']);
});

it('the moment is shown to its last word in every month and language', () => {
  for (const locale of locales)
    for (let month = 0; month < 12; month += 1) {
      const totals = recount([], new Date(Date.UTC(2026, month, 28, 20, 48)));
      // No zone takes more room than UTC−3:30.
      const card = composeTotalsCard(totals, campaign, open, { locale, timeZone: 'America/St_Johns' });
      const { texts } = readBoxes(buildTotalsCardSvg(card));
      expect(texts.map(({ text }) => text).join(' ')).toContain(card.moment);
    }
});
