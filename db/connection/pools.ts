import type { SessionOptions } from './session-settings.ts';

/** How many connections each pool of a process opens. Together they are all that it has; see `docs/operations.md`. */
export const poolSizes = {
  /** What updates and jobs ask. */
  queries: 4,
  /** The one that shows that the process lives. */
  session: 1,
  /** The job queue: each of its two crews listens for new jobs on one, and both share the third. */
  jobs: 3,
};

export const mostConnections = poolSizes.queries + poolSizes.session + poolSizes.jobs;

/** Milliseconds that a statement may take for which people wait, or which others wait for. */
const statementMs = 30_000;

/** Milliseconds after which a transaction is ended whose process does not go on: others wait for what it locked. */
const idleTransactionMs = 10_000;

/** What the connections of each pool are set up for. */
export const sessions = {
  queries: { name: 'hesabat', statementMs, idleTransactionMs },
  session: { name: 'hesabat session', statementMs, idleTransactionMs },
  jobs: { name: 'hesabat jobs', statementMs, idleTransactionMs },
  /** Migrations, backups and the like take as long as they take. */
  operation: { name: 'hesabat operation', statementMs: 0, idleTransactionMs: 0 },
} satisfies Record<string, SessionOptions>;
