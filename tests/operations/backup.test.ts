import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sql } from 'drizzle-orm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connectForBackup } from '#db/backup/snapshot.ts';
import { rememberSender } from '#db/queries/people.ts';
import { listStoredPhotos } from '#db/queries/photos.ts';
import { withdrawEntry } from '#db/queries/withdrawals.ts';
import { createLogger } from '#src/logger.ts';
import { openCorrection } from '#src/services/open-correction.ts';
import { reviewEntry } from '#src/services/review-entry.ts';
import { startHesabat } from '#src/start-hesabat.ts';
import { createDatabase } from '#tests/support/database.ts';
import { eventually } from '#tests/support/eventually.ts';
import { untilJobsDone } from '#tests/support/moderating.ts';
import { receiveEntry, submitEntry } from '#tests/support/receive-entry.ts';
import { reportEvent, untilAsked } from '#tests/support/report-event.ts';
import { createFolder, runOperation, startOperation } from '#tests/support/run-operation.ts';
import { drawSamplePhoto } from '#tests/support/sample-photos.ts';
import { openStage, type Stage, shareStage } from '#tests/support/stage.ts';
import { afterRestore, readPhotos, readWholeState } from '#tests/support/whole-state.ts';

/** Somewhere else: a database without tables, and a data folder that is not there yet. */
async function openElsewhere() {
  const database = await createDatabase({ bare: true });
  onTestFinished(database.remove);
  const dataDir = join(await createFolder(), 'data');
  return { databaseUrl: database.url, dataDir, db: database.db };
}

const placeOf = ({ database, dataDir }: Stage) => ({ databaseUrl: database.url, dataDir });

const shared = shareStage();

describe('npm run backup and npm run restore', () => {
  it('bring everything back elsewhere, where the bot goes on with it', async () => {
    const stage = await openStage();
    const { db, aysel, rauf, kamran, leyla } = stage;
    for (const { id, name } of [kamran, leyla]) await rememberSender(db, { id, name, locale: 'en' });
    const photos = await Promise.all(
      [1, 2].map((seed) => drawSamplePhoto({ width: 300, height: 200, seed })),
    );
    await reportEvent(stage, aysel, { title: 'Şeir axşamı: "tab\there" \\ ən', photos });
    const entry = await receiveEntry(stage, aysel, { cities: ['Köln', 'Bonn'], photos: 2 });
    await reviewEntry(db, {
      ...{ action: 'approve', entryId: entry.id, version: 2, moderatorId: leyla.id, moderatorIsAdmin: true },
    });
    const withdrawn = await receiveEntry(stage, aysel, { photos: 1 });
    await withdrawEntry(db, { entryId: withdrawn.id, personId: aysel.id });
    await openCorrection(db, {
      ...{ entryId: entry.id, personId: aysel.id },
      updateId: 1,
      knowsItIsApproved: true,
    });
    await reportEvent(stage, rauf, { title: 'Not yet finished' }, { upTo: 'country' });
    await db.execute(sql`
      insert into updates (update_id, lane, payload, attempts, set_aside_at, failure)
      values (7, 'chat:1', '{"message":{"text":"line\\nline"}}', 5, clock_timestamp(), 'HttpError')`);
    await db.execute(
      sql`insert into campaign_logos (campaign_id, png) select id, '\\x00ff0a5c' from campaigns`,
    );
    await db.execute(sql`update people set blocked_by = ${leyla.id}::bigint where id = ${kamran.id}`);
    await untilJobsDone(stage);
    await stage.stop();
    await db.execute(sql`
      select owe_job('tell-organizer', '{"historyId": 1}', queue, key, now() + make_interval(days => day), 25)
      from (values (2, 'group:1', null), (1, 'group:1', 'card:1'), (3, null, 'card:2')) as owed(day, queue, key)`);
    await db.execute(sql`
      update graphile_worker._private_jobs set attempts = 3, priority = -2, locked_by = 'gone', locked_at = now()
      where key = 'card:2'`);
    const before = await readWholeState(stage.database.url, stage.dataDir);
    expect(before.jobs).toHaveLength(3);

    const cwd = await createFolder();
    const backup = await runOperation('backup', [], { ...placeOf(stage), cwd });
    const [, file = ''] = /^Wrote (.*\/hesabat-backup-[\dT-]+Z\.tar\.gz) \(/.exec(backup.said) ?? [];
    expect(backup).toEqual({
      code: 0,
      said: expect.stringMatching(/ Entries and drafts in it: 5, photos: 4\.$/),
    });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readWholeState(stage.database.url, stage.dataDir)).toEqual(before);

    const elsewhere = await openElsewhere();
    const restored = await runOperation('restore', [file], elsewhere);
    expect(restored).toEqual({
      code: 0,
      said: expect.stringMatching(
        /^Brought back as of [\dT:.-]+Z\. Entries and drafts: 5, photos: 4, owed jobs: 3\. /,
      ),
    });
    expect(await readWholeState(elsewhere.databaseUrl, elsewhere.dataDir)).toEqual(afterRestore(before));
    expect((await stat(join(elsewhere.dataDir, 'photos'))).mode & 0o777).toBe(0o700);

    const logger = createLogger('fatal', stage.config.botToken);
    const hesabat = await startHesabat({ ...stage.config, ...elsewhere }, logger);
    onTestFinished(hesabat.stop);
    await rauf.send(stage.chatOf(rauf), 'Germany');
    await untilAsked(stage, rauf, 'city');
    const next = await receiveEntry({ ...stage, ...elsewhere }, aysel);
    expect(next.number).toBe(4);
  });

  it('shows one moment, though photos come and entries are withdrawn meanwhile', async () => {
    const { stage } = shared;
    const file = join(await createFolder(), 'backup.tar.gz');
    for (let count = 0; count < 20; count += 1) await submitEntry(stage, stage.aysel, { photos: 3 });
    const { command, ended } = startOperation('backup', [file], placeOf(stage));
    const submitted: number[] = [];
    while (command.exitCode === null) {
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

  it('leave out what is not there, and say so; overwrite nothing; do not work twice at once', async () => {
    const { stage } = shared;
    const first = await submitEntry(stage, stage.aysel, { photos: 2 });
    const [gone] = await listStoredPhotos(stage.db, first.id);
    await rm(join(stage.dataDir, 'photos', gone?.file ?? ''));
    const file = join(await createFolder(), 'backup.tar.gz');
    const { code, said } = await runOperation('backup', [file], placeOf(stage));
    expect([code, said]).toEqual([0, expect.stringContaining('though the database names them: 1;')]);
    expect(await runOperation('backup', [file], placeOf(stage))).toEqual({
      code: 1,
      said: `${file} is there already: choose another name.`,
    });

    const other = await connectForBackup(stage.database.url);
    expect(await runOperation('backup', [`${file}.2`], placeOf(stage))).toEqual({
      code: 1,
      said: 'Another backup is being made at this moment: wait for it to end.',
    });
    const wrongFolder = { ...placeOf(stage), dataDir: await createFolder() };
    await other.end();
    expect(await runOperation('backup', [`${file}.2`], wrongFolder)).toEqual({
      code: 1,
      said: expect.stringMatching(/^None of \d+ photos is in .*: set DATA_DIR to the bot's\.$/),
    });
    expect(await readdir(wrongFolder.dataDir)).toEqual([]);
    expect(await readdir(dirname(file))).toEqual(['backup.tar.gz']);
    expect((await readdir(stage.dataDir)).sort()).toEqual(['photos']);
  });

  it('ended by hand, a backup leaves nothing behind', async () => {
    const { stage } = shared;
    const file = join(await createFolder(), 'backup.tar.gz');
    const release = Promise.withResolvers<void>();
    const holding = stage.database.sql.begin(async (tx) => {
      await tx`lock table settings in access exclusive mode`;
      await release.promise;
    });
    const { command, ended } = startOperation('backup', [file], placeOf(stage));
    await eventually(() => readdir(join(stage.dataDir, '.backup', 'tables')).catch(() => null));
    command.kill('SIGTERM');
    expect(await ended).toEqual({ code: 1, said: '' });
    release.resolve();
    await holding;
    expect(await readdir(dirname(file))).toEqual([]);
    expect(await readdir(stage.dataDir)).toEqual(['photos']);
  });
});
