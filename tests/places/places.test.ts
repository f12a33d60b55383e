import { describe, expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { isoCountries } from '#src/domain/countries/countries.ts';
import { locales } from '#src/domain/locale.ts';
import { setPrintedName } from '#src/places/set-printed-name.ts';
import { viewPlaces } from '#src/places/view.ts';
import { asks } from '#tests/support/asks.ts';
import { deliverAgain } from '#tests/support/deliver-again.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { submitEntry } from '#tests/support/receive-entry.ts';
import { openStage, type Stage, shareStage } from '#tests/support/stage.ts';

const t = textsIn('en');
const shared = shareStage();
const stuttgart = { country: 'DE', key: 'geo:2825297' };

/** Three entries in one city, spelled in two ways, of which one is approved. */
async function openCities() {
  const stage = await openStage();
  await submitEntry(stage, stage.aysel, { cities: ['Ştutqart'] });
  await submitEntry(stage, stage.aysel, { cities: ['Stuttgart', 'Ulm'] });
  await submitEntry(stage, stage.aysel, { cities: ['Stuttgart'] });
  await stage.database.sql`update entry_cities set key = ${stuttgart.key} where name <> 'Ulm'`;
  await stage.database.sql`update entries set status = 'approved' where number = 1`;
  return { stage, phone: phoneOf(stage, stage.leyla) };
}

async function formsOf({ database }: Stage) {
  const rows = await database.sql`select locale, name, person_id from printed_names order by locale`;
  return rows.map(({ locale, name, person_id }) => [locale, name, Number(person_id)]);
}

describe('/places', () => {
  it('lists the cities by country, two spellings of one city as one, and how often each was written', async () => {
    const { stage, phone } = await openCities();
    await submitEntry(stage, stage.aysel, { country: 'AT', cities: ['Graz'] });
    const list = await phone.write('/places', t('places-list'));
    expect(list.shown.split('\n').slice(2)).toEqual([
      '🇦🇹 Austria',
      '· Graz ×1',
      '',
      '🇩🇪 Germany',
      '· Stuttgart ×2, Ştutqart ×1',
      '· Ulm ×1',
      '',
      t('names-missing'),
      'Azərbaycanca: 3',
      'Русский: 3',
      'Türkçe: 3',
    ]);
    expect(list.buttons.slice(0, 3)).toEqual(['Graz', 'Ştutqart', 'Ulm']);
  });

  it('fits into a message with eight cities of twenty long spellings each', () => {
    const cities = Array.from({ length: 8 }, (_, id) => ({
      ...{ id: id + 1, country: 'DE', key: `city ${id}`, printedNames: {} },
      spellings: Array.from({ length: 20 }, (_, at) => ({
        name: `${at}`.padEnd(60, 'ğ'),
        locale: null,
        count: 100,
        approved: 1,
      })),
    }));
    const { text } = viewPlaces(cities, 0, { t, locale: 'en', countries: isoCountries }, 1);
    expect(text.length).toBeLessThan(4096);
    expect(text.match(/…$/gm)).toHaveLength(8);
  });

  it('shows the list anew where the entries of a city were corrected since it was opened', async () => {
    const { stage, phone } = await openCities();
    await phone.write('/places', t('places-list'));
    const city = await phone.tap('Ulm', t('place-printed'));
    await stage.database.sql`
      with gone as (delete from entry_cities where name = 'Ulm' returning *)
      insert into entry_cities (entry_id, name, key) select entry_id, name, key from gone`;
    const list = await phone.tap('Русский', t('places-list'));
    expect(list.id).toBe(city.id);
    await phone.tap('Ulm', t('place-printed'));
  });

  it('shows how each language prints a city, and takes a printed name for one of them', async () => {
    const { stage, phone } = await openCities();
    await phone.write('/places', t('places-list'));
    const city = await phone.tap('Ştutqart', t('place-printed'));
    expect(city.shown).toContain('English: Ştutqart (written most often)');
    expect(city.shown).toContain(t('printed-name-typed', { language: 'Русский', name: 'Ştutqart' }));
    await phone.tap('Русский', t('place-question', { name: 'Ştutqart', language: 'Русский' }));
    const set = await phone.write('  Штутгарт ', 'Русский: Штутгарт (set by the committee)');
    expect(set.shown).toContain('English: Ştutqart (written most often)');
    expect(await formsOf(stage)).toEqual([['ru', 'Штутгарт', stage.leyla.id]]);

    await phone.tap('Русский', 'Please write it');
    await phone.tap('Remove this name', t('printed-name-typed', { language: 'Русский', name: 'Ştutqart' }));
    expect(await formsOf(stage)).toEqual([]);
  });

  it('asks again for what is no name, and keeps what was typed in an open entry apart', async () => {
    const { stage, phone } = await openCities();
    await phone.write('/new', asks('title'));
    await phone.write('/places', t('places-list'));
    await phone.tap('Ulm', t('place-printed'));
    await phone.tap('English', 'Please write it');
    await phone.write('12', t('printed-name-length', { most: 60 }));
    await phone.write('x'.repeat(61), t('printed-name-length', { most: 60 }));
    await phone.sees(() => phone.who.send(phone.chat, 'Ulm on the Danube'), 'set by the committee');
    await phone.chat.expectMessage(asks('title'));
    await phone.write('An evening of poetry', asks('date'));
    expect(await formsOf(stage)).toEqual([['en', 'Ulm on the Danube', stage.leyla.id]]);
  });

  it('goes on after a restart, and sets a printed name once where it is delivered twice', async () => {
    const { stage, phone } = await openCities();
    await phone.write('/places', t('places-list'));
    await phone.tap('Ulm', t('place-printed'));
    await phone.tap('Türkçe', 'Please write it');
    await stage.restart();
    await phone.write('Ulm şehri', 'Türkçe: Ulm şehri (set by the committee)');
    await deliverAgain(stage);
    expect(await formsOf(stage)).toEqual([['tr', 'Ulm şehri', stage.leyla.id]]);
  });

  it('tells an admin whose printed name takes the place of another admin’s', async () => {
    const { stage, phone } = await openCities();
    await phone.write('/places', t('places-list'));
    await phone.tap('Ştutqart', t('place-printed'));
    await phone.tap('English', 'Please write it');
    const other = { name: 'Stuttgart', seen: null, personId: stage.leyla.id };
    await setPrintedName(stage.db, { ...stuttgart, locale: 'en' }, other);
    const shown = await phone.write('Shtutgart', 'English: Shtutgart (set by the committee)');
    expect(shown.isFromBot).toBe(true);
    await phone.chat.expectMessage(t('place-replaced', { name: 'Stuttgart' }));
  });

  it('of two admins at the very same moment the last one wins, and is told', async () => {
    const { stage } = await openCities();
    const names = ['Stuttgart', 'Shtutgart', 'Stutgart', 'Stuttgard'];
    await phoneOf(stage, stage.leyla).write('/start', 'Hello');
    const outcomes = await Promise.all(
      names.map((name) =>
        setPrintedName(
          stage.db,
          { ...stuttgart, locale: 'en' },
          { name, seen: null, personId: stage.leyla.id },
        ),
      ),
    );
    const replaced = outcomes.map((outcome) => outcome.replaced);
    expect(replaced.filter((name) => name === null)).toHaveLength(1);
    const [[, last] = []] = await formsOf(stage);
    // Each was replaced by exactly one other, but for the last.
    expect([...replaced.filter((name) => name !== null), last].toSorted()).toEqual(names.toSorted());
  });

  it('lists eight a page', async () => {
    const stage = await openStage();
    const phone = phoneOf(stage, stage.leyla);
    await phone.write('/places', t('places-none'));
    await submitEntry(stage, stage.aysel, { cities: [...'ABCDEFGHI'].map((letter) => `${letter}city`) });
    const list = await phone.write('/places', t('places-list'));
    const cities = [...'ABCDEFGH'].map((letter) => `${letter}city`);
    expect(list.buttons.slice(0, 10)).toEqual([...cities, 'Page 1 of 2', '›']);
    await phone.tap('›', ({ buttons }) => buttons.includes('Icity'));
  });

  it('is for admins alone, asked anew at every tap, and not for groups', async () => {
    const { stage } = shared;
    const phone = phoneOf(stage, stage.rauf);
    await phone.write('/start', 'Hello');
    await phone.write('/places', t('setup-refused', { id: String(stage.rauf.id) }));
    for (const data of ['place:list', 'place:open:1', 'place:ask:1:en', 'place:remove:1:en']) {
      expect(await phone.forge(data)).toBe(t('toast-role'));
    }
    await stage.leyla.send(stage.group, '/places');
    await stage.group.expectMessage(t('not-for-groups'));
  });
});

it.each(locales)('reads well in every language: %s', async (language) => {
  const stage = await openStage({ language });
  const say = textsIn(language);
  await submitEntry(stage, stage.aysel, { cities: ['Ulm'] });
  const phone = phoneOf(stage, stage.leyla);
  await phone.write('/places', say('places-list'));
  await phone.tap('Ulm', say('place-choose'));
  await phone.tap('Русский', say('place-question', { name: 'Ulm', language: 'Русский' }));
  await phone.write('Ульм', say('printed-name-set', { language: 'Русский', name: 'Ульм' }));
});
