import { execFile } from 'node:child_process';
import { chownSync } from 'node:fs';
import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { connect } from '#db/connection/client.ts';
import { startEmbeddedPostgres } from '#db/embedded/start.ts';
import { findQuickFolder } from '#tests/support/suite/quick-folder.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';

/** A server whose settings one test may change. */
export interface OwnServer {
  url: string;
  /** Runs statements as its administrator. */
  run(...statements: string[]): Promise<void>;
  /** The same address with another role, password or parameters. */
  address(change: {
    user?: string;
    password?: string;
    database?: string;
    host?: string;
    query?: string;
  }): string;
  stop(): Promise<void>;
}

/** Starts a server that is not shared with other tests. */
export async function startOwnServer(): Promise<OwnServer & { folder: string }> {
  const folder = await mkdtemp(join(findQuickFolder(), 'hesabat-server-'));
  const server = await startEmbeddedPostgres(folder, { throwaway: true });
  return {
    url: server.url,
    folder,
    async run(...statements) {
      const { sql, close } = connect(server.url, { most: 1 });
      for (const statement of statements) await sql.unsafe(statement).simple();
      await close();
    },
    address({ user, password, database, host, query = 'sslmode=disable' }) {
      const url = new URL(server.url);
      if (user !== undefined) url.username = user;
      if (password !== undefined) url.password = password;
      if (database !== undefined) url.pathname = `/${database}`;
      if (host !== undefined) url.hostname = host;
      url.search = query;
      return url.href;
    },
    stop: server.stop,
  };
}

/** Makes a certificate that is signed by itself, for the name `localhost`. */
export async function makeCertificate(): Promise<{
  certificate: string;
  key: string;
  remove(): Promise<void>;
}> {
  const folder = await mkdtemp(join(findQuickFolder(), 'hesabat-tls-'));
  const [certificate, key] = [join(folder, 'server.crt'), join(folder, 'server.key')];
  const words =
    'req -new -x509 -nodes -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost';
  await promisify(execFile)('openssl', [...words.split(' '), '-keyout', key, '-out', certificate]);
  return { certificate, key, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Lets the server speak TLS with this certificate. */
export async function turnTlsOn(
  { folder, url, run }: OwnServer & { folder: string },
  { certificate, key }: { certificate: string; key: string },
): Promise<void> {
  const cluster = join(folder, 'postgres', 'cluster');
  const { uid, gid } = await stat(cluster);
  for (const [from, name] of [
    [certificate, 'server.crt'],
    [key, 'server.key'],
  ] as const) {
    await copyFile(from, join(cluster, name));
    chownSync(join(cluster, name), uid, gid);
  }
  await run('alter system set ssl = on', 'select pg_reload_conf()');
  const { sql, close } = connect(`${url.split('?')[0]}?sslmode=require`, { most: 1 });
  await eventually(
    () =>
      sql`select 1`.then(
        () => true,
        () => false,
      ),
    { describe: 'TLS' },
  );
  await close();
}
