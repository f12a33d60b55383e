import { sql } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { createLogger } from '#src/logger.ts';
import { startHesabat } from '#src/start-hesabat.ts';
import { cardOf, untilJobsDone } from './support/moderating.ts';
import { phoneOf } from './support/phone.ts';
import { createFolder } from './support/programs/run-operation.ts';
import { receiveEntry } from './support/receive-entry.ts';
import { unzip } from './support/reports/unzip.ts';
import { openStage, type Stage } from './support/stage.ts';
import type { Message } from './telegram-server/driver/message.ts';

const t = textsIn('en');

const bytesOf = (message: Message | undefined) => Buffer.from(message?.bytes ?? []);
const isFile = (message: Message) => message.document !== undefined;

/** What people get that is made of photos, as nobody had ever got it before. */
async function askForAll(stage: Stage, number: number) {
  const { db, telegram, group, kamran, aysel, leyla } = stage;
  await db.execute(sql`update entry_photos set sent_file_id = null`);
  await db.execute(sql`delete from report_files`);
  await db.execute(sql`delete from limit_notices`);
  const before = group.messages.at(-1)?.id ?? 0;
  await kamran.tap(cardOf(stage, number), 'Photos');
  const album = await telegram.until(() => {
    const sent = group.botMessages.filter((message) => message.photo && message.id > before);
    return sent.length === 3 ? sent : undefined;
  });
  const organizer = phoneOf(stage, aysel).chat;
  const beforeData = organizer.messages.at(-1);
  await aysel.send(organizer, '/mydata');
  const data = await organizer.expectMessage(isFile, beforeData ? { after: beforeData } : {});
  const admin = phoneOf(stage, leyla);
  const totals = await admin.write('/report', 'Total: 1 event');
  await leyla.tap(totals, t('button-report-word'));
  const report = await admin.chat.expectMessage(isFile, { after: totals });
  await untilJobsDone(stage);
  const pictures = (file: Message, folder: string) =>
    [...unzip(file.bytes ?? new Uint8Array())].filter(
      ([name]) => name.startsWith(folder) && /jpe?g$/.test(name),
    );
  return {
    album: album.map(bytesOf),
    data: pictures(data, 'photos/'),
    report: pictures(report, 'word/media/'),
  };
}

it('copies of the bot whose folders have nothing in common send the same album, report and data', async () => {
  const stage = await openStage();
  const { id, number, card } = await receiveEntry(stage, stage.aysel, { photos: 3 });
  await stage.kamran.tap(card, 'Approve');
  await untilJobsDone(stage);
  const first = await askForAll(stage, number);
  await stage.stop();

  const elsewhere = { ...stage.config, dataDir: await createFolder() };
  const second = await startHesabat(elsewhere, createLogger('fatal', stage.config.botToken));
  onTestFinished(second.stop);
  const photos = await stage.photosOf(id);
  expect(first.album).toEqual(photos);
  expect(first.data.map(([, bytes]) => bytes)).toEqual(photos);
  expect(first.report).toHaveLength(3);
  expect(await askForAll(stage, number)).toEqual(first);
});
