import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { findFreePort } from '#db/embedded/server.ts';
import { asks } from '#tests/support/asks.ts';
import packageFile from '../package.json' with { type: 'json' };
import { kill, parentOf, serverPid, untilGone } from './db/server-owner.ts';
import { createDatabase, type TestDatabase } from './support/database/database.ts';
import { copyCheckout } from './support/database/published-drivers.ts';
import { whileStarting } from './support/programs/bot-process.ts';
import { programEnv } from './support/programs/program-env.ts';
import type { WhenOver } from './support/programs/run-operation.ts';
import { startBot } from './support/programs/start-bot.ts';
import { startTelegram } from './telegram-server/telegram.ts';

/** What ending would take that waits for the next updates. A connection of Telegram's own is kept for longer. */
const longPollMs = 25_000;

async function world(whenOver: WhenOver = onTestFinished) {
  const telegram = await startTelegram(whileStarting);
  const dataDir = await mkdtemp(join(tmpdir(), 'hesabat-main-'));
  whenOver(async () => {
    await telegram.stop();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  });
  const account = telegram.createBot({ username: 'hesabat_bot', firstName: 'Hesabat' });
  const aysel = telegram.createPerson({ firstName: 'Aysel', languageCode: 'en' });
  const env = { BOT_TOKEN: account.token, TELEGRAM_API_ROOT: telegram.apiRoot, DATA_DIR: dataDir };
  return { telegram, aysel, chat: aysel.privateChatWith(account), env };
}

/** What the lines of the log say. */
function sentencesOf(said: string): string[] {
  return said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).msg);
}

function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

/** The end of what all tests of a group share, the newest first. */
function endWithGroup(): WhenOver {
  const acts: Array<() => Promise<void>> = [];
  afterAll(async () => {
    for (const act of acts.toReversed()) await act();
  });
  return (act) => void acts.push(act);
}

describe('the process', () => {
  it('without a token says one sentence and ends', async () => {
    const { ended, said } = await startBot({});
    expect(await ended).toBe(1);
    expect(sentencesOf(said())).toEqual([expect.stringContaining('BOT_TOKEN is missing')]);
  });

  it('says its version first, and with a token that Telegram does not know says so and ends', async () => {
    const { env } = await world();
    const database = await createDatabase();
    onTestFinished(database.remove);
    const { ended, said } = await startBot({
      ...env,
      DATABASE_URL: database.url,
      BOT_TOKEN: '123456:unknown',
    });
    expect(await ended).toBe(1);
    expect(said()).toContain(`"version":"${packageFile.version}"`);
    expect(sentencesOf(said())).toEqual([
      'starting',
      'Telegram does not know this BOT_TOKEN: copy it once more from @BotFather.',
    ]);
  });

  it('installed without the changes of its drivers says so and ends, before it begins anything', async () => {
    const { telegram, env } = await world();
    const { ended, said } = await startBot(
      { ...env, LOG_LEVEL: 'warn' },
      { checkout: await copyCheckout({ asPublished: 'postgres' }) },
    );
    expect(await ended).toBe(1);
    expect(sentencesOf(said())).toEqual([
      'The patches of db/patches are missing in postgres, as after "npm ci --ignore-scripts": run "npm run postinstall", then start the bot again.',
    ]);
    expect(await readdir(env.DATA_DIR)).toEqual([]);
    expect(telegram.journal.calls()).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')(
    'started by npm, gets the signal that npm gets, and ends before npm does',
    async () => {
      const { env } = await world();
      const npm = spawn('npm', ['start'], {
        cwd: fileURLToPath(new URL('..', import.meta.url)),
        env: { ...programEnv(), ...env, DATABASE_URL: `postgres://x@127.0.0.1:${await findFreePort()}/x` },
        stdio: ['ignore', 'pipe', 'ignore'],
        // A group of its own, of which nothing is left when the test is over.
        detached: true,
      });
      onTestFinished(() => killGroup(Number(npm.pid)));
      let said = '';
      const isStarted = new Promise<void>((resolve) => {
        npm.stdout.on('data', (chunk) => {
          said += chunk;
          if (said.includes('the database cannot be reached')) resolve();
        });
      });
      // The pipe closes when no process has it any more: a bot that was left behind would keep it open.
      const closed = once(npm, 'close');
      await isStarted;
      npm.kill('SIGTERM');
      expect((await closed)[0]).toBe(0);
      expect(said).toContain('"ending"');
    },
  );

  it('told to listen at an address of another machine says so and ends', async () => {
    const { env } = await world();
    const database = await createDatabase();
    onTestFinished(database.remove);
    const webhook = { WEBHOOK_URL: 'https://bot.example.org/telegram', WEBHOOK_SECRET: 'secret' };
    const { ended, said } = await startBot({
      ...env,
      ...webhook,
      DATABASE_URL: database.url,
      HOST: '192.0.2.1',
      LOG_LEVEL: 'warn',
    });
    expect(await ended).toBe(1);
    expect(sentencesOf(said())).toEqual([expect.stringContaining('cannot listen on HOST 192.0.2.1')]);
  });

  it.each([
    // Where a folder takes no other one, Node itself would try for ever.
    [
      'DATA_DIR in a folder that takes none',
      { DATA_DIR: '/proc/hesabat' },
      'DATA_DIR: the bot cannot write to',
    ],
    [
      'DATA_DIR below a file',
      { DATA_DIR: `${fileURLToPath(import.meta.url)}/x` },
      'a part of this path is a file',
    ],
    [
      'GAZETTEER that is not there',
      { GAZETTEER: '/nowhere/places.txt' },
      'there is no file /nowhere/places.txt',
    ],
    ['GAZETTEER that is a folder', { GAZETTEER: '/tmp' }, 'GAZETTEER: the file /tmp cannot be read'],
  ])('with a %s says so in one sentence and ends, before it begins anything', async (_, wrong, sentence) => {
    const { telegram, env } = await world();
    const { ended, said } = await startBot({ ...env, LOG_LEVEL: 'warn', ...wrong });
    expect(await ended).toBe(1);
    expect(sentencesOf(said())).toEqual([expect.stringContaining(sentence)]);
    expect(await readdir(env.DATA_DIR)).toEqual([]);
    expect(telegram.journal.calls()).toEqual([]);
  });

  it('whose port is taken says so and ends, before it begins anything', async () => {
    const { telegram, env } = await world();
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    onTestFinished(() => void taken.close());
    const webhook = { WEBHOOK_URL: 'https://bot.example.org/telegram', WEBHOOK_SECRET: 'secret' };
    const port = (taken.address() as AddressInfo).port;
    const { ended, said } = await startBot({ ...env, ...webhook, PORT: String(port), LOG_LEVEL: 'warn' });
    expect(await ended).toBe(1);
    expect(sentencesOf(said())).toEqual([
      `Another program listens on port ${port}: set PORT to another one.`,
    ]);
    expect(await readdir(env.DATA_DIR)).toEqual([]);
    expect(telegram.journal.calls()).toEqual([]);
  });

  it('behind a webhook ends with code 0 as well, though Telegram keeps its connection', async () => {
    const { aysel, chat, env } = await world();
    const database = await createDatabase();
    onTestFinished(database.remove);
    const port = await findFreePort();
    const webhook = { WEBHOOK_URL: `http://127.0.0.1:${port}/updates`, WEBHOOK_SECRET: 'secret' };
    const { bot, ended, said } = await startBot({
      ...env,
      ...webhook,
      DATABASE_URL: database.url,
      PORT: String(port),
    });
    // Telegram delivers once the bot has told it where.
    await aysel.send(chat, '/help');
    await chat.expectMessage(/How it works/);
    bot.kill('SIGTERM');
    const asked = Date.now();
    expect(await ended).toBe(0);
    expect(Date.now() - asked).toBeLessThan(longPollMs);
    expect(said()).not.toContain(env.BOT_TOKEN);
  });

  it('asked to end while it starts and Telegram is away, finishes what it took up already', async () => {
    const { telegram, aysel, chat, env } = await world();
    const database = await createDatabase();
    onTestFinished(database.remove);
    await database.db.execute(sql`
      select enqueue_job('tell-given-up', json_build_object('personId', ${aysel.id}::int, 'chatId', ${aysel.id}::int),
        null, 'a job', clock_timestamp(), 25)`);
    await aysel.send(chat, '/help');
    telegram.faults.add({ kind: 'server-error', method: 'setWebhook', times: Number.POSITIVE_INFINITY });
    const slow = telegram.faults.add({ kind: 'slow', method: 'sendMessage', ms: 1500 });
    const webhook = { WEBHOOK_URL: 'http://127.0.0.1:9/updates', WEBHOOK_SECRET: 'secret' };
    const { bot, ended, said } = await startBot({
      ...env,
      ...webhook,
      PORT: String(await findFreePort()),
      DATABASE_URL: database.url,
    });
    await telegram.until(() => slow.used === 1, { describe: 'the message to be on its way' });
    bot.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(said()).not.toContain('"ready"');
    expect(await database.db.execute(sql`select from graphile_worker.jobs where key = 'a job'`)).toHaveLength(
      0,
    );
    expect(chat.botMessages).toHaveLength(1);
  });
});

describe('the process with a database of its own', () => {
  const whenOver = endWithGroup();
  let shared: Awaited<ReturnType<typeof world>>;
  let first: Awaited<ReturnType<typeof startBot>>;

  beforeAll(async () => {
    shared = await world(whenOver);
    first = await startBot(shared.env, { whenOver });
    await shared.aysel.send(shared.chat, '/new');
    await shared.chat.expectMessage(/title/);
  });

  it('starts it again when it ended by itself, and goes on', async () => {
    const { aysel, chat, env } = shared;
    process.kill(await serverPid(env.DATA_DIR), 'SIGQUIT');
    await aysel.send(chat, 'An evening of poetry');
    await chat.expectMessage(asks('date'));
  });

  it.runIf(process.platform === 'linux')('goes on when the guard of it is killed', async () => {
    const { aysel, chat, env } = shared;
    await kill(await parentOf(await serverPid(env.DATA_DIR)));
    await aysel.send(chat, '/help');
    await chat.expectMessage(/How it works/);
  });

  it('killed, goes on where it was at the next start; asked to end, ends with code 0 and leaves no database behind', async () => {
    const { telegram, aysel, chat, env } = shared;
    first.bot.kill('SIGKILL');
    await first.ended;
    await aysel.send(chat, '26.02.2026');

    const second = await startBot(env);
    await chat.expectMessage(asks('country'));
    const server = await serverPid(env.DATA_DIR);
    second.bot.kill('SIGTERM');
    const asked = Date.now();
    expect(await second.ended).toBe(0);
    expect(Date.now() - asked).toBeLessThan(longPollMs);
    await untilGone(server);
    expect(await serverPid(env.DATA_DIR)).toBeNaN();
    expect(second.said()).not.toContain(env.BOT_TOKEN);
    expect(telegram.violations).toEqual([]);
  });
});

describe('the process with a database elsewhere', () => {
  const whenOver = endWithGroup();
  let shared: Awaited<ReturnType<typeof world>>;
  let database: TestDatabase;
  let first: Awaited<ReturnType<typeof startBot>>;

  beforeAll(async () => {
    shared = await world(whenOver);
    database = await createDatabase();
    whenOver(database.remove);
    first = await startBot({ ...shared.env, DATABASE_URL: database.url }, { whenOver });
    await shared.aysel.send(shared.chat, '/new');
    await shared.chat.expectMessage(/title/);
  });

  it('whose connections are cut waits for it and goes on, with its jobs as well', async () => {
    const { telegram, aysel, chat } = shared;
    for (const words of ['An evening of poetry', '26.02.2026', 'Germany']) {
      await database.db.execute(sql`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`);
      const before = chat.botMessages.length;
      await aysel.send(chat, words);
      await telegram.until(() => chat.botMessages.length > before, { describe: `an answer to ${words}` });
    }
    await chat.expectMessage(asks('city'));
    await database.db.execute(sql`
      select enqueue_job('tell-given-up', json_build_object('personId', ${aysel.id}::int, 'chatId', ${aysel.id}::int),
        null, 'a job', clock_timestamp(), 25)`);
    await chat.expectMessage(/went wrong/);
    expect(first.said()).toContain('the job queue does not reach the database');
    expect(first.said()).not.toContain('a job failed');
  });

  it('asked to end finishes what it has in hand, and has told whatever went wrong as the log tells things', async () => {
    const { telegram, aysel, chat } = shared;
    const before = chat.botMessages.length;
    const slow = telegram.faults.add({ kind: 'slow', method: 'sendMessage', ms: 1500 });
    await aysel.send(chat, '/help');
    await telegram.until(() => slow.used === 1, { describe: 'the answer to be on its way' });
    first.bot.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(chat.botMessages).toHaveLength(before + 1);
    for (const line of first.said().trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('msg');
  });

  it('asked twice to end, ends at once', async () => {
    const { telegram, aysel, chat, env } = shared;
    const before = chat.botMessages.length;
    const slow = telegram.faults.add({ kind: 'slow', method: 'sendMessage', ms: 1500 });
    const second = await startBot({ ...env, DATABASE_URL: database.url });
    await aysel.send(chat, '/help');
    await telegram.until(() => slow.used === 1, { describe: 'the answer to be on its way' });
    second.bot.kill('SIGTERM');
    second.bot.kill('SIGINT');
    expect(await second.ended).toBe(1);
    expect(chat.botMessages).toHaveLength(before);
  });
});
