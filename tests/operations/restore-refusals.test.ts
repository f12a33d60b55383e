import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { packTar, unpackTar } from 'modern-tar';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { holdMigrations } from '#db/migrate.ts';
import { listMigrations } from '#db/migrations.ts';
import { makeBackup } from '#src/backup/make-backup.ts';
import { restoreBackup } from '#src/backup/restore-backup.ts';
import { OperatorProblem } from '#src/domain/operator-problem.ts';
import { createDatabase } from '#tests/support/database.ts';
import { eventually } from '#tests/support/eventually.ts';
import { submitEntry } from '#tests/support/receive-entry.ts';
import { createFolder, runOperation, startOperation } from '#tests/support/run-operation.ts';
import { shareStage } from '#tests/support/stage.ts';
import { readWholeState } from '#tests/support/whole-state.ts';

const shared = shareStage();
let backup: Buffer;

beforeAll(async () => {
  const { stage } = shared;
  await submitEntry(stage, stage.aysel, { photos: 2 });
  const file = join(stage.dataDir, 'backup.tar.gz');
  await runOperation('backup', [file], placeOfStage());
  backup = await readFile(file);
});

function placeOfStage() {
  const { database, dataDir } = shared.stage;
  return { databaseUrl: database.url, dataDir };
}

/** A file with these bytes. */
async function keep(bytes: Buffer | string): Promise<string> {
  const file = join(await createFolder(), 'backup.tar.gz');
  await writeFile(file, bytes);
  return file;
}

/** The same backup with other words in its manifest. */
async function withManifest(change: (manifest: Record<string, unknown>) => object): Promise<Buffer> {
  const entries = await unpackTar(gunzipSync(backup));
  const changed = entries.map(({ header, data = new Uint8Array() }) => {
    if (header.name !== 'manifest.json') return { header, body: data };
    const body = JSON.stringify(change(JSON.parse(Buffer.from(data).toString())));
    return { header: { ...header, size: Buffer.byteLength(body) }, body };
  });
  return gzipSync(await packTar(changed));
}

/** What `npm run restore` does, in this process. */
function restore(file: string, { databaseUrl, dataDir }: { databaseUrl: string; dataDir: string }) {
  return restoreBackup({ file, dataDir, reach: async () => databaseUrl }, () => {});
}

async function elsewhere({ bare = true } = {}) {
  const database = await createDatabase({ bare });
  onTestFinished(database.remove);
  return { databaseUrl: database.url, dataDir: join(await createFolder(), 'data'), ...database };
}

describe('npm run restore', () => {
  it('refuses what is no whole backup, before anything is changed', async () => {
    const target = await elsewhere();
    const flipped = Buffer.from(backup);
    flipped.writeUInt8(flipped.readUInt8(flipped.length - 4_000) ^ 1, flipped.length - 4_000);
    const otherTar = await packTar([{ header: { name: 'notes.txt', size: 2 }, body: 'hi' }]);
    const lessRows = await withManifest(({ jobs, ...manifest }) => ({
      ...manifest,
      jobs: { ...(jobs as object), rows: 77 },
    }));
    const morePhotos = await withManifest(({ photos, ...manifest }) => ({
      ...manifest,
      photos: [...(photos as object[]), { file: 'a.jpg', bytes: 1, sha256: 'a'.repeat(64) }],
    }));
    const climbing = await withManifest((manifest) => ({
      ...manifest,
      photos: [{ file: '../../a.jpg', bytes: 1, sha256: 'a'.repeat(64) }],
    }));
    const newer = await withManifest((manifest) => ({ ...manifest, version: 2 }));
    const migrated = await withManifest((manifest) => ({
      ...manifest,
      migration: { when: 9_999_999_999_999, hash: 'unknown' },
    }));
    const cases: Array<[Buffer | string, string]> = [
      [backup.subarray(0, backup.length - 2_000), 'damaged'],
      [backup.subarray(0, 300), 'damaged'],
      [flipped, 'damaged'],
      ['What is this?', 'damaged or no backup'],
      [gzipSync(otherTar), 'is not a backup of this bot'],
      [lessRows, 'jobs.copy is not as it was written'],
      [morePhotos, 'photos/a.jpg is missing'],
      [climbing, 'manifest.json is not as it was written'],
      [newer, 'written by a newer version of the bot'],
      [migrated, 'a version of the bot that this one does not know'],
    ];
    for (const [bytes, reason] of cases) {
      const restored = restore(await keep(bytes), target);
      await expect(restored).rejects.toThrow(reason);
      await expect(restored).rejects.toBeInstanceOf(OperatorProblem);
    }
    const truncated = await keep(backup.subarray(0, backup.length - 2_000));
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
    const file = await keep(backup);
    const folder = join(await createFolder(), 'data');
    const intoStage = { ...placeOfStage(), dataDir: folder };
    expect(await runOperation('restore', [file], intoStage)).toEqual({
      code: 1,
      said: 'A bot runs on this database: stop it first. Nothing was changed.',
    });
    await stage.stop();
    await expect(restore(file, intoStage)).rejects.toThrow('The database is in use already');
    await writeFile(join(stage.dataDir, 'photos', 'another.jpg'), 'another');
    const besidePhotos = { ...(await elsewhere()), dataDir: stage.dataDir };
    await expect(restore(file, besidePhotos)).rejects.toThrow('holds photos already');
    const after = await readWholeState(stage.database.url, stage.dataDir);
    expect({ ...after, photos: {} }).toEqual({ ...before, photos: {} });
    expect(after.photos).toMatchObject(before.photos);
  });

  it('killed in the middle leaves nothing half done, and can be run again', async () => {
    const target = await elsewhere({ bare: false });
    const file = await keep(backup);
    // Somebody reads there: the restore has to wait when it is about to load.
    const release = Promise.withResolvers<void>();
    const reading = target.sql.begin(async (tx) => {
      await tx`select count(*) from people`;
      await release.promise;
    });
    const { command, ended } = startOperation('restore', [file], target);
    await eventually(async () => {
      const rows = await target.sql`select from pg_locks where not granted and mode = 'AccessExclusiveLock'`;
      return rows.length > 0;
    });
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
    const old = await elsewhere();
    await holdMigrations(old.databaseUrl, (migrateTables) => migrateTables(last));
    await old.db.execute(sql`insert into people (id, name, locale) values (7, 'Aysel', 'az')`);
    const file = join(await createFolder(), 'backup.tar.gz');
    await makeBackup({ url: old.databaseUrl, dataDir: old.dataDir, file }, () => {});

    const target = await elsewhere();
    await restore(file, target);
    expect(await target.db.execute(sql`select id, name, blocked_at from people`)).toEqual([
      { id: 7, name: 'Aysel', blocked_at: null },
    ]);
    const migrations = await target.db.execute(
      sql`select hash from drizzle.__drizzle_migrations order by id`,
    );
    expect(migrations.map(({ hash }) => hash)).toEqual(listMigrations().map(({ hash }) => hash));

    const started = await elsewhere({ bare: false });
    await expect(restore(file, started)).rejects.toThrow('A newer bot than that of the backup was started');
  });
});
