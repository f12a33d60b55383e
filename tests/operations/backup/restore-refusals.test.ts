import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { holdMigrations } from '#db/connection/migrate.ts';
import { listMigrations } from '#db/connection/migrations.ts';
import { OperatorProblem } from '#src/domain/operator-error.ts';
import { readArchive } from '#src/operations/backup/archive-reader.ts';
import { restoreBackup } from '#src/operations/backup/restore-backup.ts';
import { listCopies } from '#tests/support/database/list-copies.ts';
import { rowsOf } from '#tests/support/database/rows-of.ts';
import { readWholeState } from '#tests/support/database/whole-state.ts';
import { openElsewhere, placeOf } from '#tests/support/elsewhere.ts';
import { whileStarting } from '#tests/support/programs/bot-process.ts';
import { createFolder, runOperation, startOperation } from '#tests/support/programs/run-operation.ts';
import { submitEntry } from '#tests/support/receive-entry.ts';
import { shareStage } from '#tests/support/stage.ts';
import { untilWaiting } from '#tests/support/waiting/until-waiting.ts';
import { keepFile, spoil } from './altered-archive.ts';

const shared = shareStage();
/** Written by the last version that kept photos in a folder. */
const photosAsFiles = join(import.meta.dirname, 'photos-as-files.tar.gz');
let backup: Buffer;

beforeAll(async () => {
  const { stage } = shared;
  await submitEntry(stage, stage.aysel, { photos: 2 });
  const file = join(stage.dataDir, 'backup.tar.gz');
  await runOperation('backup', [file], placeOf(shared.stage));
  backup = await readFile(file);
});

/** What `npm run restore` does, in this process. */
function restore(file: string, { databaseUrl, dataDir }: { databaseUrl: string; dataDir: string }) {
  return restoreBackup({ file, dataDir, reach: async () => databaseUrl }, () => {});
}

describe('npm run backup', () => {
  it('refuses a database of a version that kept photos in a folder, and says what to do', async () => {
    const { databaseUrl, dataDir } = await openElsewhere();
    const { migration } = await readArchive(photosAsFiles, async (_, content) => {
      await finished(content.resume());
    });
    await holdMigrations(databaseUrl, (migrateTables) => migrateTables(migration));
    const file = join(await createFolder(), 'backup.tar.gz');
    expect(await runOperation('backup', [file], { databaseUrl, dataDir })).toEqual({
      code: 1,
      said: expect.stringMatching(
        /^The database is of an earlier version, whose photos are in a folder: make/,
      ),
    });
  });
});

describe('npm run restore', () => {
  it('refuses what is no whole backup, before anything is changed', async () => {
    const target = await openElsewhere();
    for (const [bytes, reason] of await spoil(backup)) {
      const restored = restore(await keepFile(bytes), target);
      await expect(restored).rejects.toThrow(reason);
      await expect(restored).rejects.toBeInstanceOf(OperatorProblem);
    }
    const truncated = await keepFile(backup.subarray(0, backup.length - 2_000));
    expect(await runOperation('restore', [truncated], target)).toEqual({
      code: 1,
      said: expect.stringMatching(/^.*backup\.tar\.gz is damaged .*\.$/),
    });
    const { said } = await runOperation('restore', ['nowhere.tar.gz'], target);
    expect(said).toMatch(/^There is no file .*nowhere\.tar\.gz\.$/);
    expect((await runOperation('restore', [], target)).said).toContain('npm run restore -- <file>');
    expect(await target.db.execute(sql`select * from pg_tables where schemaname = 'public'`)).toEqual([]);
    await expect(readdir(target.dataDir)).rejects.toThrow('ENOENT');
  });

  it('refuses to overwrite: where a bot runs, and where one was used', async () => {
    const { stage } = shared;
    const before = await readWholeState(stage.database.url);
    const file = await keepFile(backup);
    const folder = join(await createFolder(), 'data');
    const intoStage = { ...placeOf(shared.stage), dataDir: folder };
    expect(await runOperation('restore', [file], intoStage)).toEqual({
      code: 1,
      said: 'A bot runs on this database: stop it first. Nothing was changed.',
    });
    await stage.stop();
    await expect(restore(file, intoStage)).rejects.toThrow('The database is in use already');
    expect(await readWholeState(stage.database.url)).toEqual(before);
  });

  it('killed in the middle leaves nothing half done, and can be run again', async () => {
    const target = await openElsewhere({ bare: false });
    const file = await keepFile(backup);
    // Somebody reads there: the restore has to wait when it is about to load.
    const release = Promise.withResolvers<void>();
    const reading = target.sql.begin(async (tx) => {
      await tx`select count(*) from people`;
      await release.promise;
    });
    const { command, ended } = startOperation('restore', [file], target);
    await untilWaiting(target.db, 1, whileStarting);
    command.kill('SIGKILL');
    await ended;
    release.resolve();
    await reading;
    expect(await target.db.execute(sql`select id from entries`)).toEqual([]);

    expect(await runOperation('restore', [file], target)).toMatchObject({ code: 0 });
    expect(await target.db.execute(sql`select number from entries`)).toEqual([{ number: 1 }]);
    expect(Object.keys(await listCopies(target.db))).toHaveLength(2);
  });

  it('takes a backup of a version that kept photos in a folder, and brings it up to date', async () => {
    const file = photosAsFiles;
    const target = await openElsewhere();
    expect(await runOperation('restore', [file], target)).toEqual({
      code: 0,
      said: expect.stringContaining('Entries and drafts: 1, photos: 2, '),
    });
    expect(Object.keys(await listCopies(target.db))).toEqual([
      '87a2cf03-ea29-4e98-83e4-9fbe73f17355.jpg',
      'dc052f51-8d64-40f9-ac4f-47cf3139fb0b.jpg',
    ]);
    expect(await readdir(target.dataDir)).toEqual([]);
    const migrations = await rowsOf(
      target.db,
      sql`select hash from drizzle.__drizzle_migrations order by id`,
    );
    expect(migrations.map(({ hash }) => hash)).toEqual(listMigrations().map(({ hash }) => hash));

    const started = await openElsewhere({ bare: false });
    await expect(restore(file, started)).rejects.toThrow('A newer bot than that of the backup was started');
    const besidePhotos = await openElsewhere();
    await mkdir(join(besidePhotos.dataDir, 'photos'), { recursive: true });
    await writeFile(join(besidePhotos.dataDir, 'photos', 'another.jpg'), 'another');
    await expect(restore(file, besidePhotos)).rejects.toThrow('holds photos already');
  });
});
