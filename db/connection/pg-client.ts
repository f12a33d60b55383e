import pg from 'pg';
import { readServerOptions } from './server-options.ts';
import { buildSessionSetup, type SessionOptions } from './session-settings.ts';

/** A name as it stands in SQL. */
export const quote = pg.escapeIdentifier;

/** The settings of the driver `pg`, for a server and what a connection is for. */
function readPgOptions(url: string): pg.ClientConfig {
  const { isTlsDirect, connectSeconds, options, ...server } = readServerOptions(url);
  return {
    ...server,
    // The types do not know it yet.
    ...({ sslnegotiation: isTlsDirect ? 'direct' : 'postgres' } as object),
    ...(options !== null && { options }),
    connectionTimeoutMillis: connectSeconds * 1000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  };
}

/**
 * Opens one connection of the driver `pg`, set up unless `session` is null. A lost connection fails the query at hand;
 * without a listener it would end the process.
 */
export async function openPgClient(url: string, session: SessionOptions | null): Promise<pg.Client> {
  const client = new pg.Client(readPgOptions(url));
  client.on('error', () => {});
  try {
    await client.connect();
    if (session) await client.query(`select ${buildSessionSetup(session)}`);
  } catch (error) {
    // It may never have been connected: nobody waits for its end.
    client.end().catch(() => {});
    throw error;
  }
  return client;
}

/**
 * Opens a pool for the job queue. It is ours, and keeps its error listeners until its connections are closed: the
 * library takes those of its own pool off earlier, and a connection that is cut at that moment would end the process.
 * `close` resolves when the connections are closed, too, which the pool's own `end` does not wait for: a server that is
 * stopped right afterwards has none left to cut.
 */
export function openJobPool(
  url: string,
  { most, onLoss, ...session }: SessionOptions & { most: number; onLoss: (error: Error) => void },
): { pool: pg.Pool; close: () => Promise<void> } {
  const setup = `select ${buildSessionSetup(session)}`;
  const pool = new pg.Pool({
    ...readPgOptions(url),
    max: most,
    onConnect: async (client) => void (await client.query(setup)),
  });
  pool.on('error', onLoss);
  const open = new Map<pg.PoolClient, Promise<unknown>>();
  pool.on('connect', (client) => {
    client.on('error', onLoss);
    const closed = new Promise((resolve) => client.once('end', resolve));
    open.set(client, closed);
    closed.then(() => open.delete(client));
  });
  return {
    pool,
    async close() {
      await pool.end();
      await Promise.all(open.values());
    },
  };
}
