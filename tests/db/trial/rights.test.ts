import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '#db/connection/client.ts';
import { tryDatabase } from '#db/connection/trial/try-database.ts';
import { asks } from '#tests/support/asks.ts';
import { type OwnServer, startOwnServer } from '#tests/support/database/own-server.ts';
import { whileStarting } from '#tests/support/programs/bot-process.ts';
import { startBot } from '#tests/support/programs/start-bot.ts';
import { startTelegram } from '#tests/telegram-server/telegram.ts';

let server: OwnServer;

beforeAll(async () => {
  server = await startOwnServer();
});

afterAll(() => server.stop());

let made = 0;

/** A database, and a role that may do there what these statements allow; `it` is the role, `db` the database. */
async function createRole(grants: string[], settings = '') {
  made += 1;
  const names = { it: `role_${made}`, db: `database_${made}` };
  const fill = (text: string) => text.replaceAll(/\b(it|db)\b/g, (name) => names[name as 'it' | 'db']);
  await server.run(
    fill(`create role it login password 'x'`),
    fill(`create database db template template0 ${settings}`),
  );
  const { sql, close } = connect(server.address({ database: names.db }), { most: 1 });
  const asAdministrator = async (statements: string[]) => {
    for (const statement of statements) await sql.unsafe(fill(statement)).simple();
    await close();
  };
  if (grants.length > 0) await asAdministrator(grants);
  else await close();
  return {
    ...names,
    url: server.address({ user: names.it, password: 'x', database: names.db }),
    fill,
    /** Runs, as the administrator, what a sentence told. */
    async run(sentence: string) {
      const again = connect(server.address({ database: names.db }), { most: 1 });
      for (const [statement] of sentence.matchAll(/(grant|create|alter) [^;]*;/g)) {
        await again.sql.unsafe(statement).simple();
      }
      await again.close();
    },
  };
}

const refusalOf = (url: string) =>
  tryDatabase(url).then(
    () => null,
    (error: Error) => error.message,
  );

const least = ['grant create on database db to it', 'grant usage, create on schema public to it'];

/** Talks to a bot on this database, until it asks for the date of an event. */
async function reportSomething(url: string) {
  const telegram = await startTelegram(whileStarting);
  const account = telegram.createBot({ username: 'hesabat_bot', firstName: 'Hesabat' });
  const aysel = telegram.createPerson({ firstName: 'Aysel', languageCode: 'en' });
  const chat = aysel.privateChatWith(account);
  const bot = await startBot({
    BOT_TOKEN: account.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DATABASE_URL: url,
  });
  await aysel.send(chat, '/new');
  await chat.expectMessage(asks('title'));
  await aysel.send(chat, 'An evening of poetry');
  await chat.expectMessage(asks('date'));
  await aysel.send(chat, '26.02.2026');
  await chat.expectMessage(asks('country'));
  bot.bot.kill('SIGTERM');
  expect(await bot.ended).toBe(0);
  await telegram.stop();
  return bot.said();
}

it('the least rights that the documentation names are enough', async () => {
  const { url } = await createRole(least);
  expect(await reportSomething(url)).not.toContain('permission denied');
});

it.each([
  [
    'nothing but to connect',
    [],
    ['grant create on database db to it;', 'grant usage, create on schema public to it;'],
  ],
  ['no schema', least.slice(1), ['grant create on database db to it;']],
  ['no tables', least.slice(0, 1), ['grant usage, create on schema public to it;']],
  ['no schema for tables', [...least, 'drop schema public'], ['create schema public authorization it;']],
])('a role that may do %s is told of with the SQL that helps', async (_, grants, expected) => {
  const role = await createRole(grants);
  const refusal = await refusalOf(role.url);
  for (const statement of expected) expect(refusal).toContain(role.fill(statement));
  await role.run(refusal ?? '');
  expect(await refusalOf(role.url)).toBeNull();
});

it('what somebody else has installed is told of with the SQL that helps', async () => {
  const role = await createRole([
    ...least,
    'create role owner_of_db',
    'create schema graphile_worker authorization owner_of_db',
  ]);
  const refusal = await refusalOf(role.url);
  expect(refusal).toContain(`grant owner_of_db to ${role.it};`);
  await role.run(refusal ?? '');
  expect(await refusalOf(role.url)).toBeNull();
});

it('a role that may not even connect, a wrong password and a missing database are told of', async () => {
  const role = await createRole(['revoke connect on database db from public']);
  expect(await refusalOf(role.url)).toMatch(/refuses the connection \(permission denied for database/);
  expect(await refusalOf(role.url.replace(':x@', ':y@'))).toMatch(/password authentication failed/);
  expect(await refusalOf(role.url.replace(`/${role.db}`, '/nothing'))).toMatch(/"nothing" does not exist/);
});

it('a database that cannot hold every name is told of', async () => {
  const { url } = await createRole(least, `encoding 'SQL_ASCII'`);
  expect(await refusalOf(url)).toMatch(/encoding SQL_ASCII.*UTF8/);
});

it('too few connections are told of before anything is installed', async () => {
  const role = await createRole([...least, 'alter role it connection limit 5']);
  expect(await refusalOf(role.url)).toMatch(/needs 8 connections.*got 5 \(too many connections for role/);
});

it('what the server, the database and the role are set to does not matter, nor how the database sorts and folds', async () => {
  const role = await createRole(
    [
      ...least,
      'create schema elsewhere',
      `alter database db set DateStyle = 'German'`,
      `alter database db set TimeZone = 'Asia/Kathmandu'`,
      `alter database db set IntervalStyle = 'sql_standard'`,
      `alter role it set search_path = elsewhere`,
      `alter role it set bytea_output = 'escape'`,
      `alter role it set default_transaction_isolation = 'serializable'`,
      `alter role it set default_transaction_read_only = on`,
      `alter role it set statement_timeout = 300`,
      `alter role it set lock_timeout = 300`,
      `alter role it set idle_session_timeout = 300`,
      `alter role it set transaction_timeout = 300`,
      `alter role it set extra_float_digits = -10`,
    ],
    `locale_provider icu icu_locale 'tr-TR' locale 'C'`,
  );
  await reportSomething(role.url);
  const { sql, close } = connect(role.url, { most: 1 });
  const dates = await sql`select first_day::text as day from entries`;
  await close();
  expect([...dates]).toEqual([{ day: '2026-02-26' }]);
});

it('an extension that the provider keeps in a schema of its own is found there', async () => {
  const role = await createRole([
    ...least,
    'create schema extensions',
    'create extension pg_trgm schema extensions',
    'grant usage on schema extensions to it',
  ]);
  await reportSomething(role.url);
});
