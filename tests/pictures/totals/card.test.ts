import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locale } from '#src/domain/locale.ts';
import { sharp } from '#src/photos/sharp.ts';
import { canDraw } from '#src/photos/text/drawable.ts';
import { fontFiles } from '#src/photos/text/fonts.ts';
import { buildTotalsCardSvg, renderTotalsCard, type TotalsCard } from '#src/pictures/totals/card.ts';
import { composeTotalsCard } from '#src/pictures/totals/compose-card.ts';
import { recount, sampleFacts } from '#tests/support/reports/sample-report.ts';
import { overlap, readBoxes } from './read-boxes.ts';

const facts = sampleFacts({ photosEach: 0 });
const categories = facts.categories.map((category) => ({ ...category, retiredAt: null }));
const cardOf = (entries: typeof facts.entries, locale: Locale = 'en') =>
  composeTotalsCard(recount(entries), facts.campaign, categories, { locale, timeZone: 'UTC' });
const past = cardOf(facts.entries);

const wordsOf = (card: TotalsCard) => readBoxes(buildTotalsCardSvg(card)).texts.map(({ text }) => text);

describe('the picture of the past campaign', () => {
  it.each([
    [
      'az',
      ['Anım günləri', '16 fevral – 10 mart, 2026', '111', 'tədbir', '33', 'ölkə'],
      ['59 tədbir', '31 tədbir', '9 sənəd', '5 konfrans', '7 məqalə'],
    ],
    [
      'ru',
      ['Дни памяти', '16 февраля – 10 марта 2026 г.', '111', 'мероприятий', '33', 'страны'],
      ['59 мероприятий', '31 мероприятие', '9 документов', '5 конференций', '7 публикаций'],
    ],
    [
      'tr',
      ['Anma günleri', '16 Şubat – 10 Mart 2026', '111', 'etkinlik', '33', 'ülke'],
      ['59 etkinlik', '31 etkinlik', '9 belge', '5 konferans', '7 yayın'],
    ],
    [
      'en',
      ['Days of remembrance', '16 February – 10 March 2026', '111', 'events', '33', 'countries'],
      ['59 events', '31 events', '9 documents', '5 conferences', '7 articles'],
    ],
  ] as const)('says in %s what the printed report says', (locale, head, counts) => {
    const card = cardOf(facts.entries, locale);
    const rows = categories.flatMap(({ names }, index) => [names[locale] ?? '', counts[index] ?? '']);
    // What is long takes two lines.
    expect(wordsOf(card).join(' ')).toBe([...head, ...rows, card.moment].join(' '));
  });

  it('has bars as long as their figures', () => {
    const { bars } = readBoxes(buildTotalsCardSvg(past));
    const lengths = bars.map(({ left, right }) => right - left);
    // Each lies on a track of full length.
    const [full = 0] = lengths;
    expect(lengths.filter((_, index) => index % 2 === 0)).toEqual([full, full, full, full, full]);
    expect(lengths.filter((_, index) => index % 2 === 1).map((one) => (59 * one) / full)).toEqual(
      [59, 31, 9, 5, 7].map((events) => expect.closeTo(events, 1)),
    );
  });

  it('has a dot for each place that is known', () => {
    const known = past.places.filter(({ at }) => at !== null);
    expect(buildTotalsCardSvg(past).match(/<circle/g)).toHaveLength(known.length);
  });

  it('is drawn in a moment, as wide as a phone shows it sharply', async () => {
    const times: number[] = [];
    let picture: Buffer = Buffer.alloc(0);
    for (let i = 0; i < 3; i += 1) {
      const before = process.cpuUsage();
      picture = await renderTotalsCard(past);
      const { user, system } = process.cpuUsage(before);
      times.push((user + system) / 1000);
    }
    // Measured were 60 ms. Time of the processor: whatever else the machine does does not count.
    expect(Math.min(...times)).toBeLessThan(1000);
    const { format, width, height, hasAlpha } = await sharp(picture).metadata();
    expect({ format, width, hasAlpha }).toEqual({ format: 'png', width: 1080, hasAlpha: false });
    expect(height).toBeLessThan(1600);
    expect(picture.length).toBeLessThan(1_000_000);
  });
});

it('a campaign without anything approved has its categories, zeros and no map', () => {
  const svg = buildTotalsCardSvg(cardOf([]));
  const { texts, bars } = readBoxes(svg);
  expect(texts.map(({ text }) => text).filter((text) => /^\d+( \p{L}+)?$/u.test(text))).toEqual([
    '0',
    '0',
    '0 events',
    '0 events',
    '0 documents',
    '0 conferences',
    '0 articles',
  ]);
  expect(bars).toHaveLength(5);
  expect(svg).not.toMatch(/<path|<circle/);
});

it('a picture of places that nobody can find has no map and is lower', () => {
  const lost = { ...past, places: past.places.map(({ events }) => ({ events, at: null })) };
  const { height } = readBoxes(buildTotalsCardSvg(lost));
  expect(buildTotalsCardSvg(lost)).not.toMatch(/<path|<circle/);
  expect(height).toBeLessThan(readBoxes(buildTotalsCardSvg(past)).height);
});

it('a long title is shown whole in a smaller size, and one far too long is cut', () => {
  const title = 'İyirminci ildönümü münasibətilə diaspor təşkilatlarının anım günləri və sərgiləri';
  expect(wordsOf({ ...past, title }).join(' ')).toContain(title);
  const [first, second, third, days] = wordsOf({ ...past, title: title.repeat(5) });
  expect([first, second, third].join(' ')).toContain(title);
  expect(third).toMatch(/…$/);
  expect(days).toBe(past.days);
});

const characters = [
  ...'abcçdeəfgğhxıijklmnoöpqrsştuüvyzABCÇDEƏFGĞHXIİJWЁЖЩфюяыъ0123456789      <>&"«»—-.🎉🇩🇪ღע',
];
const name = fc.array(fc.constantFrom(...characters), { maxLength: 220 }).map((some) => some.join(''));
const cards = fc.record({
  title: name,
  days: fc.constantFrom(null, '28 сентября 2026 г. – 2 декабря 2027 г.'),
  headline: fc.tuple(fc.nat(200_000), fc.nat(200)).map(([events, countries]) => [
    { value: events.toLocaleString('ru'), label: 'мероприятий' },
    { value: String(countries), label: 'countries' },
  ]),
  bars: fc.array(
    fc
      .tuple(name, fc.nat(20_000))
      .map(([label, events]) => ({ label, events, count: `${events.toLocaleString('ru')} мероприятий` })),
    { maxLength: 20 },
  ),
  places: fc.constant([]),
  moment: fc.constant(past.moment),
});

it('whatever campaigns and categories are called, every word is within its place and has all of its letters', () => {
  fc.assert(
    fc.property(cards, (card) => {
      const { texts, bars, width, height } = readBoxes(buildTotalsCardSvg(card));
      const margin = 72;
      for (const { text, left, right, top, bottom } of texts) {
        expect(left).toBeGreaterThanOrEqual(margin - 0.01);
        expect(right).toBeLessThanOrEqual(width - margin + 0.01);
        expect(top).toBeGreaterThan(40);
        expect(bottom).toBeLessThan(height - 30);
        expect([...text].filter((letter) => !canDraw(letter.codePointAt(0) ?? 0, fontFiles.bold))).toEqual(
          [],
        );
      }
      for (const [index, text] of texts.entries())
        for (const other of [...texts.slice(index + 1), ...bars]) expect(overlap(text, other)).toBe(false);
    }),
    { numRuns: 60 },
  );
});

it('names of all kinds make a picture that can be drawn', async () => {
  for (const card of fc.sample(cards, { numRuns: 5, seed: 1 })) {
    const { height } = readBoxes(buildTotalsCardSvg(card));
    expect(await sharp(await renderTotalsCard(card)).metadata()).toMatchObject({ width: 1080, height });
  }
});
