import type { Client } from 'pg';
import { z } from 'zod';
import { openPgClient } from '#db/connection/pg-client.ts';
import { parseRows } from '#db/connection/query-rows.ts';
import { OperatorProblem } from '#src/domain/operator-error.ts';

/** Milliseconds in which all connections have to be there. A pooler lets those wait that it has no room for. */
const patienceMs = 10_000;

/** What Postgres and PgBouncer say where there is no room for one more connection. */
const full = /too many (connections|clients)|remaining connection slots|no more connections/;

const backend = z.object({ pid: z.int() });

/**
 * Opens as many connections at once as a process uses, and makes sure that each leads to a Postgres process of its own,
 * which stays the same. It does not where a pooler shares them out by transaction or statement: such a pooler loses
 * locks and settings, and keeps the locks for ever. So nothing is locked or set before this is known.
 * @throws OperatorProblem
 */
export async function tryConnections(url: string, count: number): Promise<void> {
  const opened: Client[] = [];
  const abort = new AbortController();
  const late = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(tooFew(opened.length, count)), patienceMs);
    abort.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  const open = async () => {
    const client = await openPgClient(url, null);
    if (abort.signal.aborted) return client.end();
    opened.push(client);
  };
  try {
    const opening = await Promise.race([Promise.allSettled(Array.from({ length: count }, open)), late]);
    const failed = opening.find((one) => one.status === 'rejected');
    if (failed) {
      // A server that ends just now refuses some of them too, and will be back.
      const isFull = opened.length > 0 && full.test(String(failed.reason));
      throw isFull ? tooFew(opened.length, count, failed.reason) : failed.reason;
    }
    await Promise.race([ensureOwnProcesses(opened, count), late]);
  } finally {
    abort.abort();
    await Promise.all(opened.map((client) => client.end().catch(() => {})));
  }
}

async function ensureOwnProcesses(clients: readonly Client[], count: number): Promise<void> {
  const inTransaction = await Promise.all(
    clients.map(async (client) => {
      await client.query('begin').catch((error) => {
        if (/pooling mode/.test(String(error))) throw shared();
        throw error;
      });
      return findProcess(client);
    }),
  );
  if (new Set(inTransaction).size < count) throw shared();
  for (const client of clients) await client.query('commit');
  // The other way round: a pooler that gives the process that was used last, and one that gives the one that was not
  // used for longest, both give another one now.
  for (const [at, client] of [...clients.entries()].reverse()) {
    if ((await findProcess(client)) !== inTransaction[at]) throw shared();
  }
}

async function findProcess(client: Client): Promise<number> {
  const { rows } = await client.query('select pg_backend_pid() as pid');
  return parseRows(backend, rows)[0]?.pid ?? 0;
}

function shared(): OperatorProblem {
  return new OperatorProblem(
    'DATABASE_URL leads to a pooler that gives a connection to others after each transaction, where locks and settings get lost: use its port in session mode, or the address of Postgres itself.',
  );
}

function tooFew(opened: number, count: number, reason?: unknown): OperatorProblem {
  const why = reason instanceof Error ? reason.message : `no more within ${patienceMs / 1000} seconds`;
  return new OperatorProblem(
    `The bot needs ${count} connections to the database at once and got ${opened === count ? 'fewer' : opened} (${why}): raise max_connections, the limit of its role, or the size of the pool in the pooler.`,
  );
}
