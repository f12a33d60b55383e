import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sql } from 'drizzle-orm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connectForBackup } from '#db/backup/snapshot.ts';
import { listStoredPhotos } from '#db/queries/entries/photos.ts';
import { createLogger } from '#src/logger.ts';
import { startHesabat } from '#src/start-hesabat.ts';
import { afterRestore, readWholeState } from '#tests/support/database/whole-state.ts';
import { openElsewhere, placeOf } from '#tests/support/elsewhere.ts';
import { whileStarting } from '#tests/support/programs/bot-process.ts';
import { createFolder, runOperation, startOperation } from '#tests/support/programs/run-operation.ts';
import { receiveEntry, submitEntry } from '#tests/support/receive-entry.ts';
import { untilAsked } from '#tests/support/report-event.ts';
import { openStage, shareStage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';
import { keepEverything } from './keep-everything.ts';

const shared = shareStage();

describe('npm run backup and npm run restore', () => {
  it('bring everything back elsewhere, where the bot goes on with it', async () => {
    const stage = await openStage();
    const { aysel, rauf } = stage;
    await keepEverything(stage);
    const before = await readWholeState(stage.database.url);
    expect(before.jobs).toHaveLength(3);

    const cwd = await createFolder();
    const backup = await runOperation('backup', [], { ...placeOf(stage), cwd });
    const [, file = ''] = /^Wrote (.*\/hesabat-backup-[\dT-]+Z\.tar\.gz) \(/.exec(backup.said) ?? [];
    expect(backup).toEqual({
      code: 0,
      said: expect.stringMatching(/ Entries and drafts in it: 5, photos: 4\.$/),
    });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readWholeState(stage.database.url)).toEqual(before);

    const elsewhere = await openElsewhere();
    const restored = await runOperation('restore', [file], elsewhere);
    expect(restored).toEqual({
      code: 0,
      said: expect.stringMatching(
        /^Restored as of [\dT:.-]+Z\. Entries and drafts: 5, photos: 4, waiting jobs: 3\. /m,
      ),
    });
    expect(await readWholeState(elsewhere.databaseUrl)).toEqual(afterRestore(before));
    await expect(stat(elsewhere.dataDir)).rejects.toThrow('ENOENT');

    const logger = createLogger('fatal', stage.config.botToken);
    const hesabat = await startHesabat({ ...stage.config, ...elsewhere }, logger);
    onTestFinished(hesabat.stop);
    await rauf.send(stage.chatOf(rauf), 'Germany');
    await untilAsked(stage, rauf, 'city');
    const next = await receiveEntry({ ...stage, ...elsewhere }, aysel);
    expect(next.number).toBe(4);
  });

  it('leave out what is not there, say so and fail; overwrite nothing; do not work twice at once', async () => {
    const { stage } = shared;
    const first = await submitEntry(stage, stage.aysel, { photos: 2 });
    const [gone] = await listStoredPhotos(stage.db, first.id);
    await stage.db.execute(sql`delete from photo_copies where file = ${gone?.file}`);
    const file = join(await createFolder(), 'backup.tar.gz');
    const { code, said } = await runOperation('backup', [file], placeOf(stage));
    expect([code, said]).toEqual([
      1,
      expect.stringContaining('that the database names but does not have: 1;'),
    ]);
    expect(await runOperation('backup', [file], placeOf(stage))).toEqual({
      code: 1,
      said: `${file} is there already: choose another name.`,
    });

    const other = await connectForBackup(stage.database.url);
    expect(await runOperation('backup', [`${file}.2`], placeOf(stage))).toEqual({
      code: 1,
      said: 'Another backup is being made at this moment: wait for it to end.',
    });
    await other.end();
    expect(await readdir(dirname(file))).toEqual(['backup.tar.gz']);
    expect(await readdir(stage.dataDir)).toEqual([]);
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
    await eventually(() => readdir(join(`${file}.unfinished`, 'tables')).catch(() => null), whileStarting);
    command.kill('SIGTERM');
    const outcome = await ended;
    release.resolve();
    await holding;
    expect(outcome).toEqual({ code: 1, said: '' });
    expect(await readdir(dirname(file))).toEqual([]);
    expect(await readdir(stage.dataDir)).toEqual([]);
  });
});
