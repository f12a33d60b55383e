import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, rename, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listStoredPhotos } from '#db/queries/entries/photos.ts';
import { createLogger } from '#src/logger.ts';
import { startHesabat } from '#src/start-hesabat.ts';
import { listCopies } from '#tests/support/database/list-copies.ts';
import { untilJobsDone } from '#tests/support/moderating.ts';
import { putPhotosIntoFolder } from '#tests/support/photos/photos-in-folder.ts';
import { whileStarting } from '#tests/support/programs/bot-process.ts';
import { createFolder } from '#tests/support/programs/run-operation.ts';
import { startBot } from '#tests/support/programs/start-bot.ts';
import { receiveEntry } from '#tests/support/receive-entry.ts';
import { openStage, type Stage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';
import { untilWaiting } from '#tests/support/waiting/until-waiting.ts';

const run = promisify(execFile);

/** A stopped bot of an earlier version, with the photos of an entry in a folder. */
async function stopBefore(photos: number) {
  const stage = await openStage();
  const entry = await receiveEntry(stage, stage.aysel, { photos });
  await untilJobsDone(stage);
  await stage.stop();
  const before = await listCopies(stage.db);
  const folder = await putPhotosIntoFolder(stage);
  expect([Object.keys(before), await listCopies(stage.db)]).toEqual([expect.any(Array), {}]);
  return { stage, entry, before, folder };
}

/** Starts a bot on the stage's database, and tells what it logs. */
async function start({ config }: Stage, { dataDir } = config) {
  const lines: Array<{ msg: string } & Record<string, unknown>> = [];
  const logger = createLogger('info', config.botToken, {
    destination: { write: (line) => lines.push(JSON.parse(line)) },
  });
  const hesabat = await startHesabat({ ...config, dataDir }, logger);
  onTestFinished(hesabat.stop);
  return { lines, said: (msg: RegExp) => lines.filter((line) => msg.test(line.msg)) };
}

describe('photos that an earlier version kept in a folder', () => {
  it('are taken over at the first start, which can be killed, and the folder goes when all are there', async () => {
    const { stage, entry, before, folder } = await stopBefore(5);
    await writeFile(join(folder, 'of-a-withdrawn-entry.jpg'), 'its deletion was still to come');
    await writeFile(join(folder, '.incoming', 'half'), 'a half-written photo');
    const files = await readdir(folder);
    const inOrder = files.filter((file) => file in before);
    const release = Promise.withResolvers<void>();
    const holding = stage.database.sql.begin(async (tx) => {
      await tx`select from entry_photos where file = ${inOrder[2] ?? ''} for update`;
      await release.promise;
    });
    const env = {
      BOT_TOKEN: stage.account.token,
      TELEGRAM_API_ROOT: stage.telegram.apiRoot,
      DATABASE_URL: stage.database.url,
      DATA_DIR: stage.dataDir,
    };
    const killed = await startBot(env);
    await untilWaiting(stage.db, 1, whileStarting);
    killed.bot.kill('SIGKILL');
    await killed.ended;
    release.resolve();
    await holding;
    await eventually(async () => Object.keys(await listCopies(stage.db)).length >= 2);
    expect((await readdir(folder)).sort()).toEqual(files.sort());

    const { said } = await start(stage);
    expect(await listCopies(stage.db)).toEqual(before);
    expect(existsSync(folder)).toBe(false);
    expect(said(/taken over/)).toMatchObject([{ photos: 7 }, { photos: 5 }]);
    expect(await stage.photosOf(entry.id)).toHaveLength(5);
  });

  it('are taken over by one of the copies that start at the same time', async () => {
    const { stage, before, folder } = await stopBefore(3);
    const copies = await Promise.all([start(stage), start(stage), start(stage)]);
    expect(copies.flatMap(({ said }) => said(/^photos were taken over/))).toMatchObject([{ photos: 3 }]);
    expect(await listCopies(stage.db)).toEqual(before);
    expect(existsSync(folder)).toBe(false);
  });

  it('stay where they are, when they are those of another database', async () => {
    const { stage, folder } = await stopBefore(2);
    const files = await readdir(folder);
    await stage.db.execute(sql`delete from entry_photos`);
    const { said } = await start(stage);
    expect(said(/the folder of photos stays/)).toMatchObject([{ same: 0, different: 0, unnamed: 2 }]);
    expect(await readdir(folder)).toEqual(files);
    expect(await listCopies(stage.db)).toEqual({});
  });

  it('stay where one is not as the database has it; the others go', async () => {
    const { stage, entry, folder } = await stopBefore(2);
    const [first] = await listStoredPhotos(stage.db, entry.id);
    await stage.db.execute(sql`insert into photo_copies (file, bytes) values (${first?.file}, 'another')`);
    const { said } = await start(stage);
    expect(said(/the folder of photos stays/)).toMatchObject([{ same: 1, different: 1, unnamed: 0 }]);
    expect((await readdir(folder)).filter((name) => name.endsWith('.jpg'))).toEqual([first?.file]);
  });

  it.skipIf(process.platform === 'win32').each([
    ['a link to a file', (path: string) => symlink('/etc/hostname', path)],
    ['a link to a folder', (path: string) => symlink(tmpdir(), path)],
    ['a pipe that nobody writes to', (path: string) => run('mkfifo', [path])],
  ])('are taken over beside %s, which stays and is told', async (_, put) => {
    const { stage, before, folder } = await stopBefore(2);
    await put(join(folder, 'other'));
    const { said } = await start(stage);
    expect(said(/the folder of photos stays/)).toMatchObject([{ same: 2, unreadable: 1 }]);
    expect(await listCopies(stage.db)).toEqual(before);
    expect((await readdir(folder)).filter((name) => name !== '.incoming')).toEqual(['other']);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'do not keep the bot from starting, when some cannot be read',
    async () => {
      const { stage, before, folder } = await stopBefore(2);
      const [first = ''] = Object.keys(before);
      await chmod(join(folder, first), 0);
      const closed = join(folder, 'lost+found');
      await mkdir(closed, { mode: 0 });
      onTestFinished(() => chmod(closed, 0o700));
      const { said } = await start(stage);
      expect(said(/the folder of photos stays/)).toMatchObject([{ same: 1, unreadable: 2 }]);
      expect(said(/missing/)).toMatchObject([{ photos: 1 }]);
      expect(await readdir(folder)).toEqual(expect.arrayContaining([first, 'lost+found']));
    },
  );

  it('are in the folders of several copies: each takes over its own, and says how many are still missing', async () => {
    const { stage, entry, before, folder } = await stopBefore(2);
    const [, second] = await listStoredPhotos(stage.db, entry.id);
    const dataDir = await createFolder();
    await mkdir(join(dataDir, 'photos'));
    await rename(join(folder, second?.file ?? ''), join(dataDir, 'photos', second?.file ?? ''));
    expect((await start(stage)).said(/missing/)).toMatchObject([{ photos: 1 }]);
    const { said } = await start(stage, { ...stage.config, dataDir });
    expect(said(/missing/)).toEqual([]);
    expect(await listCopies(stage.db)).toEqual(before);
  });
});
