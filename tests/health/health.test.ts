import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { connect } from '#db/connection/client.ts';
import { findFreePort } from '#db/embedded/server.ts';
import { createDatabase } from '#tests/support/database/database.ts';
import { whileStarting } from '#tests/support/programs/bot-process.ts';
import { startBot } from '#tests/support/programs/start-bot.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';
import { startTelegram } from '#tests/telegram-server/telegram.ts';

/** A role of the test's own, which can be kept out. */
async function createRole() {
  const { sql, close } = connect(inject('postgresUrl'), { most: 1 });
  const name = `role_${randomUUID().replaceAll('-', '')}`;
  const run = (statement: string) => sql.unsafe(statement.replace(/\bit\b/, name)).simple();
  await run("create role it login superuser password 'x'");
  onTestFinished(async () => {
    await run('drop role it');
    await close();
  });
  return { name, run };
}

/** A bot of its own process that is asked about its health; `role` is who it is to its database. */
async function startWatched(env: Record<string, string> = {}, role?: string) {
  const telegram = await startTelegram(whileStarting);
  onTestFinished(() => telegram.stop());
  const database = await createDatabase();
  onTestFinished(database.remove);
  const account = telegram.createBot({ username: 'hesabat_bot' });
  const aysel = telegram.createPerson({ firstName: 'Aysel', languageCode: 'en' });
  const port = await findFreePort();
  const { bot, ended, said } = await startBot({
    BOT_TOKEN: account.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DATABASE_URL: role
      ? Object.assign(new URL(database.url), { username: role, password: 'x' }).href
      : database.url,
    HEALTH_PORT: String(port),
    ...env,
  });
  const ask = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: answer.status, text: await answer.text() };
  };
  const untilAnswers = (path: string, status: number) =>
    eventually(async () => {
      const answer = await ask(path).catch(() => null);
      return answer?.status === status ? answer : null;
    }, whileStarting);
  const lines = () =>
    said()
      .trim()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line));
  return {
    telegram,
    database,
    account,
    aysel,
    chat: aysel.privateChatWith(account),
    bot,
    ended,
    ask,
    untilAnswers,
    lines,
  };
}

describe('the health of the bot', () => {
  it('while the database is away: it is alive, and not ready; and the log says why in a line', async () => {
    const { untilAnswers, ask, lines } = await startWatched({
      DATABASE_URL: `postgres://hesabat@127.0.0.1:${await findFreePort()}/hesabat`,
    });
    await untilAnswers('/healthz', 200);
    const isAway = ({ msg }: Record<string, unknown>) =>
      String(msg).startsWith('the database cannot be reached');
    const line = await eventually(() => lines().find(isAway));
    expect(line.err).toEqual({
      type: 'Error',
      message: expect.stringContaining('ECONNREFUSED'),
      code: 'ECONNREFUSED',
    });
    const { status, text } = await ask('/readyz');
    expect([status, JSON.parse(text).ready]).toEqual([503, false]);
    expect((await ask('/metrics')).text).toContain('hesabat_ready 0');
    expect((await ask('/')).status).toBe(404);
  });

  it('ready: what it did is counted, and names nobody', async () => {
    const { aysel, chat, account, untilAnswers, ask, lines } = await startWatched({ LOG_LEVEL: 'debug' });
    const { text } = await untilAnswers('/readyz', 200);
    expect(JSON.parse(text)).toEqual({
      ready: true,
      database: 'ok',
      migrations: 'done',
      updates: 'polling',
      lastUpdateCall: expect.any(String),
      telegram: 'ok',
    });
    await aysel.send(chat, '/help');
    await chat.expectMessage(/How it works/);
    const metrics = await eventually(async () => {
      const found = (await ask('/metrics')).text;
      return found.includes('hesabat_update_seconds_count{outcome="handled"} 1') && found;
    });
    expect(metrics).toContain('hesabat_telegram_call_seconds_count{method="sendMessage",answer="ok"} 1');
    for (const name of [
      'updates_waiting',
      'oldest_update_seconds',
      'oldest_job_seconds',
      'dead_letters',
      'cards_waiting',
    ])
      expect(metrics).toMatch(new RegExp(`^hesabat_${name} \\d`, 'm'));
    expect(metrics).toMatch(/^hesabat_last_poll_timestamp_seconds 1\d{9}/m);
    expect(metrics).toMatch(/^process_resident_memory_bytes \d/m);
    expect(metrics).not.toContain('Aysel');
    expect(metrics).not.toContain(account.token);
    const said = lines();
    expect(said.find(({ msg }) => msg === 'ready')).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      bot: 'https://t.me/hesabat_bot',
      moderators: [],
    });
    expect(said.map(({ msg }) => msg)).toEqual(
      expect.arrayContaining(['a call to Telegram', 'an update was attempted']),
    );
  });

  it('is not ready on tables that lack a migration', async () => {
    const { database, untilAnswers } = await startWatched();
    await untilAnswers('/readyz', 200);
    await database.db.execute(sql`
      delete from drizzle.__drizzle_migrations
      where created_at = (select max(created_at) from drizzle.__drizzle_migrations)`);
    expect(JSON.parse((await untilAnswers('/readyz', 503)).text)).toMatchObject({ migrations: 'missing' });
  });

  it('is not ready while others count it as dead, whatever else works, and tells an error that says what to do', async () => {
    const { name, run } = await createRole();
    const { database, untilAnswers, lines } = await startWatched({}, name);
    await untilAnswers('/readyz', 200);
    await run('alter role it nologin');
    await database.sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where usename = ${name} and application_name = 'hesabat session'`;
    expect(JSON.parse((await untilAnswers('/readyz', 503)).text)).toMatchObject({ database: 'away' });
    const isError = ({ level, msg }: Record<string, unknown>) =>
      Number(level) >= 50 && String(msg).startsWith('the database cannot be reached');
    const { err } = await eventually(() => lines().find(isError));
    expect(err).toEqual({
      type: 'Error',
      message: expect.stringMatching(/refuses the connection .*not permitted to log in.*check DATABASE_URL/),
    });
    await run('alter role it login');
    await untilAnswers('/readyz', 200);
    expect(lines().filter(isError)).toHaveLength(1);
  });

  it('is not ready while Telegram does not answer', async () => {
    const { telegram, aysel, chat, untilAnswers } = await startWatched();
    await untilAnswers('/readyz', 200);
    telegram.faults.add({ kind: 'server-error', method: 'sendMessage', times: Number.POSITIVE_INFINITY });
    telegram.faults.add({ kind: 'server-error', method: 'getMe', times: Number.POSITIVE_INFINITY });
    await aysel.send(chat, '/help');
    expect(JSON.parse((await untilAnswers('/readyz', 503)).text)).toMatchObject({ telegram: 'away' });
    telegram.faults.clear();
    await untilAnswers('/readyz', 200);
  });

  it('keeps no person waiting, however often somebody asks while the database does not answer', async () => {
    const { database, aysel, chat, untilAnswers, ask } = await startWatched();
    await untilAnswers('/readyz', 200);
    const asked = await database.sql.begin(async (tx) => {
      await tx`lock table drizzle.__drizzle_migrations in access exclusive mode`;
      const answers = await Promise.all(Array.from({ length: 8 }, () => ask('/readyz')));
      const waiting = await database.sql`
        select from pg_locks where not granted and relation = 'drizzle.__drizzle_migrations'::regclass`;
      // One of its connections, of four.
      expect(waiting).toHaveLength(1);
      await aysel.send(chat, '/help');
      await chat.expectMessage(/How it works/);
      return answers;
    });
    expect(asked.map(({ status }) => status)).toEqual(Array(8).fill(503));
    await untilAnswers('/readyz', 200);
  });
});
