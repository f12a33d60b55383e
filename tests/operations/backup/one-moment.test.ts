import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { withdrawEntry } from '#db/queries/entries/withdrawals.ts';
import { listCopies } from '#tests/support/database/list-copies.ts';
import { rowsOf } from '#tests/support/database/rows-of.ts';
import { openElsewhere, placeOf } from '#tests/support/elsewhere.ts';
import { untilJobsDone } from '#tests/support/moderating.ts';
import { whileStarting } from '#tests/support/programs/bot-process.ts';
import { createFolder, runOperation, startOperation } from '#tests/support/programs/run-operation.ts';
import { submitEntry } from '#tests/support/receive-entry.ts';
import { openStage } from '#tests/support/stage.ts';
import { untilWaiting } from '#tests/support/waiting/until-waiting.ts';

it('a backup shows one moment, though photos come and entries are withdrawn meanwhile', async () => {
  const stage = await openStage();
  const file = join(await createFolder(), 'backup.tar.gz');
  const before: number[] = [];
  for (let count = 0; count < 4; count += 1)
    before.push((await submitEntry(stage, stage.aysel, { photos: 3 })).id);
  let backup: ReturnType<typeof startOperation> | undefined;
  await stage.db.transaction(async (tx) => {
    // A table that nothing below writes to: when the backup comes to it, it sees its moment already.
    await tx.execute(sql`lock table invites in access exclusive mode`);
    backup = startOperation('backup', [file], placeOf(stage));
    await untilWaiting(stage.db, 1, whileStarting);
    await submitEntry(stage, stage.aysel, { photos: 2 });
    for (const id of before.slice(0, 2)) {
      await withdrawEntry(stage.db, { entryId: id, personId: stage.aysel.id });
    }
    await untilJobsDone(stage);
  });
  expect(await backup?.ended).toMatchObject({
    code: 0,
    said: expect.stringMatching(/ Entries and drafts in it: 4, photos: 12\.$/),
  });

  const elsewhere = await openElsewhere();
  expect(await runOperation('restore', [file], elsewhere)).toMatchObject({ code: 0 });
  const stored = await rowsOf<{ file: string }>(
    elsewhere.db,
    sql`
    select file from entry_photos where status = 'stored'`,
  );
  expect(stored).toHaveLength(12);
  expect(Object.keys(await listCopies(elsewhere.db))).toEqual(stored.map((row) => row.file).sort());
  const [numbers] = await rowsOf(
    elsewhere.db,
    sql`
    select count(number)::int as count, max(number) as max, (select last_number from campaigns) as last from entries`,
  );
  expect(numbers).toEqual({ count: numbers?.max, max: numbers?.max, last: numbers?.max });
  const [torn] = await elsewhere.db.execute(sql`
    select count(*)::int as count from entries
    where version > 1 and not exists (select from entry_history where entry_id = entries.id)`);
  expect(torn).toEqual({ count: 0 });
});
