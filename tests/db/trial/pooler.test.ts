import { describe, expect, it, onTestFinished } from 'vitest';
import { isDatabaseAway } from '#db/connection/is-unreachable.ts';
import { migrateDatabase } from '#db/connection/migrate.ts';
import { takeProcessLock } from '#db/connection/process-lock.ts';
import { tryDatabase } from '#db/connection/trial/try-database.ts';
import { createDatabase } from '#tests/support/database/database.ts';
import { startOwnServer } from '#tests/support/database/own-server.ts';
import { hasPooler, startPooler } from '#tests/support/database/pooler.ts';
import { whileStarting } from '#tests/support/programs/bot-process.ts';
import { startBot } from '#tests/support/programs/start-bot.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';
import { startTelegram } from '#tests/telegram-server/telegram.ts';

async function behindPooler(...settings: string[]) {
  const database = await createDatabase();
  const pooler = await startPooler(database.url, settings);
  onTestFinished(async () => {
    await pooler.stop();
    await database.remove();
  });
  return { database, pooler, ...pooler };
}

const outcomeOf = (url: string) =>
  tryDatabase(url).then(
    () => 'taken',
    (error: Error) => error.message,
  );

const countLocks = `select count(*)::int as count from pg_locks where locktype = 'advisory'
  and database = (select oid from pg_database where datname = current_database())`;

describe.runIf(hasPooler)('a pooler', () => {
  it('in session mode is no obstacle: the bot works through it, and leaves no lock behind', async () => {
    const { url, database } = await behindPooler('pool_mode = session', 'default_pool_size = 8');
    const telegram = await startTelegram(whileStarting);
    onTestFinished(() => telegram.stop());
    const account = telegram.createBot({ username: 'hesabat_bot', firstName: 'Hesabat' });
    const aysel = telegram.createPerson({ firstName: 'Aysel', languageCode: 'en' });
    const chat = aysel.privateChatWith(account);
    const env = { BOT_TOKEN: account.token, TELEGRAM_API_ROOT: telegram.apiRoot, DATABASE_URL: url };

    for (const round of ['first', 'second']) {
      const { bot, ended, said } = await startBot(env);
      const before = chat.botMessages.length;
      await aysel.send(chat, '/help');
      await telegram.until(() => chat.botMessages.length > before, {
        describe: `an answer in the ${round} round`,
      });
      bot.kill(round === 'first' ? 'SIGKILL' : 'SIGTERM');
      await ended;
      expect(said()).not.toContain('pooler');
    }

    expect([...(await database.sql.unsafe(countLocks))]).toEqual([{ count: 0 }]);
  });

  it.each([
    ['pool_mode = transaction', 'default_pool_size = 20'],
    ['pool_mode = transaction', 'default_pool_size = 20', 'server_round_robin = 1'],
    ['pool_mode = statement', 'default_pool_size = 20'],
  ])('that shares connections out is refused before anything is locked: %s, %s %s', async (...settings) => {
    const { url, database } = await behindPooler(...settings);
    expect(await outcomeOf(url)).toMatch(/pooler that gives a connection to others.*session mode/);
    expect([...(await database.sql.unsafe(countLocks))]).toEqual([{ count: 0 }]);
    await migrateDatabase(database.url);
    await (await takeProcessLock(database.url)).release();
  });

  it.each(['session', 'transaction'])(
    'with too few connections is refused by a sentence: %s',
    async (mode) => {
      const { url } = await behindPooler(`pool_mode = ${mode}`, 'default_pool_size = 5');
      expect(await outcomeOf(url)).toMatch(/needs 8 connections.*size of the pool/);
    },
  );

  it('that does not know a parameter is told of by a sentence, and not waited for', async () => {
    const { url } = await behindPooler('pool_mode = session', 'default_pool_size = 8');
    const { ended, said } = await startBot({
      BOT_TOKEN: '123456:ABC-DEF',
      LOG_LEVEL: 'warn',
      DATABASE_URL: `${url}&options=-c%20jit%3Doff`,
    });
    expect(await ended).toBe(1);
    expect(said().trim().split('\n')).toEqual([
      expect.stringMatching(
        /refuses the connection \(unsupported startup parameter: options\): check DATABASE_URL/,
      ),
    ]);
  });

  it('whose server goes away and lets everybody wait: that is told, and ends with the bot', async () => {
    const server = await startOwnServer();
    const pooler = await startPooler(server.url, ['pool_mode = session', 'server_login_retry = 1']);
    onTestFinished(pooler.stop);
    const failures: unknown[] = [];
    const lock = await takeProcessLock(pooler.url, (error) => failures.push(error));
    await server.stop();
    await eventually(() => failures.length > 0, whileStarting);
    expect(failures.every(isDatabaseAway)).toBe(true);
    await lock.release();
  });

  it('whose server is away is waited for', async () => {
    const { pooler } = await behindPooler('pool_mode = session');
    const nowhere = await startPooler('postgres://hesabat:x@127.0.0.1:9/postgres?sslmode=disable', [
      'pool_mode = session',
      'server_login_retry = 1',
      'query_wait_timeout = 2',
    ]);
    onTestFinished(nowhere.stop);
    expect(await tryDatabase(nowhere.url).catch(isDatabaseAway)).toBe(true);
    await pooler.stop();
    expect(await tryDatabase(pooler.url).catch(isDatabaseAway)).toBe(true);
  });
});
