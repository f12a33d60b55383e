import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { findCountry } from '#src/domain/countries/find-country.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { asks } from '#tests/support/asks.ts';
import { wordsBefore } from '#tests/support/words-before.ts';
import { campaignCities } from './places/campaign-cities.ts';
import { setCampaignDays } from './support/campaigns/campaign.ts';
import { loadGazetteerFile } from './support/gazetteer.ts';
import { phoneOf } from './support/phone.ts';
import { type FixtureEntry, readCampaignFixture, regionKeys } from './support/reports/campaign-fixture.ts';
import { openStage } from './support/stage.ts';
import type { Message } from './telegram-server/driver/message.ts';

const t = textsIn('en');

const categoryNames = {
  commemorations: t('category-commemoration'),
  awareness: t('category-awareness'),
  documents: t('category-document'),
  conferences: t('category-conference'),
  media: t('category-media'),
} as const;

const expected = JSON.parse(
  readFileSync(new URL('fixtures/campaign-totals.json', import.meta.url), 'utf8'),
) as Record<keyof typeof categoryNames | 'total', { entries: number; events: number; countries: number }>;

const fixture = readCampaignFixture();

const asTyped = (name: string) => t('button-as-typed', { name });

/**
 * All that this campaign's reporters are asked back, in its order, and what the one who knows taps: three wrong years, a
 * month too late, a city that lost a letter, three by spellings of their own, a village that is too small for the
 * gazetteer, and a part of a state. States and counties are taken without a question.
 */
const askedBack: ReadonlyArray<[about: string, meant: string]> = [
  ['Sadaxlı', asTyped('Sadaxlı')],
  ['Türküstan', 'Turkestan'],
  ['Şimkənd', 'Shymkent'],
  ['Yöteborq', 'Gothenburg'],
  ['Şimali Kaliforniya', asTyped('Şimali Kaliforniya')],
  ['4 March 2025', '4 March 2026'],
  ['26 February 2025', '26 February 2026'],
  ['27 February 2025', '27 February 2026'],
  ['Ankar', 'Ankara'],
  ['27 March 2026', '27 February 2026'],
];

/** What a prompt is in doubt of, if anything: the days or the city as they are named in it. */
function doubtIn({ shown }: Message): string | undefined {
  return /outside the campaign’s dates \(.+?\): (.+?)\. |do you mean by “(.+?)”|^[^“]*“([^”]+)” is not known in this country/
    .exec(shown)
    ?.slice(1)
    .find(Boolean);
}

/**
 * Types one entry as it was written, taps what was meant wherever the bot is in doubt, and stops before Submit. A
 * question about anything else, such as which country it is, fails.
 */
async function typeEntry(phone: ReturnType<typeof phoneOf>, entry: FixtureEntry) {
  const asked: Array<{ about: string; buttons: string[] }> = [];
  const answer = async (typed: string, isNext: (message: Message) => boolean) => {
    let shown = await phone.write(typed, ({ buttons }) => buttons.length > 0);
    for (let about = doubtIn(shown); about !== undefined; about = doubtIn(shown)) {
      asked.push({ about, buttons: shown.buttons });
      const [, meant] = askedBack.find(([known]) => known === about) ?? [];
      if (meant === undefined) throw new Error(`Nobody expected a question about ${about}`);
      shown = await phone.tap(meant, (message) => doubtIn(message) !== about);
    }
    expect(isNext(shown), shown.shown).toBe(true);
  };

  await phone.write('/new', asks('title'));
  await phone.write(entry.title, asks('date'));
  await answer(entry.date, asks('country'));
  await answer(entry.country, asks('city'));
  await answer(entry.cities, ({ shown }) => shown.includes(t('question-city-more')));
  await phone.tap(t('button-done'), asks('category'));
  await phone.tap(categoryNames[entry.category], asks('photo'));
  const preview = await phone.tap(t('button-skip'), asks('preview'));
  const isLikelyDuplicate = preview.buttons.includes(t('button-other-event'));
  if (isLikelyDuplicate) {
    await phone.tap(t('button-other-event'), ({ buttons }) => buttons.includes(t('button-submit')));
  }
  return { asked, isLikelyDuplicate };
}

/** The cities of an entry, each with the key of the place that was meant; what is no city keeps its name. */
function citiesIn({ country, cities }: FixtureEntry): Array<{ typed: string; key: string }> {
  const guess = findCountry(country);
  if (guess.kind !== 'found') throw new Error(`${country} is not one country`);
  return cities.split(', ').map((typed) => {
    const id = campaignCities[`${guess.code} ${typed}`];
    return { typed, key: id === undefined ? (regionKeys[typed] ?? foldName(typed)) : `geo:${id}` };
  });
}

it('a past campaign of 104 entries, typed as it was written and approved by tapping, gives the printed totals', async () => {
  const stage = await openStage();
  const { aysel, kamran, leyla, group } = stage;
  await setCampaignDays(stage.db, '2026-02-16', '2026-03-10');
  await loadGazetteerFile(stage.db);
  const phone = phoneOf(stage, aysel);
  const asked: Array<{ about: string; buttons: string[] }> = [];
  const likelyDuplicates: number[] = [];
  const namedOnCards: number[] = [];

  for (const entry of fixture) {
    const typed = await typeEntry(phone, entry);
    asked.push(...typed.asked);
    if (typed.isLikelyDuplicate) likelyDuplicates.push(entry.line);
    await phone.tap(t('button-submit'), t('submitted', { number: String(entry.line) }));
    const card = await group.expectMessage(({ shown }) => shown.startsWith(`No. ${entry.line}\n`));
    if (card.shown.includes(wordsBefore((numbers) => t('card-similar', { numbers }))))
      namedOnCards.push(entry.line);
    const tap = await kamran.tap(card, t('button-approve'));
    expect((await tap.answer).text).toContain(`No. ${entry.line} `);
  }

  expect(asked.map(({ about }) => about)).toEqual(askedBack.map(([about]) => about));
  // What is in the gazetteer, or in the campaign's days, is offered first.
  const offeredFirst = askedBack.filter((_, index) => asked[index]?.buttons[0] === askedBack[index]?.[1]);
  expect(offeredFirst).toEqual(askedBack);
  // Also the memorial events of one city and day have titles of their own.
  expect(likelyDuplicates).toEqual([]);
  expect(namedOnCards).toEqual([]);

  const stored = await stage.database.sql<Array<{ number: number; keys: string[] }>>`
    select number, array_agg(key) as keys from entry_cities city join entries entry on entry.id = entry_id
    group by number order by number`;
  const cities = fixture.flatMap((entry) => citiesIn(entry).map((city) => ({ ...city, line: entry.line })));
  const isStored = ({ line, key }: { line: number; key: string }) => stored[line - 1]?.keys.includes(key);
  const wrong = cities.filter((city) => !isStored(city));
  expect(wrong.map(({ typed }) => typed)).toEqual([]);
  // 77 of the 78 are their places, and six are regions; the village is too small for the gazetteer.
  const unknown = cities.filter(({ key }) => !/^(?:geo|iso):/.test(key));
  expect(unknown.map(({ typed }) => typed)).toEqual(['Sadaxlı', 'Şimali Kaliforniya']);

  await leyla.send(stage.chatOf(leyla), '/report');
  const totals = await stage.chatOf(leyla).expectMessage(/Total/);
  const lines = totals.shown.split('\n');
  for (const [category, name] of Object.entries(categoryNames)) {
    const { events, countries } = expected[category as keyof typeof categoryNames];
    const nouns = { documents: 'documents', conferences: 'conferences', media: 'articles' };
    const unit = nouns[category as keyof typeof nouns] ?? 'events';
    expect(lines).toContain(`${name}: ${events} ${unit} in ${countries} countries`);
  }
  expect(lines).toContain(`Total: ${expected.total.events} events in ${expected.total.countries} countries`);
  const [kept] = await stage.database.sql<[{ entries: number }]>`
      select count(*)::int as entries from entries where status = 'approved'`;
  expect(kept.entries).toBe(expected.total.entries);
}, 240_000);
