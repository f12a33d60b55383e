import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '#db/connection/client.ts';
import { openPgClient } from '#db/connection/pg-client.ts';
import { sessions } from '#db/connection/pools.ts';
import { tryDatabase } from '#db/connection/trial/try-database.ts';
import {
  makeCertificate,
  type OwnServer,
  startOwnServer,
  turnTlsOn,
} from '#tests/support/database/own-server.ts';
import { startBot } from '#tests/support/programs/start-bot.ts';

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

/** Whether each of the two drivers speaks TLS with the server, and what the other side says to a failure. */
async function speakTls(address: string): Promise<boolean[] | string> {
  try {
    const url = await tryDatabase(address);
    const select = 'select ssl from pg_stat_ssl where pid = pg_backend_pid()';
    const { sql, close } = connect(url, { most: 1 });
    const client = await openPgClient(url, sessions.operation);
    const [one] = await sql.unsafe(select);
    const other = await client.query(select);
    await Promise.all([close(), client.end()]);
    return [one?.ssl, other.rows[0]?.ssl];
  } catch (error) {
    return (error as Error).message;
  }
}

describe.runIf(hasOpenssl)('sslmode means what it means to libpq', () => {
  let plain: OwnServer;
  let server: OwnServer;
  let own: Awaited<ReturnType<typeof makeCertificate>>;
  let other: Awaited<ReturnType<typeof makeCertificate>>;

  beforeAll(async () => {
    const started = await startOwnServer();
    [plain, server, own, other] = [
      await startOwnServer(),
      started,
      await makeCertificate(),
      await makeCertificate(),
    ];
    await turnTlsOn(started, own);
  });

  afterAll(async () => {
    await Promise.all([plain.stop(), server.stop(), own.remove(), other.remove()]);
  });

  const query = (text: string) => text.replace('OWN', own.certificate).replace('OTHER', other.certificate);

  it.each([
    ['', [true, true]],
    ['sslmode=disable', [false, false]],
    ['sslmode=allow', [false, false]],
    ['sslmode=prefer', [true, true]],
    ['sslmode=require', [true, true]],
    ['sslmode=require&sslrootcert=OWN', [true, true]],
    ['sslmode=require&sslrootcert=OTHER', expect.stringContaining('self-signed certificate')],
    ['sslmode=verify-ca&sslrootcert=OWN', [true, true]],
    ['sslmode=verify-ca&sslrootcert=OTHER', expect.stringContaining('self-signed certificate')],
    ['sslmode=verify-ca&sslrootcert=/missing.crt', expect.stringContaining('/missing.crt in sslrootcert')],
    ['sslmode=verify-full&sslrootcert=OWN', expect.stringContaining('IP: 127.0.0.1 is not in the cert')],
    ['sslmode=verify-full', expect.stringContaining('self-signed certificate')],
    ['sslmode=verify-full&sslrootcert=system', expect.stringContaining('self-signed certificate')],
  ])('to a server with a certificate of its own: %s', async (text, expected) => {
    expect(await speakTls(server.address({ query: query(text) }))).toEqual(expected);
  });

  it('a name is compared with the one in the certificate', async () => {
    const right = server.address({ host: 'localhost', query: query('sslmode=verify-full&sslrootcert=OWN') });
    expect(await speakTls(right)).toEqual([true, true]);
  });

  it.each([
    ['', [false, false]],
    ['sslmode=allow', [false, false]],
    ['sslmode=require', expect.stringMatching(/sslmode=require.*no TLS.*DATABASE_URL/)],
    ['sslmode=verify-full', expect.stringMatching(/sslmode=verify-full.*no TLS.*DATABASE_URL/)],
  ])('to a server without TLS: %s', async (text, expected) => {
    expect(await speakTls(plain.address({ query: text }))).toEqual(expected);
  });

  it('a bot that cannot trust its server says so in one sentence, and has installed nothing', async () => {
    const { ended, said } = await startBot({
      BOT_TOKEN: '123456:ABC-DEF',
      LOG_LEVEL: 'warn',
      DATABASE_URL: server.address({ query: 'sslmode=verify-full' }),
    });
    expect(await ended).toBe(1);
    expect(JSON.parse(said()).msg).toEqual(
      expect.stringMatching(
        /^The database at 127\.0\.0\.1:\d+ cannot be reached by sslmode=verify-full \(self-signed certificate\): check/,
      ),
    );
    const { sql, close } = connect(server.url, { most: 1 });
    const made = await sql`select nspname from pg_namespace where nspname in ('drizzle', 'graphile_worker')`;
    await close();
    expect([...made]).toEqual([]);
  });
});
