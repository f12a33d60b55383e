import { sql } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import { listStoredPhotos } from '#db/queries/entries/photos.ts';
import { withdrawEntry } from '#db/queries/entries/withdrawals.ts';
import { delayedPhotos } from '#db/schema/entries/photos.ts';
import { textsIn } from '#locales/texts.ts';
import { createLogger } from '#src/logger.ts';
import { drawingLimits, openPictures } from '#src/pictures/open-pictures.ts';
import { listCopies } from '#tests/support/database/list-copies.ts';
import { buildManyScans } from '#tests/support/database/many-scans.ts';
import { rowsOf } from '#tests/support/database/rows-of.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { isAlive, watchPictureProcesses } from '#tests/support/programs/picture-processes.ts';
import { receiveEntry } from '#tests/support/receive-entry.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { openStage, type Stage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';

const t = textsIn('en');

const listOwnProcesses = await watchPictureProcesses();
const draw = (seed: number) => drawSamplePhoto({ width: 400, height: 300, seed });
const photo = await draw(1);
/** Each different, since the same photo is taken once. */
const others = await Promise.all([2, 3, 4, 5, 6, 7, 8, 9, 10].map(draw));

type Person = Stage['aysel'];

/** Resolves when the bot shows somebody how many photos it has. */
function untilStored(stage: Stage, who: Person, stored: number): Promise<unknown> {
  return stage.chatOf(who).expectMessage(t('photo-count', { stored, most: 10 }));
}

/** Makes the decoding of pictures hang, as one does that takes for ever; tells which process it is. */
async function hang(stage: Stage, who: Person): Promise<number> {
  await reportEvent(stage, who, {}, { upTo: 'photo' });
  await who.sendPhoto(stage.chatOf(who), photo);
  await untilStored(stage, who, 1);
  const [pid] = await listOwnProcesses();
  if (pid === undefined) throw new Error('no process for pictures');
  process.kill(pid, 'SIGSTOP');
  onTestFinished(() => {
    if (isAlive(pid)) process.kill(pid, 'SIGCONT');
  });
  return pid;
}

interface PhotoJob extends Record<string, unknown> {
  attempts: number;
  locked: boolean;
}

async function photoJobs({ db }: Stage): Promise<PhotoJob[]> {
  const jobs = await rowsOf<PhotoJob>(
    db,
    sql`
    select attempts, locked_at is not null as locked from graphile_worker.jobs where task_identifier = 'store-photo'`,
  );
  return [...jobs];
}

/** Sends so many photos; tells Telegram's names for them. */
async function sendPhotos(stage: Stage, who: Person, count: number): Promise<string[]> {
  const names: string[] = [];
  for (const other of others.slice(0, count)) {
    const message = await who.sendPhoto(stage.chatOf(who), other);
    names.push(message.wire.photo?.at(-1)?.file_id ?? '');
  }
  return names;
}

it('ten pictures of a stranger delay neither a card, nor an erasing, nor the end of the bot', async () => {
  const stage = await openStage({ pictures: null });
  const { nigar, aysel, telegram } = stage;
  const { id, number } = await receiveEntry(stage, aysel, { photos: 2 });
  // Of the two processes the one that draws is there already.
  const [drawing] = await listOwnProcesses();
  await reportEvent(stage, nigar, {}, { upTo: 'photo' });
  await nigar.sendPhoto(stage.chatOf(nigar), photo);
  await untilStored(stage, nigar, 1);
  const hanging = (await listOwnProcesses()).find((pid) => pid !== drawing);
  process.kill(hanging as number, 'SIGSTOP');
  const before = telegram.journal.calls('downloadFile').length;
  await sendPhotos(stage, nigar, 9);
  await eventually(async () => (await photoJobs(stage)).length === 9);
  await telegram.until(() => telegram.journal.calls('downloadFile').length >= before + 3, {
    describe: 'all workers that take photos to have one',
  });

  await receiveEntry(stage, aysel, { photos: 1, title: 'A concert' });
  const files = (await listStoredPhotos(stage.db, id)).map(({ file }) => file);
  await withdrawEntry(stage.db, { entryId: id, personId: aysel.id });
  expect(Object.keys(await listCopies(stage.db))).not.toEqual(expect.arrayContaining(files));
  await telegram.until(
    () =>
      stage.group.botMessages.some(
        ({ shown }) => shown.startsWith(`No. ${number}`) && shown.includes('Withdrawn'),
      ),
    { describe: 'the card to say that the entry was withdrawn' },
  );
  await stage.stop();

  expect(isAlive(hanging as number)).toBe(false);
  expect(await photoJobs(stage)).toEqual(new Array(9).fill({ attempts: 0, locked: false }));
  await stage.start();
  await untilStored(stage, nigar, 10);
});

it('nine pictures that Telegram hands out late, all at once, delay no card', async () => {
  const stage = await openStage({ pictures: null });
  const { nigar, aysel, telegram, db } = stage;
  await receiveEntry(stage, aysel);
  const [drawing] = await listOwnProcesses();
  await reportEvent(stage, nigar, {}, { upTo: 'photo' });
  await nigar.sendPhoto(stage.chatOf(nigar), photo);
  await untilStored(stage, nigar, 1);
  const cleaning = (await listOwnProcesses()).find((pid) => pid !== drawing) as number;
  const hurry = (task: string) =>
    db.execute(sql`
      with hurried as (
        update graphile_worker._private_jobs job set run_at = now() from graphile_worker._private_tasks task
        where task.id = job.task_id and task.identifier = ${task} and locked_at is null
      )
      select pg_notify('jobs:insert', '{"count":9}')`);
  const fault = telegram.faults.add({ kind: 'file-unavailable', method: 'getFile', times: 1_000 });
  await sendPhotos(stage, nigar, 9);
  await eventually(async () => {
    await hurry('store-photo');
    return (await db.select().from(delayedPhotos)).length === 9;
  });
  process.kill(cleaning, 'SIGSTOP');
  onTestFinished(() => {
    if (isAlive(cleaning)) process.kill(cleaning, 'SIGCONT');
  });
  fault.remove();
  const before = telegram.journal.calls('downloadFile').length;
  await hurry('fetch-delayed-photo');
  await telegram.until(() => telegram.journal.calls('downloadFile').length >= before + 3);

  await receiveEntry(stage, aysel, { title: 'A concert' });
  process.kill(cleaning, 'SIGCONT');
  await untilStored(stage, nigar, 10);
});

it('the first photo of everybody comes before the second of anybody', async () => {
  const stage = await openStage({ pictures: null });
  const { nigar, rauf, telegram } = stage;
  const hanging = await hang(stage, nigar);
  await reportEvent(stage, rauf, {}, { upTo: 'photo' });
  const before = telegram.journal.calls('downloadFile').length;
  await sendPhotos(stage, nigar, 6);
  await telegram.until(() => telegram.journal.calls('downloadFile').length === before + 3, {
    describe: 'all workers that take photos to have one',
  });
  const ofRauf = await sendPhotos(stage, rauf, 2);
  await eventually(async () => (await photoJobs(stage)).length === 8);
  process.kill(hanging, 'SIGCONT');
  await untilStored(stage, nigar, 7);
  await untilStored(stage, rauf, 2);

  const fetched = telegram.journal
    .calls('getFile')
    .slice(before)
    .map(({ parameters }) => parameters.file_id);
  expect(fetched).toHaveLength(8);
  // Three of the other's were in hand already. Sent after all of them, Rauf's are in the next three nevertheless.
  expect(fetched.slice(3, 6)).toEqual(expect.arrayContaining(ofRauf));
});

it('a picture over the limit of time is answered like a broken one, and the next one is taken', async () => {
  const logger = createLogger('silent', 'no token');
  const pictures = openPictures(logger, {
    cleaning: { cpuMs: 200, memoryMb: 1_000 },
    drawing: drawingLimits,
  });
  onTestFinished(() => pictures.stop());
  const stage = await openStage({ pictures });
  const { nigar } = stage;
  const chat = stage.chatOf(nigar);
  await reportEvent(stage, nigar, {}, { upTo: 'photo' });
  const slow = buildManyScans({ width: 8192, height: 6144, scans: 100 });
  const bad = await nigar.sendDocument(chat, slow, { fileName: 'slow.jpg', mimeType: 'image/jpeg' });
  const answer = await chat.expectMessage(t('photo-broken'));
  expect(answer.replyTo?.message_id).toBe(bad.id);
  await nigar.sendPhoto(chat, photo);
  await untilStored(stage, nigar, 1);
  expect(await photoJobs(stage)).toEqual([]);
});

it('a picture of thousands of scans is refused with a sentence', async () => {
  const stage = await openStage();
  const { nigar } = stage;
  const chat = stage.chatOf(nigar);
  await reportEvent(stage, nigar, {}, { upTo: 'photo' });
  const many = buildManyScans({ width: 800, height: 600, scans: 5_000 });
  await nigar.sendDocument(chat, many, { fileName: 'many.jpg', mimeType: 'image/jpeg' });
  await chat.expectMessage(t('photo-too-large'));
});
