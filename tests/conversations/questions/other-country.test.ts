import { beforeAll, describe, expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { addSomePlaces } from '#tests/support/gazetteer.ts';
import { newPhone } from '#tests/support/phone.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { shareStage } from '#tests/support/stage.ts';

const t = textsIn('en');
const shared = shareStage();

beforeAll(async () => {
  await addSomePlaces(shared.stage.db, [
    { country: 'DE', names: ['Berlin'], at: [52.52, 13.41], population: 3_400_000, isSeat: true },
    { country: 'DE', names: ['Frankena'], at: [51, 9], population: 8_000 },
    { country: 'FR', names: ['Lyon'], at: [45.7, 4.8], population: 520_000 },
    { country: 'US', names: ['Lebanon'], at: [36.2, -86.3], population: 30_000 },
  ]);
});

async function atCity(country: string) {
  const phone = newPhone(shared.stage);
  await reportEvent(shared.stage, phone.who, { country }, { upTo: 'city' });
  const place = async () => {
    const { country: code, cities } = await phone.draft();
    return [code, ...cities.map(({ name }) => name)];
  };
  return { ...phone, place };
}

const inGermany = t('city-is-country', { typed: 'Fransa', present: 'Germany' });
const changeToFrance = t('button-change-country', { name: '🇫🇷 France' });

describe('another country, typed in place of a city', () => {
  it('may take the place of the one given', async () => {
    const phone = await atCity('Germany');
    const asked = await phone.write('Fransa', inGermany);
    expect(asked.buttons.slice(0, 2)).toEqual([changeToFrance, t('button-as-typed', { name: 'Fransa' })]);
    await phone.tap(changeToFrance, t('question-city'));
    expect(await phone.place()).toEqual(['FR']);
    await phone.write('Lyon', 'So far: Lyon');
  });

  it('takes the cities with it that were written beside it', async () => {
    const phone = await atCity('Germany');
    await phone.write('Lyon, Fransa', inGermany);
    await phone.tap(changeToFrance, 'So far: Lyon');
    expect(await phone.place()).toEqual(['FR', 'Lyon']);
  });

  it('stays as it was written, where that was meant', async () => {
    const phone = await atCity('Germany');
    await phone.write('Berlin, Fransa', inGermany);
    await phone.tap(t('button-as-typed', { name: 'Fransa' }), 'So far: Berlin, Fransa');
    expect(await phone.place()).toEqual(['DE', 'Berlin', 'Fransa']);
  });

  it('is put right by the city that is typed then', async () => {
    const phone = await atCity('Germany');
    await phone.write('Fransa', inGermany);
    await phone.write('Berlin', 'So far: Berlin');
    expect(await phone.place()).toEqual(['DE', 'Berlin']);
  });

  it('is a city where one of that very name is in the country given', async () => {
    const phone = await atCity('USA');
    await phone.write('Lebanon', 'So far: Lebanon');
    expect(await phone.place()).toEqual(['US', 'Lebanon']);
  });
});
