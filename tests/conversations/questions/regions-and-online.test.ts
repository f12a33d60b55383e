import { beforeAll, describe, expect, it, test } from 'vitest';
import { asks } from '#tests/support/asks.ts';
import { addSomePlaces } from '#tests/support/gazetteer.ts';
import { newPhone } from '#tests/support/phone.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { shareStage } from '#tests/support/stage.ts';

const shared = shareStage();

beforeAll(async () => {
  await addSomePlaces(shared.stage.db, [
    {
      country: 'US',
      names: ['Columbus'],
      at: [39.96, -83],
      population: 787_000,
      isSeat: true,
      region: 'OH.049',
    },
    { country: 'US', names: ['Ohio'], at: [41.55, -89.46], population: 520, region: 'IL.011' },
    {
      country: 'US',
      names: ['New York City', 'New York'],
      at: [40.7, -74],
      population: 8_000_000,
      region: 'NY',
    },
    { country: 'US', names: ['Buffalo'], at: [42.88, -78.88], population: 258_000, region: 'NY.029' },
    {
      country: 'GB',
      names: ['London'],
      at: [51.5, -0.12],
      population: 8_900_000,
      isSeat: true,
      region: 'ENG.GLA',
    },
    { country: 'GB', names: ['Chelmsford'], at: [51.7, 0.47], population: 111_000, region: 'ENG.E4' },
    { country: 'DE', names: ['Essen'], at: [51.45, 7.01], population: 593_000, region: '07.051' },
    {
      country: 'DE',
      names: ['Berlin'],
      at: [52.52, 13.41],
      population: 3_400_000,
      isSeat: true,
      region: '16',
    },
    {
      country: 'FR',
      names: ['Paris'],
      at: [48.85, 2.35],
      population: 2_100_000,
      isSeat: true,
      region: '11.75',
    },
    // It sounds like Essen, as there is always a place that does.
    { country: 'FR', names: ['Assan'], at: [44.88, -0.65], population: 24_000, region: '75.33' },
    { country: 'US', names: ['Kansas City'], at: [39.1, -94.58], population: 508_000, region: 'MO.095' },
    { country: 'US', names: ['Kansas City'], at: [39.11, -94.63], population: 156_000, region: 'KS.209' },
  ]);
});

async function atCity(country: string) {
  const phone = newPhone(shared.stage);
  await reportEvent(shared.stage, phone.who, { country }, { upTo: 'city' });
  const cities = async () => (await phone.draft()).cities.map(({ name, key }) => [name, key]);
  return { ...phone, cities };
}

describe('a region in place of a city', () => {
  test.each([
    ['Ohio', 'Ohio', 'iso:US-OH'],
    ['Minnesota ştatı', 'Minnesota', 'iso:US-MN'],
    ['Калифорния', 'California', 'iso:US-CA'],
  ])('is taken without a question: %s', async (typed, shown, key) => {
    const { write, cities } = await atCity('USA');
    const { shown: answer } = await write(typed, 'So far: ');
    expect(answer).toMatch(new RegExp(`So far: ${shown}$`));
    expect(await cities()).toEqual([[typed, key]]);
  });

  test.each([
    ['USA', 'Ohio, Columbus', [['Columbus', 'geo:1']]],
    ['USA', 'Columbus Ohio', [['Columbus', 'geo:1']]],
    ['USA', 'Columbus, OH', [['Columbus', 'geo:1']]],
    ['United Kingdom', 'Chelmsford, Essex', [['Chelmsford', 'geo:6']]],
  ])('beside its city says where that is: %s, %s', async (country, typed, stored) => {
    const { write, cities } = await atCity(country);
    await write(typed, 'So far: ');
    expect(await cities()).toEqual(stored);
  });

  it('beside a city that lies elsewhere counts like one', async () => {
    const { write, cities } = await atCity('United Kingdom');
    await write('London, Esseks', 'So far: London, Essex');
    expect(await cities()).toEqual([
      ['London', 'geo:5'],
      ['Esseks', 'iso:GB-ESS'],
    ]);
  });

  it('that is called like a city is that city, and asked about behind another city of the region', async () => {
    const { write, tap, cities } = await atCity('USA');
    await write('New York', 'So far: New York');
    expect(await cities()).toEqual([['New York', 'geo:3']]);
    const second = await atCity('USA');
    const asked = await second.write('Buffalo, New York', 'Which place do you mean by “New York”?');
    expect(asked.buttons.slice(0, 2)).toEqual(['New York', 'New York (region)']);
    await second.tap('New York (region)', 'So far: Buffalo');
    expect(await second.cities()).toEqual([['Buffalo', 'geo:4']]);
    await tap('Done', asks('category'));
  });

  it('is offered behind the cities of the very name: Kansas City', async () => {
    const { write } = await atCity('USA');
    const asked = await write('Kansas City', 'Which place do you mean by “Kansas City”?');
    expect(asked.buttons.slice(0, 3)).toEqual([
      expect.stringContaining('Kansas City'),
      expect.stringContaining('Kansas City'),
      'Kansas (region)',
    ]);
  });

  it('with a typing error is offered first', async () => {
    const { write, tap, cities } = await atCity('USA');
    const asked = await write('Viriginia', 'Which place do you mean by “Viriginia”?');
    expect(asked.buttons[0]).toBe('Virginia (region)');
    await tap('Virginia (region)', 'So far: Virginia');
    expect(await cities()).toEqual([['Virginia', 'iso:US-VA']]);
  });
});

describe('a city that the country does not have', () => {
  it('is asked about with the country where it is known, which takes it along', async () => {
    const { write, tap, draft } = await atCity('France');
    const asked = await write('Essen', '“Essen” is not known in this country: France.');
    expect(asked.buttons.slice(0, 2)).toEqual(['Change to 🇩🇪 Germany', 'As I wrote it: Essen']);
    await tap('Change to 🇩🇪 Germany', 'So far: Essen');
    const { country, cities } = await draft();
    expect([country, cities[0]?.key, cities[0]?.isUnknown]).toEqual(['DE', 'geo:7', false]);
  });

  it('has what was written first where nothing is similar, and says so in preview and card once it is kept', async () => {
    const { stage } = shared;
    const { write, tap, draft } = await atCity('Germany');
    const asked = await write('asdfgh', '“asdfgh” is not known in this country: Germany.');
    expect(asked.buttons).toEqual(['As I wrote it: asdfgh', '⬅️ Back', '✖️ Cancel']);
    await tap('As I wrote it', 'So far: asdfgh');
    await write('Berlin', 'So far: asdfgh, Berlin');
    expect((await draft()).cities.map(({ isUnknown }) => isUnknown)).toEqual([true, false]);
    await tap('Done', asks('category'));
    await tap('Awareness', asks('photo'));
    const preview = await tap('Skip', asks('preview'));
    expect(preview.shown).toContain('Germany. asdfgh, Berlin\n⚠️ Not known in Germany: asdfgh\n');
    await tap('Submit', 'received, thank you');
    const card = await stage.group.expectMessage(/asdfgh/);
    expect(card.shown).toContain('⚠️ Not known in Germany: asdfgh');
  });

  it('is asked about again when the country was changed at the preview', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    await reportEvent(stage, phone.who, { country: 'Germany', cities: 'Berlin' }, { upTo: 'preview' });
    await phone.tap('🌍 Country', asks('country'));
    const asked = await phone.write('France', '“Berlin” is not known in this country: France.');
    expect(asked.buttons.slice(0, 2)).toEqual(['Change to 🇩🇪 Germany', 'As I wrote it: Berlin']);
  });
});

describe('an event that was held online', () => {
  test.each(['Online', 'онлайн', 'Zoom', 'çevrimiçi', 'onlayn', 'вебинар'])(
    'has no city: %s',
    async (typed) => {
      const { write, cities } = await atCity('Germany');
      await write(typed, /So far: held online$/);
      expect(await cities()).toEqual([[typed, 'online']]);
    },
  );

  it('and in a city keeps both, whichever way it is written', async () => {
    for (const typed of ['Online, Berlin', 'Berlin (Zoom)', 'Online Berlin']) {
      const { write, draft } = await atCity('Germany');
      await write(typed, 'So far: ');
      const { cities } = await draft();
      expect(cities.map(({ key }) => key).toSorted()).toEqual(['geo:8', 'online']);
    }
  });
});
