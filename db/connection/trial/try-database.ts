import { connect } from '#db/connection/client.ts';
import { openJobPool, openPgClient } from '#db/connection/pg-client.ts';
import { mostConnections, sessions } from '#db/connection/pools.ts';
import { chooseTls } from './choose-tls.ts';
import { ensureRights } from './ensure-rights.ts';
import { explainRefusals } from './explain-refusal.ts';
import { tryConnections } from './try-connections.ts';

interface TrialOptions {
  /** How many connections are used at once. */
  connections?: number;
  /** Whether tables may have to be made or changed. */
  installs?: boolean;
}

/**
 * Tries a database before anything is installed in it: whether it can be reached, all connections can be opened by both
 * drivers, and the role may do what it has to.
 * @returns the address to use from now on
 * @throws OperatorProblem; a failure that passes by itself is thrown as it is
 */
export async function tryDatabase(
  url: string,
  { connections = mostConnections, installs = true }: TrialOptions = {},
): Promise<string> {
  return explainRefusals(url, async () => {
    const chosen = await chooseTls(url);
    await tryConnections(chosen, connections);
    await tryDrivers(chosen);
    if (!installs) return chosen;
    const client = await openPgClient(chosen, sessions.operation);
    try {
      await ensureRights(client);
    } finally {
      await client.end();
    }
    return chosen;
  });
}

/** Opens a connection as each of the pools will. */
async function tryDrivers(url: string): Promise<void> {
  const { sql, close } = connect(url, { most: 1, ...sessions.queries });
  const queue = openJobPool(url, { most: 1, onLoss: () => {}, ...sessions.jobs });
  try {
    await sql`select 1`;
    await queue.pool.query('select 1');
  } finally {
    await Promise.all([close(), queue.close()]);
  }
}
