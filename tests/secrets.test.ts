import { chmod, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findFreePort } from '#db/embedded/server.ts';
import { textsIn } from '#locales/texts.ts';
import { whileStarting } from './support/programs/bot-process.ts';
import { startBot } from './support/programs/start-bot.ts';
import { type Seen, watchDescendants } from './support/programs/watch-descendants.ts';
import { startTelegram } from './telegram-server/telegram.ts';

const t = textsIn('en');

/** Files in which one of these stands. */
async function findFiles(folder: string, secrets: string[]): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) =>
    file.isFile(),
  );
  const found: string[] = [];
  for (const { parentPath, name } of files) {
    // What has gone meanwhile holds nothing.
    const content = await readFile(join(parentPath, name)).catch(() => Buffer.of());
    if (secrets.some((secret) => content.includes(secret))) found.push(join(parentPath, name));
  }
  return found;
}

/** A bot with a database of its own that has built a report; what others on the machine could see of it. */
async function runBot() {
  const telegram = await startTelegram(whileStarting);
  const [place, dataDir] = await Promise.all(
    ['tmp', 'data'].map((name) => mkdtemp(join(tmpdir(), `hesabat-secrets-${name}-`))),
  );
  if (!place || !dataDir) throw new Error('no folders');
  // As root, the database runs as somebody else, who must get in.
  await chmod(place, 0o755);
  onTestFinished(async () => {
    await telegram.stop();
    for (const folder of [place, dataDir]) await rm(folder, { recursive: true, force: true, maxRetries: 20 });
  });
  const account = telegram.createBot({ username: 'hesabat_bot', firstName: 'Hesabat' });
  const leyla = telegram.createPerson({ firstName: 'Leyla', languageCode: 'en' });
  const chat = leyla.privateChatWith(account);
  const port = await findFreePort();
  const webhookSecret = 'only-Telegram-and-we-know';
  const { bot, ended } = await startBot({
    BOT_TOKEN: account.token,
    WEBHOOK_URL: `http://127.0.0.1:${port}/updates`,
    WEBHOOK_SECRET: webhookSecret,
    PORT: String(port),
    TELEGRAM_API_ROOT: telegram.apiRoot,
    ADMIN_IDS: String(leyla.id),
    DATA_DIR: dataDir,
    TMPDIR: place,
    // What else an operator may have in the environment.
    SOMETHING_ELSE: 'nobody-else-needs-this',
  });
  const watch = watchDescendants(bot.pid ?? 0);
  await leyla.send(chat, '/report');
  const totals = await chat.expectMessage(({ buttons }) => buttons.includes(t('button-report-csv')));
  await leyla.tap(totals, t('button-report-csv'));
  await chat.expectMessage(({ document }) => document !== undefined);
  const password = await readFile(join(dataDir, 'postgres/cluster/password'), 'utf8');
  const secrets = [account.token, webhookSecret, password, 'nobody-else-needs-this'];
  const whileRunning = [...(await findFiles(place, secrets)), ...(await findFiles(dataDir, secrets))];
  bot.kill('SIGTERM');
  expect(await ended).toBe(0);
  const processes = await watch.stop();
  const afterwards = [...(await findFiles(place, secrets)), ...(await findFiles(dataDir, secrets))];
  return { dataDir, secrets, processes, whileRunning, afterwards };
}

describe.runIf(process.platform === 'linux')('the secrets of a running bot', () => {
  it('are in no process that it starts, and in one file that nobody else can read', async () => {
    const { dataDir, secrets, processes, whileRunning, afterwards } = await runBot();
    for (const program of ['guard.ts', 'bin/initdb', 'bin/postgres', 'child-main.ts']) {
      expect(processes.filter(({ commandLine }) => commandLine.includes(program))).not.toEqual([]);
    }
    const tells = ({ commandLine, environment }: Seen) =>
      secrets.some((secret) => commandLine.includes(secret) || environment.includes(secret));
    expect(processes.filter(tells)).toEqual([]);

    const kept = join(dataDir, 'postgres/cluster/password');
    expect({ whileRunning, afterwards }).toEqual({ whileRunning: [kept], afterwards: [kept] });
    expect((await stat(kept)).mode & 0o777).toBe(0o600);
    expect((await stat(dirname(kept))).mode & 0o777).toBe(0o700);
  });
});
