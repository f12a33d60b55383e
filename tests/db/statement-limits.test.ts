import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { connect } from '#db/connection/client.ts';
import { openJobPool } from '#db/connection/pg-client.ts';
import { sessions } from '#db/connection/pools.ts';
import { createDatabase } from '#tests/support/database/database.ts';
import { programEnv } from '#tests/support/programs/program-env.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';

async function openDatabase() {
  const database = await createDatabase();
  onTestFinished(database.remove);
  return database;
}

it('a statement for which somebody waits ends after its time, with both drivers', async () => {
  const { url } = await openDatabase();
  const limits = { ...sessions.queries, statementMs: 200 };
  const { sql, close } = connect(url, { most: 1, ...limits });
  const jobs = openJobPool(url, { most: 1, onLoss: () => {}, ...limits });
  const failures = await Promise.all([
    sql`select pg_sleep(30)`.catch((error) => error.code),
    jobs.pool.query('select pg_sleep(30)').catch((error) => error.code),
  ]);
  await Promise.all([close(), jobs.close()]);
  expect(failures).toEqual(['57014', '57014']);
});

it('a transaction whose process does not go on lets go of what it locked', async () => {
  const { url, sql } = await openDatabase();
  const { sql: stuck, close } = connect(url, { most: 1, ...sessions.queries, idleTransactionMs: 300 });
  const waiting = Promise.withResolvers<void>();
  const locked = Promise.withResolvers<void>();
  const failed = stuck
    .begin(async (tx) => {
      await tx`select from settings for update`;
      locked.resolve();
      await waiting.promise;
      await tx`select 1`;
    })
    .catch((error) => error.code);
  await locked.promise;
  await sql`select from settings for update`;
  waiting.resolve();
  expect(['25P03', 'CONNECTION_CLOSED']).toContain(await failed);
  await close();
});

it.runIf(process.platform === 'linux')('what a killed process had asked ends within seconds', async () => {
  const { url, sql } = await openDatabase();
  const client = new URL('../../db/connection/client.ts', import.meta.url).href;
  const script = `const { connect } = await import('${client}');
    const { sql } = connect('${url}', { most: 3 });
    await Promise.all([1, 2, 3].map(() => sql\`select pg_sleep(600)\`));`;
  const asking = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: join(import.meta.dirname, '../..'),
    env: programEnv(),
    stdio: 'ignore',
  });
  onTestFinished(() => void asking.kill('SIGKILL'));
  const count = async () =>
    (
      await sql`select from pg_stat_activity where datname = current_database() and query like '%pg_sleep(600)%'
      and state = 'active' and pid <> pg_backend_pid()`
    ).length;
  await eventually(async () => (await count()) === 3, { describe: 'three statements' });
  asking.kill('SIGKILL');
  await once(asking, 'exit');
  const killedAt = Date.now();
  await eventually(async () => (await count()) === 0, { describe: 'their end' });
  expect(Date.now() - killedAt).toBeLessThan(10_000);
});
