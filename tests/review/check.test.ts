import { describe, expect, it } from 'vitest';
import { getEntry } from '#db/queries/entries/entries.ts';
import { changeStatus } from '#db/queries/entries/history.ts';
import { withdrawEntry } from '#db/queries/entries/withdrawals.ts';
import { enqueueComparison } from '#db/queries/review/comparisons.ts';
import { textsIn } from '#locales/texts.ts';
import { locales } from '#src/domain/locale.ts';
import type { CheckKind } from '#src/domain/review/checks.ts';
import { writeEntries } from '#tests/bench/stand/write-entries.ts';
import { deliverAgain } from '#tests/support/deliver-again.ts';
import { ageDecision, cardOf, statusOf, toastOf, untilJobsDone } from '#tests/support/moderating.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { receiveEntry, submitEntry } from '#tests/support/receive-entry.ts';
import { openStage, reuseStage, type Stage, shareStage } from '#tests/support/stage.ts';

const t = textsIn('en');
const shared = shareStage();
const emptyStage = reuseStage();

const line = (kind: CheckKind | 'printed-name' | 'names', count: number) =>
  t('check-line', { what: t(`check-${kind}`), count });

async function loadGazetteer({ database }: Stage): Promise<void> {
  await database.sql`insert into gazetteer_versions (source, is_current) values ('places', true)`;
}

/** Lets a city be printed in all languages, so that only what a test is about looks wrong. */
async function nameCity({ database }: Stage, key: string): Promise<void> {
  await database.sql`
    insert into printed_names (country, key, locale, name) values ('DE', ${key}, 'az', 'Ştutqart'),
      ('DE', ${key}, 'ru', 'Штутгарт'), ('DE', ${key}, 'tr', 'Stuttgart'), ('DE', ${key}, 'en', 'Stuttgart')`;
}

describe('/check', () => {
  it('says of each kind that it is fine, where nothing looks wrong', async () => {
    const stage = await emptyStage();
    await loadGazetteer(stage);
    await stage.database
      .sql`update campaigns set titles = '{"az":"H","ru":"Н","tr":"H","en":"The week of poetry"}'`;
    const checked = await phoneOf(stage, stage.leyla).write('/check', 'The week of poetry');
    expect(checked.shown.split('\n').slice(2)).toEqual([
      line('days', 0),
      line('photos', 0),
      line('place', 0),
      line('titles', 0),
      line('duplicates', 0),
      line('orphans', 0),
      line('printed-name', 0),
      line('names', 0),
      t('check-ready-names', { count: 5 }),
      '',
      t('check-fine'),
    ]);
    expect(checked.buttons).toEqual([t('button-check-names')]);
  });

  it('opens what buttons of an earlier version name by other words', async () => {
    const stage = await emptyStage();
    const { id, number } = await submitEntry(stage, stage.aysel);
    const phone = phoneOf(stage, stage.leyla);
    await phone.write('/check', line('days', 0));
    await phone.sees(() => phone.forge('check:list:twins'), t('check-duplicates-hint'));
    await phone.sees(() => phone.forge('check:list:form'), line('days', 0));
    await phone.sees(() => phone.forge(`check:mend:${id}`), `Editing No. ${number}`);
  });

  it('finds what is outside the days, and opens it to be edited; then it is fine', async () => {
    const stage = await emptyStage();
    await nameCity(stage, 'stuttgart');
    await stage.database.sql`update campaigns set first_day = '2026-02-27', last_day = '2026-03-10'`;
    const { id, number } = await submitEntry(stage, stage.aysel);
    const phone = phoneOf(stage, stage.leyla);
    const checked = await phone.write('/check', line('days', 1));
    expect(checked.buttons).toEqual([t('button-check-days', { count: 1 }), t('button-check-names')]);
    const list = await phone.tap('Outside the dates', t('check-days-hint'));
    expect(list.buttons).toEqual([`⏳ No. ${number} · An evening of poetry and music`, t('button-to-check')]);
    await phone.tap(`No. ${number}`, `Editing No. ${number}`);
    await phone.tap('📅 Date', 'Now: 26 February 2026');
    await phone.write('28.02.2026', '→ 28 February 2026');
    await phone.tap('Submit', 'is edited');
    await phone.write('/check', line('days', 0));
    const [row] = await stage.database.sql`select first_day::text as day from entries where id = ${id}`;
    expect(row?.day).toBe('2026-02-28');
  });

  it('counts fewer photos than the category asks for, and unknown places once a gazetteer is loaded', async () => {
    const stage = await emptyStage();
    await submitEntry(stage, stage.aysel, { photos: 1 });
    await submitEntry(stage, stage.aysel, { photos: 2, title: 'A morning of poetry', cities: ['Ulm'] });
    await stage.database.sql`update categories set least_photos = 2`;
    await stage.database.sql`update entry_cities set key = 'geo:2820256' where name = 'Ulm'`;
    const phone = phoneOf(stage, stage.leyla);
    const before = await phone.write('/check', line('photos', 1));
    expect(before.shown).toContain(t('check-not-loaded'));
    expect(before.shown).not.toContain(t('check-place'));
    await loadGazetteer(stage);
    await phone.write('/check', line('place', 1));
    const list = await phone.tap('Unknown places', t('check-place-hint'));
    expect(list.buttons[0]).toContain('No. 1');
    await phone.tap('All checks', line('photos', 1));
  });

  it('counts a city once that has no name in some languages, and in each language those that lack one', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.leyla);
    await submitEntry(stage, stage.aysel);
    // Her phone is English.
    const checked = await phone.write('/check', line('printed-name', 1));
    const buttons = ['Azərbaycanca', 'Русский', 'Türkçe'].map((language) =>
      t('button-names-in', { language, count: 1 }),
    );
    expect(checked.buttons).toEqual(expect.arrayContaining(buttons));
    await stage.database.sql`
      insert into printed_names (country, key, locale, name) values ('DE', 'stuttgart', 'ru', 'Штутгарт')`;
    const named = await phone.write('/check', line('printed-name', 1));
    expect(named.buttons).not.toContain(t('button-names-in', { language: 'Русский', count: 1 }));
    await phone.tap('Türkçe', t('names-list', { language: 'Türkçe', count: 1 }));
  });

  it('counts what the campaign prints in a language though nobody set it there', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.leyla);
    // The title that the first campaign came with is nobody's.
    await phone.write('/check', line('names', 4));
    await stage.database.sql`
      update campaigns set titles = titles || '{"en":"The week of poetry"}', organization_names = '{"az":"Birlik"}'`;
    await phone.write('/check', line('names', 6));
    // Its names in other languages are of what the category was before.
    await stage.database.sql`update categories set names = names || '{"en":"Evenings"}' where position = 0`;
    const checked = await phone.write('/check', line('names', 9));
    expect(checked.shown).toContain(t('check-ready-names', { count: 4 }));
    const names = await phone.tap(t('button-check-names'), 'Evenings');
    expect(names.shown).toContain('▫️ Türkçe: Kampanyamız');
    expect(names.shown).toContain('✅ English: The week of poetry');
  });

  it('finds titles in another language than the reader’s or in an unknown one, and asks for each how it reads there; then it is fine', async () => {
    const stage = await emptyStage();
    await nameCity(stage, 'stuttgart');
    const titles = ['Şeir gecəsi', 'Вечер поэзии', 'Novruz 2026', 'An evening of poetry and music'];
    for (const title of titles) await submitEntry(stage, stage.aysel, { title });
    const phone = phoneOf(stage, stage.leyla);
    const checked = await phone.write('/check', line('titles', 3));
    expect(checked.buttons[0]).toBe(t('button-check-titles', { count: 3 }));
    const list = await phone.tap('Not in English', t('check-titles-hint'));
    const unknown = '⏳ No. 3 · Novruz 2026';
    expect(list.buttons).toEqual([
      ...['⏳ No. 1 · Şeir gecəsi', '⏳ No. 2 · Вечер поэзии', unknown, t('button-to-check')],
    ]);
    const question = await phone.tap('No. 1', t('titles-question', { locale: 'en' }));
    expect(question.buttons).toEqual([...[t('button-title-keep'), t('button-back'), t('button-to-titles')]]);
    await phone.write('Poetry night', '✅ English: Poetry night');
    const shorter = await phone.tap(t('button-to-titles'), t('check-titles-hint'));
    expect(shorter.buttons).toEqual(['⏳ No. 2 · Вечер поэзии', unknown, t('button-to-check')]);
    await phone.tap('No. 2', t('titles-question', { locale: 'en' }));
    await phone.write('Evening of poetry', '✅ English');
    await phone.tap(t('button-to-titles'), line('titles', 1));
    await phone.tap('No. 3', t('titles-question', { locale: 'en' }));
    await phone.tap(t('button-title-keep'), '✅ English: Novruz 2026');
    await phone.tap(t('button-to-titles'), line('titles', 0));
    // To somebody who reads Russian, the others are in another language or an unknown one.
    await stage.database.sql`update people set locale = 'ru' where id = ${stage.leyla.id}`;
    const say = textsIn('ru');
    await phone.write('/check', say('check-line', { what: say('check-titles'), count: 3 }));
  });

  describe('of likely duplicates', () => {
    const same = { day: '2026-02-26' };
    const heading = t('compare-heading', { number: '1', other: '2' });

    async function listed({ status = 'approved' } = {}) {
      const stage = await emptyStage();
      await submitEntry(stage, stage.aysel, { ...same, photos: 2 });
      await submitEntry(stage, stage.rauf, same);
      await submitEntry(stage, stage.rauf, { ...same, cities: ['Ulm'] });
      await untilJobsDone(stage);
      await stage.database.sql`update entries set status = ${status}`;
      const phone = phoneOf(stage, stage.leyla);
      await phone.write('/check', line('duplicates', status === 'approved' ? 1 : 0));
      return { stage, phone };
    }

    async function compared() {
      const { stage, phone } = await listed();
      const list = await phone.tap(t('button-check-duplicates', { count: 1 }), t('check-duplicates-hint'));
      expect(list.buttons[0]).toBe('✅ No. 1 · ✅ No. 2 · An evening of poetry and music');
      return { stage, phone, comparison: await phone.tap('No. 1 · ', heading) };
    }

    it('shows two side by side, without who reported them, each to be edited', async () => {
      const { stage, phone, comparison } = await compared();
      expect(comparison.photo).toBeDefined();
      expect(comparison.shown).not.toContain(stage.rauf.name);
      expect(comparison.buttons).toEqual([
        ...[1, 2].map((number) => t('button-check-edit', { number: String(number) })),
        t('button-duplicate', { number: '2', other: '1' }),
        t('button-duplicate', { number: '1', other: '2' }),
        t('button-no-duplicate'),
      ]);
      await phone.tap(t('button-check-edit', { number: '2' }), 'Editing No. 2');
    });

    it('names them no more once an admin says that they are two events', async () => {
      const { phone, comparison } = await compared();
      expect(await phone.toast(comparison, t('button-no-duplicate'))).toBe(
        t('toast-no-duplicate', { number: '2' }),
      );
      await phone.write('/check', line('duplicates', 0));
      const left = [1, 2].map((number) => t('button-check-edit', { number: String(number) }));
      expect(phone.chat.botMessages.find(({ id }) => id === comparison.id)?.buttons).toEqual(left);
    });

    it.each([
      [2, 1],
      [1, 2],
    ])(
      'rejects No. %i, long since approved, as the duplicate of No. %i: once, told kindly, and undone',
      async (one, other) => {
        const { stage, phone, comparison } = await compared();
        const [id, otherId] = (
          await stage.database.sql<Array<{ id: number }>>`
          select id from entries where number in (${one}, ${other}) order by number = ${one} desc`
        ).map((row) => row.id) as [number, number];
        await ageDecision(stage, id, 48);
        const label = t('button-duplicate', { number: String(one), other: String(other) });
        expect(await phone.toast(comparison, label)).toBe(t('toast-rejected', { number: String(one) }));
        await deliverAgain(stage, { forgotten: true });
        const [row] = await stage.database.sql`
        select status, duplicate_of, (select count(*)::int from entry_history where entry_id = ${id}) as rows
        from entries where id = ${id}`;
        expect(row).toEqual({ status: 'rejected', duplicate_of: otherId, rows: 2 });
        await untilJobsDone(stage);
        const said = phone.chat.botMessages.find((message) => message.id === comparison.id);
        const blocks = said?.shown.split('\n\n').slice(1) ?? [];
        expect(blocks.map((block) => block.split('\n')[0])).toEqual(['No. 1', 'No. 2']);
        expect(blocks.map((block) => block.includes(t('card-duplicate', { number: String(other) })))).toEqual(
          [one === 1, one === 2],
        );
        const reporter = one === 1 ? stage.aysel : stage.rauf;
        await stage.chatOf(reporter).expectMessage(/already reported by somebody else/);
        const card = cardOf(stage, one);
        expect(await toastOf(stage.kamran, card, t('button-undo'))).toBe(
          t('toast-undone', { number: String(one) }),
        );
        expect(await statusOf(stage, id)).toBe('pending');
      },
    );

    it('takes no word on what was changed since it was shown', async () => {
      const { stage, phone, comparison } = await compared();
      await stage.database.sql`update entries set version = version + 1`;
      expect(await phone.toast(comparison, t('button-no-duplicate'))).toBe(t('toast-changed'));
      await phone.write('/check', line('duplicates', 1));
      // As they stand now, they can be decided on.
      const anew = phone.chat.botMessages.find(({ id }) => id === comparison.id);
      expect(anew?.buttons).toEqual(comparison.buttons);
    });

    it('takes back what it showed when either is withdrawn', async () => {
      const { stage, phone, comparison } = await compared();
      const [second] = await stage.database.sql`select id from entries where number = 2`;
      await withdrawEntry(stage.db, { entryId: second?.id, personId: stage.rauf.id });
      await untilJobsDone(stage);
      expect(phone.chat.botMessages.some(({ id }) => id === comparison.id)).toBe(false);
    });

    it('shows nothing to somebody who is an admin no more', async () => {
      const { stage, phone } = await listed();
      const list = await phone.tap(t('button-check-duplicates', { count: 1 }), t('check-duplicates-hint'));
      const [first, second] = await stage.database.sql`select id from entries order by number`;
      await stage.database.sql`delete from roles where person_id = ${stage.leyla.id}`;
      expect(await phone.toast(list, 'No. 1 · ')).toBe(t('toast-role'));
      await enqueueComparison(stage.db, {
        entryId: first?.id,
        otherId: second?.id,
        chatId: stage.leyla.id,
        cardMessageId: list.id,
      });
      await untilJobsDone(stage);
      expect(phone.chat.botMessages.some(({ shown }) => shown.includes(heading))).toBe(false);
    });

    it('leaves out what was rejected', async () => {
      await listed({ status: 'rejected' });
    });
  });

  describe('of duplicates whose original does not count any more', () => {
    const same = { day: '2026-02-26' };
    const label = t('button-duplicate', { number: '2', other: '1' });

    /** No. 2 was rejected days ago as the duplicate of No. 1. */
    async function duplicate() {
      const stage = await emptyStage();
      const first = await receiveEntry(stage, stage.aysel, same);
      const second = await receiveEntry(stage, stage.rauf, same);
      const phone = phoneOf(stage, stage.leyla);
      await phone.write('/check', line('duplicates', 1));
      await phone.tap(t('button-check-duplicates', { count: 1 }), t('check-duplicates-hint'));
      await phone.toast(
        await phone.tap('No. 1 · ', t('compare-heading', { number: '1', other: '2' })),
        label,
      );
      await untilJobsDone(stage);
      await ageDecision(stage, second.id, 48);
      await phone.write('/check', line('orphans', 0));
      return { stage, first, second, phone };
    }

    const reasons: Array<[string, (stage: Stage, id: number) => Promise<unknown>]> = [
      ['withdrawn', ({ db, aysel }, entryId) => withdrawEntry(db, { entryId, personId: aysel.id })],
      [
        'rejected',
        ({ db, kamran }, entryId) =>
          changeStatus(db, { action: 'reject', entryId, personId: kamran.id, version: 2 }),
      ],
      [
        'sent back',
        ({ db, kamran }, entryId) =>
          changeStatus(db, { action: 'return', entryId, personId: kamran.id, version: 2 }),
      ],
    ];

    it.each(reasons)('%s: its card says so, and it can wait again however long ago', async (_, leave) => {
      const { stage, first, second, phone } = await duplicate();
      await stage.kamran.send(stage.chatOf(stage.kamran), '/start');
      await stage.chatOf(stage.kamran).expectMessage('Hello');
      expect(cardOf(stage, 2).shown).not.toContain(t('card-no-original', { number: '1' }));
      await leave(stage, first.id);
      await untilJobsDone(stage);
      expect(cardOf(stage, 2).shown).toContain(t('card-no-original', { number: '1' }));
      await phone.write('/check', line('orphans', 1));
      await phone.tap(t('button-check-orphans', { count: 1 }), t('check-orphans-hint'));
      const comparison = await phone.tap('No. 2 · ', t('compare-heading', { number: '1', other: '2' }));
      expect(comparison.buttons).toEqual([t('button-no-duplicate')]);
      expect(await phone.toast(comparison, t('button-no-duplicate'))).toBe(
        t('toast-undone', { number: '2' }),
      );
      expect(await statusOf(stage, second.id)).toBe('pending');
      await phone.write('/check', line('orphans', 0));
    });

    it('undoes nothing else, and not after a day where the original counts', async () => {
      const { stage, first, second, phone } = await duplicate();
      const { version } = await getEntry(stage.db, second.id);
      expect(await phone.forge(`check:restore:${second.id}::${first.id}:${version}`)).toBe(
        t('toast-undo-late', { hours: 24 }),
      );
      expect(await phone.forge(`check:restore:${second.id}::${second.id}:${version}`)).toBe(
        t('toast-changed'),
      );
      expect(await statusOf(stage, second.id)).toBe('rejected');
    });
  });

  it('looks at nothing but what waits or is approved', async () => {
    const stage = await emptyStage();
    await stage.database.sql`update campaigns set first_day = '2026-03-01', last_day = '2026-03-10'`;
    const { id } = await submitEntry(stage, stage.aysel);
    await untilJobsDone(stage);
    await stage.database.sql`update entries set status = 'rejected' where id = ${id}`;
    await phoneOf(stage, stage.leyla).write('/check', line('days', 0));
  });

  it('lists eight a page', async () => {
    const stage = await emptyStage();
    await stage.database.sql`update campaigns set first_day = '2026-03-01', last_day = '2026-03-10'`;
    for (let number = 1; number <= 9; number += 1) {
      await submitEntry(stage, stage.aysel, { day: '2026-02-26', cities: [`City ${number}`] });
    }
    const phone = phoneOf(stage, stage.leyla);
    await phone.write('/check', line('days', 9));
    const list = await phone.tap('Outside the dates', 'Tap one to edit it');
    expect(list.buttons).toEqual(expect.arrayContaining(['Page 1 of 2', '›']));
    await phone.tap('›', ({ buttons }) => buttons.some((label) => label.includes('No. 9')));
  });

  it('is for admins alone, asked anew at every tap, and not for groups', async () => {
    const { stage } = shared;
    const phone = phoneOf(stage, stage.rauf);
    await phone.write('/start', 'Hello');
    await phone.write('/check', t('setup-refused', { id: String(stage.rauf.id) }));
    for (const data of [
      'check:all',
      'check:list:days',
      'check:edit:1',
      'check:compare:1::2',
      'check:apart:1::2:1',
      'check:duplicate:1::2:1',
      'check:restore:1::2:1',
    ]) {
      expect(await phone.forge(data)).toBe(t('toast-role'));
    }
    await stage.leyla.send(stage.group, '/check');
    await stage.group.expectMessage(t('not-for-groups'));
  });

  it('lets an admin edit who is not in the group of the moderators, also an own entry', async () => {
    const stage = await emptyStage();
    stage.group.state.members.delete(stage.leyla.id);
    await stage.database.sql`update campaigns set first_day = '2026-03-01', last_day = '2026-03-10'`;
    await submitEntry(stage, stage.leyla);
    const phone = phoneOf(stage, stage.leyla);
    await phone.write('/check', line('days', 1));
    await phone.tap('Outside the dates', 'Tap one to edit it');
    await phone.tap('No. 1', 'Editing No. 1');
    await phone.tap('📅 Date', 'Now: 26 February 2026');
    await phone.write('02.03.2026', '→ 2 March 2026');
    await phone.tap('Submit', 'is edited');
    await untilJobsDone(stage);
    expect(phone.chat.botMessages.some(({ shown }) => shown.includes('edited your entry'))).toBe(false);
  });
});

it.each(locales)('reads well in every language: %s', async (language) => {
  const stage = await openStage({ language });
  const say = textsIn(language);
  await stage.database.sql`update campaigns set first_day = '2026-03-01', last_day = '2026-03-10'`;
  await submitEntry(stage, stage.aysel);
  const phone = phoneOf(stage, stage.leyla);
  const checked = await phone.write('/check', say('check-line', { what: say('check-days'), count: 1 }));
  expect(checked.shown).toContain(say('check-line', { what: say('check-photos'), count: 0 }));
  await phone.tap(say('button-check-days', { count: 1 }), say('check-days-hint'));
});

it('in a large campaign /check tells at once what looks wrong of late, and a tap looks through all entries', async () => {
  const stage = await openStage();
  const { leyla, database } = stage;
  const phone = phoneOf(stage, leyla);
  await phone.write('/start', /./);
  await writeEntries(database.sql, { from: 1, to: 2_600, status: 'approved', personIds: [leyla.id] });
  // Nothing looks like a duplicate but two that were reported long ago.
  await database.sql`update entries set title = md5(number::text) where number not in (5, 6)`;
  await database.sql`
    update entries set title = 'Klassik musiqi gecəsi', first_day = '2026-01-10', last_day = '2026-01-10', country = 'JP'
    where number in (5, 6)`;
  await database.sql`delete from entry_cities where entry_id in (select id from entries where number in (5, 6))`;
  await database.sql`
    insert into entry_cities (entry_id, name, key) select id, 'Tokyo', 'tokyo' from entries where number in (5, 6)`;

  const overview = await phone.write('/check', 'Likely duplicates');
  expect(overview.shown).toContain('✅ Likely duplicates: none among the latest 2,000 entries');
  const found = await phone.tap('👯 Likely duplicates (0+)', '⚠️ Likely duplicates: 1');
  expect(found.buttons).toContainEqual(expect.stringMatching(/No\. 5 · .*No\. 6/));
});
