import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '#src/entries/answer-question.ts';
import { asks } from '#tests/support/asks.ts';
import { deliverAgain, untilHandled } from '#tests/support/deliver-again.ts';
import { addSomePlaces } from '#tests/support/gazetteer.ts';
import { newPhone } from '#tests/support/phone.ts';
import { receiveEntry } from '#tests/support/receive-entry.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { shareStage } from '#tests/support/stage.ts';

const shared = shareStage();

beforeAll(async () => {
  await addSomePlaces(shared.stage.db, [
    { country: 'TR', names: ['Ankara', 'Анкара'], at: [39.92, 32.85], population: 3_500_000, isSeat: true },
    { country: 'DE', names: ['Frankfurt am Main', 'Frankfurt'], at: [50.11, 8.68], population: 650_000 },
    {
      country: 'DE',
      names: ['Frankfurt (Oder)', 'Frankfurt', 'Frankfurt Oder'],
      at: [52.34, 14.55],
      population: 584_000,
    },
    { country: 'DE', names: ['Berlin', 'Берлин'], at: [52.52, 13.41], population: 3_400_000, isSeat: true },
    { country: 'DE', names: ['Köln', 'Cologne', 'Kölner', 'Кёльн'], at: [50.93, 6.95], population: 960_000 },
    {
      country: 'GE',
      names: ['Tbilisi', 'Tiflis', 'Тбилиси'],
      at: [41.69, 44.83],
      population: 1_000_000,
      isSeat: true,
    },
    { country: 'FR', names: ['Alman'], at: [47.1, 1.2], population: 570 },
  ]);
});

async function atCity(country: string) {
  const phone = newPhone(shared.stage);
  await reportEvent(shared.stage, phone.who, { country }, { upTo: 'city' });
  const cities = async () => (await phone.draft()).cities.map(({ name, key }) => [name, key]);
  return { ...phone, cities };
}

describe('a city that the gazetteer knows', () => {
  it('is taken as it was written, whatever the spelling; two spellings are one city', async () => {
    const { write, cities } = await atCity('Germany');
    await write('Cologne', 'So far: Cologne');
    await write('Köln, Berlin', /“Köln” and “Cologne” are the same place,.*So far: Cologne, Berlin/s);
    expect(await cities()).toEqual([
      ['Cologne', 'geo:5'],
      ['Berlin', 'geo:4'],
    ]);
  });

  it('is asked about where a letter is missing, and taken by the name that was tapped', async () => {
    const { write, tap, cities } = await atCity('Turkey');
    const asked = await write('Ankar', 'Which place do you mean by “Ankar”?');
    expect(asked.buttons).toEqual(['Ankara', 'As I wrote it: Ankar', '⬅️ Back', '✖️ Cancel']);
    await tap('Ankara', 'So far: Ankara');
    expect(await cities()).toEqual([['Ankara', 'geo:1']]);
  });

  it('stays as it was written where its organizer says so', async () => {
    const { write, tap, cities } = await atCity('Turkey');
    await write('Ankar', 'Which place do you mean');
    await tap('As I wrote it', 'So far: Ankar');
    expect(await cities()).toEqual([['Ankar', 'ankar']]);
  });

  it('is what is written instead, while the question stands', async () => {
    const { write, cities } = await atCity('Turkey');
    await write('Ankar', 'Which place do you mean');
    await write('Ankara', 'So far: Ankara');
    expect(await cities()).toEqual([['Ankara', 'geo:1']]);
  });

  it('is asked about again where it is written just the same, and stays beside the others', async () => {
    const { write, tap, cities } = await atCity('Turkey');
    await write('Selanik', 'not known in this country');
    await tap('As I wrote it', 'So far: Selanik');
    await write('Ankar', 'Which place do you mean');
    await write('Ankar', 'Which place do you mean by “Ankar”?');
    expect(await cities()).toEqual([
      ['Selanik', 'selanik'],
      ['Ankar', 'ankar'],
    ]);
  });

  it('stays where it, or what was written instead, is delivered twice', async () => {
    const { write, cities } = await atCity('Germany');
    await write('Berln, Frankfurt', 'Which place do you mean by “Berln”?');
    await deliverAgain(shared.stage, { forgotten: true });
    expect(await cities()).toEqual([
      ['Berln', 'berln'],
      ['Frankfurt', 'frankfurt'],
    ]);
    await write('Berlin', 'Which place do you mean by “Frankfurt”?');
    await deliverAgain(shared.stage, { forgotten: true });
    expect(await cities()).toEqual([
      ['Frankfurt', 'frankfurt'],
      ['Berlin', 'geo:4'],
    ]);
  });

  it('is told from its namesake by what is near', async () => {
    const { write, tap, cities } = await atCity('Germany');
    const asked = await write('Frankfurt, Berlin', 'Which place do you mean by “Frankfurt”?');
    expect(asked.buttons.slice(0, 2)).toEqual(['Frankfurt · near Köln', 'Frankfurt · near Berlin']);
    await tap('near Berlin', 'So far: Frankfurt, Berlin');
    expect(await cities()).toEqual([
      ['Frankfurt', 'geo:3'],
      ['Berlin', 'geo:4'],
    ]);
  });
});

it('a place that the gazetteer does not know is asked about, and can be kept as it was written', async () => {
  const { write, tap, cities } = await atCity('Germany');
  const asked = await write('Upper Wonderland', '“Upper Wonderland” is not known in this country: Germany.');
  expect(asked.buttons).toEqual(['As I wrote it: Upper Wonderland', '⬅️ Back', '✖️ Cancel']);
  await tap('As I wrote it', 'So far: Upper Wonderland');
  expect(await cities()).toEqual([['Upper Wonderland', 'upper wonderland']]);
});

it('a city in place of its country offers the country, and need not be written again', async () => {
  const phone = newPhone(shared.stage);
  await reportEvent(shared.stage, phone.who, {}, { upTo: 'country' });
  const asked = await phone.write('Tiflis', 'There is a city called “Tiflis”.');
  expect(asked.buttons[0]).toContain('Georgia');
  await phone.tap('Georgia', asks('category'));
  const { country, cities } = await phone.draft();
  expect([country, cities[0]?.name, cities[0]?.key]).toEqual(['GE', 'Tiflis', 'geo:6']);
});

it('a city in place of the country of an entry that is corrected takes the place of its city', async () => {
  const { stage } = shared;
  const phone = newPhone(stage);
  await receiveEntry(stage, phone.who, { country: 'DE', cities: ['Berlin'] });
  await phone.write('/my', 'Your entries');
  await phone.tap('No. ', 'waiting for a decision');
  await phone.tap('Correct', 'What do you want to change?');
  await phone.tap('🌍 Country', 'Now: Germany');
  await phone.write('Ankara', 'There is a city called “Ankara”.');
  await phone.tap('Türkiye', /Now: Ankara|So far: Ankara/);
  const [city, ...others] = (await phone.draft()).cities;
  expect([city?.name, city?.key, others]).toEqual(['Ankara', 'geo:1', []]);
});

it('a country that was not written to its end is offered before the village that has such a name', async () => {
  const phone = newPhone(shared.stage);
  await reportEvent(shared.stage, phone.who, {}, { upTo: 'country' });
  const asked = await phone.write('Alman', 'There is a city called “Alman”.');
  const offered = asked.buttons.map((label) => label.replace(/^\S+ /, '')).slice(0, 2);
  expect(offered).toEqual(['Germany', 'France']);
  await phone.tap('Germany', asks('city'));
  const { country, cities } = await phone.draft();
  expect([country, cities]).toEqual(['DE', []]);
});

it('a large city that nobody writes for a country has its own, and none that shares but letters with it', async () => {
  const phone = newPhone(shared.stage);
  await reportEvent(shared.stage, phone.who, {}, { upTo: 'country' });
  const asked = await phone.write('Köln', 'There is a city called “Köln”.');
  expect(asked.buttons[0]).toContain('Germany');
  expect(asked.buttons.join()).not.toContain('Colombia');
});

it('a country and its cities, written together, answer both questions; what is ambiguous is asked', async () => {
  const phone = newPhone(shared.stage);
  await reportEvent(shared.stage, phone.who, {}, { upTo: 'country' });
  await phone.write('Almaniya, Köln, Berlin', asks('category'));
  const { country, cities } = await phone.draft();
  expect([country, ...cities.map(({ key }) => key)]).toEqual(['DE', 'geo:5', 'geo:4']);
  await phone.tap('Back', asks('city'));
  await phone.tap('Back', asks('country'));
  await phone.write('Ankar, Turkey', 'Which place do you mean by “Ankar”?');
  await phone.tap('Ankara', /So far: Ankara$/);
  expect((await phone.draft()).country).toBe('TR');
});

it('a country and its city without a comma answer both questions, where there is such a city', async () => {
  const phone = newPhone(shared.stage);
  await reportEvent(shared.stage, phone.who, {}, { upTo: 'country' });
  await phone.write('Atlantis Almaniya', 'I don’t know a country called “Atlantis Almaniya”.');
  await phone.write('Köln Almaniya', asks('category'));
  const { country, cities } = await phone.draft();
  expect([country, ...cities.map(({ name, key }) => `${name} ${key}`)]).toEqual(['DE', 'Köln geo:5']);
});

it('a large city in a case or with an error, in place of its country, offers the country too', async () => {
  const phone = newPhone(shared.stage);
  await reportEvent(shared.stage, phone.who, {}, { upTo: 'country' });
  const withPreposition = await phone.write('в Тбилиси', 'There is a city called “Тбилиси”');
  expect(withPreposition.buttons[0]).toContain('Georgia');
  const inCase = await phone.write('Tbilisidə', 'it looks like a city');
  expect(inCase.buttons[0]).toContain('Georgia');
  const misspelt = await phone.write('Cologene', '“Cologene”, but it looks like a city');
  expect(misspelt.buttons[0]).toContain('Germany');
  await phone.tap('Germany', 'Which place do you mean by “Cologene”?');
  await phone.tap('Köln', 'So far: Köln');
});

it('cities come with their country or not at all', async () => {
  const { db } = shared.stage;
  const phone = newPhone(shared.stage);
  await reportEvent(shared.stage, phone.who, {}, { upTo: 'country' });
  const draft = await phone.draft();
  const inGeorgia = [{ name: 'Tiflis', key: 'geo:6', isAmbiguous: false }];
  const inGermany = [{ name: 'Berlin', key: 'geo:4', isAmbiguous: false }];
  const answers = await Promise.all([
    answerQuestion(db, draft, 1, { country: 'GE' }, { cities: inGeorgia }),
    answerQuestion(db, draft, 2, { country: 'DE' }, { cities: inGermany }),
  ]);
  const { country, cities } = await phone.draft();
  expect(answers.filter((one) => one !== null)).toHaveLength(1);
  expect(cities.map(({ key }) => key)).toEqual([country === 'GE' ? 'geo:6' : 'geo:4']);
});

it('cities are looked at again when their country changes', async () => {
  const { write, tap, cities } = await atCity('Germany');
  await write('Berlin', 'So far: Berlin');
  await tap('Back', asks('country'));
  const asked = await write('Georgia', '“Berlin” is not known in this country: Georgia.');
  expect(asked.shown).toContain('A city of that name is known here: 🇩🇪 Germany.');
  expect(asked.buttons.slice(0, 2)).toEqual(['Change to 🇩🇪 Germany', 'As I wrote it: Berlin']);
  await tap('As I wrote it', 'So far: Berlin');
  expect(await cities()).toEqual([['Berlin', 'berlin']]);
});

describe('the location of the phone', () => {
  const inTbilisi = { latitude: 41.7123, longitude: 44.7912 };

  it('fills country and city, and is kept nowhere', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    await reportEvent(stage, phone.who, {}, { upTo: 'country' });
    await phone.tap('Where I am now', 'to send where you are');
    await phone.sees(() => phone.who.sendLocation(phone.chat, inTbilisi), asks('category'));
    expect(phone.chat.transcript()).toContain(
      '📍 You are here: Tbilisi, Georgia. If that is wrong, tap Back.',
    );
    const { country, cities } = await phone.draft();
    expect([country, cities[0]?.key]).toEqual(['GE', 'geo:6']);
    await untilHandled(stage);
    const rows = await stage.database.sql`
      select row_to_json(entries)::text as row from entries union all select payload::text from updates`;
    expect(rows.map(({ row }) => row ?? '').join()).not.toMatch(/41\.71|44\.79/);
  });

  it('is not asked of the phone any more once the country is typed, or tapped, instead', async () => {
    for (const answer of ['Germany', 'Back'] as const) {
      const phone = newPhone(shared.stage);
      await reportEvent(shared.stage, phone.who, {}, { upTo: 'country' });
      await phone.tap('Where I am now', 'to send where you are');
      const question = phone.chat.botMessages.findLast(({ buttons }) => buttons.includes('⬅️ Back'));
      if (answer === 'Germany') await phone.write('Germany', asks('city'));
      else if (question) await phone.sees(() => phone.who.tap(question, 'Back'), /./);
      await phone.chat.expectMessage('⌨️ Your usual keyboard is back.');
    }
  });

  it('moves the cities that are there to its country, where they are other places', async () => {
    const { who, chat, write, tap, sees, cities } = await atCity('Germany');
    await write('Berlin', 'So far: Berlin');
    await tap('Back', asks('country'));
    await sees(() => who.sendLocation(chat, inTbilisi), '“Berlin” is not known in this country');
    expect(await cities()).toEqual([['Berlin', 'berlin']]);
  });

  it('gives the city as the campaign prints it', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    await stage.database.sql`
      insert into printed_names (country, key, locale, name) values ('GE', 'geo:6', 'en', 'Tiflis')`;
    await reportEvent(stage, phone.who, {}, { upTo: 'country' });
    await phone.sees(() => phone.who.sendLocation(phone.chat, inTbilisi), asks('category'));
    expect((await phone.draft()).cities.map(({ name }) => name)).toEqual(['Tiflis']);
    await stage.database.sql`delete from printed_names`;
  });

  it('takes the place of the city that is corrected', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    await receiveEntry(stage, phone.who, { country: 'GE', cities: ['Rustavi'] });
    await phone.write('/my', 'Your entries');
    await phone.tap('No. ', 'waiting for a decision');
    await phone.tap('Correct', 'What do you want to change?');
    await phone.tap('🏙 City', 'Now: Rustavi');
    await phone.sees(() => phone.who.sendLocation(phone.chat, inTbilisi), /So far: Tbilisi$/);
  });

  it('far from any city is answered with a sentence', async () => {
    const phone = newPhone(shared.stage);
    await reportEvent(shared.stage, phone.who, {}, { upTo: 'country' });
    const atSea = { latitude: 0, longitude: -30 };
    await phone.sees(() => phone.who.sendLocation(phone.chat, atSea), 'I cannot tell which city that is');
  });
});
