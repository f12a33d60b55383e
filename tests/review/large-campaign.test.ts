import { expect, it } from 'vitest';
import { writeEntries } from '#tests/bench/stand/write-entries.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { openStage } from '#tests/support/stage.ts';

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
