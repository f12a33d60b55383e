import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { createDatabase } from '#tests/support/database/database.ts';
import { buildManyScans } from '#tests/support/database/many-scans.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { whileStarting } from '#tests/support/programs/bot-process.ts';
import { isAlive, listPictureProcesses } from '#tests/support/programs/picture-processes.ts';
import { startBot } from '#tests/support/programs/start-bot.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';
import { startTelegram } from '#tests/telegram-server/telegram.ts';

const t = textsIn('en');
const root = join(import.meta.dirname, '../..');

/** A bot in a process of its own, and somebody who has reported an event with a photo up to the preview. */
async function openBot() {
  const telegram = await startTelegram(whileStarting);
  const database = await createDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'hesabat-pictures-'));
  onTestFinished(async () => {
    await telegram.stop();
    await database.remove();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  });
  const account = telegram.createBot({ username: 'hesabat_bot', firstName: 'Hesabat' });
  const aysel = telegram.createPerson({ firstName: 'Aysel', languageCode: 'en' });
  const started = await startBot({
    BOT_TOKEN: account.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
  });
  const chat = aysel.privateChatWith(account);
  const photos = [await drawSamplePhoto({ width: 400, height: 300 })];
  const phones = { telegram, chatOf: () => chat };
  await reportEvent(phones, aysel, { photos }, { upTo: 'preview' });
  return { ...started, telegram, aysel, chat, phones, pid: started.bot.pid as number };
}

it('a bot that was killed leaves no process behind, even one in the middle of a picture', async () => {
  const { bot, ended, telegram, aysel, chat, phones, pid } = await openBot();
  await aysel.tap(chat, t('button-submit'));
  await chat.expectMessage(/No\. \d+/);
  await reportEvent(phones, aysel, {}, { upTo: 'photo' });
  const processes = await listPictureProcesses(pid);
  expect(processes).toHaveLength(2);
  const fetched = telegram.journal.calls('downloadFile').length;
  const slow = buildManyScans({ width: 8192, height: 6144, scans: 100 });
  await aysel.sendDocument(chat, slow, { fileName: 'slow.jpg', mimeType: 'image/jpeg' });
  await telegram.until(() => telegram.journal.calls('downloadFile').length > fetched);
  bot.kill('SIGKILL');
  await ended;
  await eventually(() => !processes.some(isAlive), { describe: 'the processes to end with the bot' });
});

it.skipIf(process.platform !== 'linux')(
  'a bot that cleans photos and draws sheets loads no decoder into its own process',
  async () => {
    const { pid } = await openBot();
    const [first] = await listPictureProcesses(pid);
    expect(await readFile(`/proc/${first}/maps`, 'utf8')).toContain('libvips');
    expect(await readFile(`/proc/${pid}/maps`, 'utf8')).not.toContain('libvips');
  },
);

it('no module of the bot loads a decoder or a typesetter', async () => {
  const code = `
    await import('#src/start-hesabat.ts');
    console.log(process.report.getReport().sharedObjects.join());
    process.exit();`;
  const args = ['--input-type=module', '--eval', code];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
  expect(stdout).not.toMatch(/vips|sharp|typst/);
});
