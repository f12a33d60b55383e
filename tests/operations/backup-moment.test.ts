import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { withdrawEntry } from '#db/queries/withdrawals.ts';
import { hasEnded } from '#tests/support/bot-process.ts';
import { openElsewhere, placeOf } from '#tests/support/elsewhere.ts';
import { submitEntry } from '#tests/support/receive-entry.ts';
import { createFolder, runOperation, startOperation } from '#tests/support/run-operation.ts';
import { openStage } from '#tests/support/stage.ts';
import { readPhotos } from '#tests/support/whole-state.ts';

it('a backup shows one moment, though photos come and entries are withdrawn meanwhile', async () => {
  const stage = await openStage();
  const file = join(await createFolder(), 'backup.tar.gz');
  for (let count = 0; count < 20; count += 1) await submitEntry(stage, stage.aysel, { photos: 3 });
  const { command, ended } = startOperation('backup', [file], placeOf(stage));
  const submitted: number[] = [];
  while (!hasEnded(command)) {
    const { id } = await submitEntry(stage, stage.aysel, { photos: 2 });
    submitted.push(id);
    const [oldest] = await stage.db.execute<{ id: number }>(sql`
      select id from entries where status = 'pending' order by id limit 1`);
    if (oldest) await withdrawEntry(stage.db, { entryId: oldest.id, personId: stage.aysel.id });
  }
  expect(await ended).toEqual({
    code: 0,
    said: expect.stringMatching(/ Entries and drafts in it: \d+, photos: \d+\.$/),
  });
  expect(submitted.length).toBeGreaterThan(3);

  const elsewhere = await openElsewhere();
  expect(await runOperation('restore', [file], elsewhere)).toMatchObject({ code: 0 });
  const stored = await elsewhere.db.execute<{ file: string }>(sql`
    select file from entry_photos where status = 'stored'`);
  const files = await readPhotos(elsewhere.dataDir);
  expect(stored.length).toBeGreaterThan(0);
  expect(Object.keys(files)).toEqual(stored.map((row) => row.file).sort());
  const [numbers] = await elsewhere.db.execute(sql`
    select count(number)::int as count, max(number) as max, (select last_number from campaigns) as last from entries`);
  expect(numbers).toEqual({ count: numbers?.max, max: numbers?.max, last: numbers?.max });
  const [torn] = await elsewhere.db.execute(sql`
    select count(*)::int as count from entries
    where version > 1 and not exists (select from entry_history where entry_id = entries.id)`);
  expect(torn).toEqual({ count: 0 });
});
