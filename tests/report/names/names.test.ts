import { describe, expect, it } from 'vitest';
import { addCities, replaceCities } from '#db/queries/entries/draft-cities.ts';
import { recognizeCities } from '#db/queries/places/recognize-cities.ts';
import { readReportFacts } from '#db/queries/report/facts.ts';
import { textsIn } from '#locales/texts.ts';
import { type Locale, locales } from '#src/domain/locale.ts';
import { buildReport } from '#src/domain/report/build-report.ts';
import { isMeant } from '#src/places/is-meant.ts';
import { asks } from '#tests/support/asks.ts';
import { deliverAgain } from '#tests/support/deliver-again.ts';
import { loadGazetteerFile } from '#tests/support/gazetteer.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { submitEntry } from '#tests/support/receive-entry.ts';
import { reportEvent, untilAsked } from '#tests/support/report-event.ts';
import { openStage, type Stage } from '#tests/support/stage.ts';

const t = textsIn('en');

/** Approved entries of people whose own language is another one each, and one that waits. */
async function openCampaign(language: Locale = 'en') {
  const stage = await openStage({ language });
  const { db, database, aysel, rauf } = stage;
  await loadGazetteerFile(db);
  await submitEntry(stage, aysel, { cities: ['Ştutqart', 'Köln'] });
  await submitEntry(stage, aysel, { cities: ['Ştutqart'] });
  await submitEntry(stage, rauf, { cities: ['Stuttgart'] });
  await submitEntry(stage, aysel, { country: 'GE', cities: ['Dmanisi'] });
  await submitEntry(stage, aysel, { country: 'FR', cities: ['Paris'] });
  await recognizeCities(db, isMeant);
  await database.sql`
    update entry_cities set locale = 'az' where entry_id in (select id from entries where person_id = ${aysel.id})`;
  await database.sql`
    update entry_cities set locale = 'en' where entry_id in (select id from entries where person_id = ${rauf.id})`;
  await database.sql`update entries set status = 'approved' where number < 5`;
  await database.sql`
    update campaigns set titles = '{"az":"H","ru":"Н","tr":"H","en":"The week of poetry"}'`;
  return { stage, phone: phoneOf(stage, stage.leyla) };
}

async function printedIn({ db }: Stage, locale: Locale): Promise<string[]> {
  const [campaign] = await db.query.campaigns.findMany();
  const { chapters } = buildReport(await readReportFacts(db, campaign?.id ?? 0, { timeZone: 'UTC' }), locale);
  return chapters.flatMap(({ entries }) =>
    entries.map(({ cities }) => cities.map(({ name }) => name).join(', ')),
  );
}

async function setNames({ database }: Stage): Promise<string[]> {
  const rows = await database.sql`select locale, name from printed_names order by locale, name`;
  return rows.map(({ locale, name }) => `${locale}: ${name}`);
}

const russian = { language: 'Русский', count: 3 };

describe('names that a report lacks', () => {
  it('prints each report as people of its language write, and others as they were typed', async () => {
    const { stage } = await openCampaign();
    expect(await printedIn(stage, 'az')).toEqual(['Ştutqart, Köln', 'Ştutqart', 'Ştutqart', 'Dmanisi']);
    expect(await printedIn(stage, 'en')).toEqual(['Stuttgart, Köln', 'Stuttgart', 'Stuttgart', 'Dmanisi']);
    expect(await printedIn(stage, 'ru')).toEqual(['Ştutqart, Köln', 'Ştutqart', 'Stuttgart', 'Dmanisi']);
  });

  it('tells who asks for the totals how many are missing, and accepts all suggestions in one tap', async () => {
    const { stage, phone } = await openCampaign();
    const totals = await phone.write('/report ru', ({ buttons }) =>
      buttons.includes(t('button-names-missing', russian)),
    );
    expect(totals.buttons).toContain('📄 PDF');
    // Beside those of the report, the one of the entry that waits.
    const list = await phone.tap('Русский: 3', t('names-list', { language: 'Русский', count: 4 }));
    expect(list.shown).toContain('· Ştutqart → Штутгарт');
    expect(list.shown).toContain('· Paris → Париж');
    expect(list.shown).toContain(t('names-waiting', { count: 1 }));
    expect(await setNames(stage)).toEqual([]);

    await phone.tap('Accept all suggestions (4)', t('names-accepted', { count: 4 }));
    expect(await setNames(stage)).toEqual(['ru: Дманиси', 'ru: Кёльн', 'ru: Париж', 'ru: Штутгарт']);
    expect(await printedIn(stage, 'ru')).toEqual(['Штутгарт, Кёльн', 'Штутгарт', 'Штутгарт', 'Дманиси']);
    await phone.write('/report ru', ({ buttons }) => !buttons.join().includes('missing'));
    await deliverAgain(stage);
    expect(await setNames(stage)).toHaveLength(4);
  });

  it('leaves another name than people wrote to a tap of its own', async () => {
    const { stage, phone } = await openCampaign();
    await phone.write('/places', t('places-list'));
    const list = await phone.tap('✏️ Türkçe', t('names-list', { language: 'Türkçe', count: 4 }));
    // GeoNames calls Dmanisi by a name that nobody wrote.
    expect(list.shown).toContain('· Dmanisi → Jvara ⚠️');
    await phone.tap('Accept all suggestions (3)', t('names-list', { language: 'Türkçe', count: 1 }));
    const question = await phone.tap('✏️ Dmanisi', 'Please write it');
    expect(question.buttons.slice(0, 2)).toEqual(['💡 Jvara', '✍️ As typed: Dmanisi']);
    await phone.tap('As typed', 'Türkçe: Dmanisi (set by the committee)');
    await phone.tap(t('button-to-names', { language: 'Türkçe' }), t('names-none', { language: 'Türkçe' }));
    expect(await printedIn(stage, 'tr')).toEqual(['Stuttgart, Köln', 'Stuttgart', 'Stuttgart', 'Dmanisi']);
  });

  it('accepts nothing that its admin was not shown', async () => {
    const { stage, phone } = await openCampaign();
    await phone.write('/places', t('places-list'));
    await phone.tap('✏️ Русский', t('names-list', { language: 'Русский', count: 4 }));
    await submitEntry(stage, stage.aysel, { country: 'TR', cities: ['İzmir'] });
    await recognizeCities(stage.db, isMeant);
    await phone.tap('Accept all suggestions (4)', t('names-changed'));
    expect(await setNames(stage)).toEqual([]);
    await phone.tap('Accept all suggestions (5)', t('names-accepted', { count: 5 }));
  });

  it('keeps what another admin has set meanwhile', async () => {
    const { stage, phone } = await openCampaign();
    await phone.write('/places', t('places-list'));
    await phone.tap('✏️ Русский', t('names-list', { language: 'Русский', count: 4 }));
    await phone.tap('✏️ Ştutqart', 'Please write it');
    await stage.database.sql`
      insert into printed_names (country, key, locale, name) values ('DE', 'geo:2825297', 'ru', 'г. Штутгарт')`;
    await phone.tap('💡 Штутгарт', 'Русский: Штутгарт (set by the committee)');
    await phone.chat.expectMessage(t('place-replaced', { name: 'г. Штутгарт' }));
  });

  it('says in private what a report lacks that is asked for in the group', async () => {
    const { stage, phone } = await openCampaign();
    await phone.write('/start', 'Hello');
    await stage.leyla.send(stage.group, '/report ru');
    const told = await phone.chat.expectMessage(t('report-names-missing', russian));
    expect(told.buttons).toEqual([t('button-names-missing', russian)]);
  });

  it('is for admins alone', async () => {
    const { stage } = await openCampaign();
    const phone = phoneOf(stage, stage.rauf);
    for (const data of ['names:list:1:ru', 'names:accept:1:ru:x', 'names:sheet:1']) {
      expect(await phone.forge(data)).toBe(t('toast-role'));
    }
  });
});

describe('the sheet of names', () => {
  const send = (
    { leyla }: Stage,
    phone: ReturnType<typeof phoneOf>,
    bytes: Uint8Array,
    fileName = 'names.xlsx',
  ) => leyla.sendDocument(phone.chat, bytes, { fileName });

  it('comes from /places, and sent back it sets all names in it at once; a second time it changes nothing', async () => {
    const { stage, phone } = await openCampaign();
    await phone.write('/new', asks('title'));
    await phone.write('/places', t('places-list'));
    const { bytes = new Uint8Array() } = await phone.tap(t('button-names-sheet'), t('names-sheet-caption'));
    await phone.sees(() => send(stage, phone, bytes), t('names-sheet-saved', { count: 9 }));
    const names = await setNames(stage);
    expect(names).toHaveLength(9);
    expect(names).toContain('en: Cologne');
    expect(names.join()).not.toContain('Jvara');
    await phone.sees(() => send(stage, phone, bytes), t('names-sheet-same'));
    await deliverAgain(stage);
    expect(await setNames(stage)).toEqual(names);
    // The entry that is being written is not touched by it.
    await phone.write('An evening of poetry', asks('date'));
  });

  it('sets nothing if a city is gone, and names its row', async () => {
    const { stage, phone } = await openCampaign();
    await phone.write('/places', t('places-list'));
    const { bytes = new Uint8Array() } = await phone.tap(t('button-names-sheet'), t('names-sheet-caption'));
    await stage.database.sql`delete from entry_cities where name = 'Paris'`;
    const told = await phone.sees(() => send(stage, phone, bytes), t('names-sheet-problems'));
    expect(told.shown).toContain(t('names-sheet-unknown-city', { row: '6', typed: '1/FR/geo:2988507' }));
    expect(await setNames(stage)).toEqual([]);
  });

  it('says what to do with a file that it cannot read, and takes none from others', async () => {
    const { stage, phone } = await openCampaign();
    await phone.write('/start', 'Hello');
    await phone.sees(() => send(stage, phone, Buffer.from('no workbook')), t('names-sheet-unreadable'));
    await phone.sees(
      () => send(stage, phone, Buffer.alloc(2_200_000)),
      t('names-sheet-too-big', { most: 2 }),
    );
    const other = phoneOf(stage, stage.rauf);
    await other.write('/start', 'Hello');
    const options = { fileName: 'names.xlsx' };
    const seen = await other.sees(() => stage.rauf.sendDocument(other.chat, Buffer.from('x'), options), /./);
    expect(seen.shown).not.toContain(t('names-sheet-unreadable'));
  });
});

it('shows an entry as the report in the reader’s language will print it: preview, card and /my', async () => {
  const stage = await openStage();
  const { aysel, database, group, rauf } = stage;
  const { id } = await submitEntry(stage, rauf, { cities: ['Ulm', 'Stuttgart'] });
  await database.sql`update entries set status = 'approved' where id = ${id}`;
  await database.sql`update entry_cities set name = 'Ulm (Danube)' where entry_id = ${id} and name = 'Ulm'`;
  await database.sql`
    insert into printed_names (country, key, locale, name) values ('DE', 'stuttgart', 'en', 'Stuttgart on the Neckar')`;
  const shown = 'Germany. Stuttgart on the Neckar, Ulm (Danube), Bonn';
  await reportEvent(
    stage,
    aysel,
    { title: 'A reading', cities: 'STUTTGART; ULM; Bonn' },
    { upTo: 'preview' },
  );
  const preview = await untilAsked(stage, aysel, 'preview');
  // Two people wrote Ulm, each once: the first in the order of letters is printed.
  expect(preview.shown).toContain('Germany. Stuttgart on the Neckar, ULM, Bonn');
  await submitEntry(stage, rauf, { cities: ['Ulm'] });
  await database.sql`update entry_cities set name = 'Ulm (Danube)' where name = 'Ulm'`;
  await database.sql`update entries set status = 'approved' where number < 3`;
  await aysel.tap(stage.chatOf(aysel), t('button-submit'));
  const card = await group.expectMessage(
    (message) => message.shown.includes('A reading') && message.shown.includes(shown),
  );
  const phone = phoneOf(stage, aysel);
  await phone.write('/my', t('my-list', { total: 1 }));
  await phone.tap('A reading', shown);
  const leyla = phoneOf(stage, stage.leyla);
  await leyla.write('/places', t('places-list'));
  await leyla.tap('Bonn', t('place-printed'));
  await leyla.tap('English', 'Please write it');
  await leyla.write('Bonn on the Rhine', 'set by the committee');
  await group.expectMessage(({ id, shown }) => id === card.id && shown.includes('Bonn on the Rhine'));
  // What was typed stays what it was.
  const typed = await database.sql`
    select city.name from entry_cities city join entries entry on entry.id = entry_id
    where title = 'A reading' order by city.id`;
  expect(typed.map(({ name }) => name)).toEqual(['STUTTGART', 'ULM', 'Bonn']);
});

it('notes in which language a city was typed, also where moderators correct the entry or a colleague’s city is taken', async () => {
  const stage = await openStage();
  const { aysel, database } = stage;
  await submitEntry(stage, stage.rauf, { cities: ['Ştutqart'] });
  await database.sql`update entry_cities set locale = 'az'`;
  await database.sql`update entries set status = 'approved'`;
  await reportEvent(stage, aysel, { title: 'A reading', cities: 'Bonn' }, { upTo: 'category' });
  const phone = phoneOf(stage, aysel);
  await phone.write('/my', t('my-list', { total: 1 }));
  const localesOf = async () => {
    const rows = await database.sql`select name, locale from entry_cities order by id`;
    return rows.map(({ name, locale }) => `${name}: ${locale}`);
  };
  expect(await localesOf()).toEqual(['Ştutqart: az', 'Bonn: en']);
  const draft = await phone.draft();
  await addCities(stage.db, draft.id, [{ name: 'Ulm', key: 'ulm', locale: null }]);
  await replaceCities(stage.db, draft.id, [
    { name: 'Ulm', key: 'geo:2820256' },
    { name: 'Bonn', key: 'geo:2946447' },
    { name: 'Köln', key: 'koln' },
  ]);
  expect(await localesOf()).toEqual(['Ştutqart: az', 'Ulm: null', 'Bonn: en', 'Köln: en']);
});

it('keeps the language of a name when its writer changes the language or is forgotten', async () => {
  const { stage } = await openCampaign();
  const before = await Promise.all(locales.map((locale) => printedIn(stage, locale)));
  await stage.database.sql`update people set locale = 'ru'`;
  await stage.database.sql`update entries set person_id = null`;
  expect(await Promise.all(locales.map((locale) => printedIn(stage, locale)))).toEqual(before);
});

it.each(locales)('reads well in every language: %s', async (language) => {
  const { phone } = await openCampaign(language);
  const say = textsIn(language);
  await phone.write('/places', say('places-list'));
  await phone.tap('✏️ Türkçe', say('names-list', { language: 'Türkçe', count: 4 }));
  await phone.tap(say('button-names-accept', { count: 3 }), say('names-accepted', { count: 3 }));
});
