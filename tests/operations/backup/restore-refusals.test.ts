import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { holdMigrations } from '#db/connection/migrate.ts';
import { listMigrations } from '#db/connection/migrations.ts';
import { OperatorProblem } from '#src/domain/operator-error.ts';
import { makeBackup } from '#src/operations/backup/make-backup.ts';
import { restoreBackup } from '#src/operations/backup/restore-backup.ts';
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

  it('refuses to overwrite: where a bot runs, where one was used, and where photos are', async () => {
    const { stage } = shared;
    const before = await readWholeState(stage.database.url, stage.dataDir);
    const file = await keepFile(backup);
    const folder = join(await createFolder(), 'data');
    const intoStage = { ...placeOf(shared.stage), dataDir: folder };
    expect(await runOperation('restore', [file], intoStage)).toEqual({
      code: 1,
      said: 'A bot runs on this database: stop it first. Nothing was changed.',
    });
    await stage.stop();
    await expect(restore(file, intoStage)).rejects.toThrow('The database is in use already');
    await writeFile(join(stage.dataDir, 'photos', 'another.jpg'), 'another');
    const besidePhotos = { ...(await openElsewhere()), dataDir: stage.dataDir };
    await expect(restore(file, besidePhotos)).rejects.toThrow('holds photos already');
    const after = await readWholeState(stage.database.url, stage.dataDir);
    expect({ ...after, photos: {} }).toEqual({ ...before, photos: {} });
    expect(after.photos).toMatchObject(before.photos);
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
    expect(await readdir(target.dataDir)).toEqual(['photos']);
    // Two photos, and the folder where new ones are made.
    expect(await readdir(join(target.dataDir, 'photos'))).toHaveLength(3);
    expect(await readdir(join(target.dataDir, 'photos/.incoming'))).toEqual([]);
  });

  it('takes a backup of an older version, and brings it up to date', async () => {
    const last = listMigrations().at(-2);
    const old = await openElsewhere();
    await holdMigrations(old.databaseUrl, (migrateTables) => migrateTables(last));
    await old.db.execute(sql`insert into people (id, name, locale) values (7, 'Aysel', 'az')`);
    const file = join(await createFolder(), 'backup.tar.gz');
    await makeBackup({ url: old.databaseUrl, dataDir: old.dataDir, file }, () => {});

    const target = await openElsewhere();
    await restore(file, target);
    expect(await target.db.execute(sql`select id, name, blocked_at from people`)).toEqual([
      { id: 7, name: 'Aysel', blocked_at: null },
    ]);
    const migrations = await rowsOf(
      target.db,
      sql`select hash from drizzle.__drizzle_migrations order by id`,
    );
    expect(migrations.map(({ hash }) => hash)).toEqual(listMigrations().map(({ hash }) => hash));

    const started = await openElsewhere({ bare: false });
    await expect(restore(file, started)).rejects.toThrow('A newer bot than that of the backup was started');
  });
});
