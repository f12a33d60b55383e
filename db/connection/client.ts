import type { ExtractTablesWithRelations, SQL } from 'drizzle-orm';
import type { PgDatabase, PgTransactionConfig } from 'drizzle-orm/pg-core';
import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import postgres, { type Sql, type TransactionSql } from 'postgres';
import * as relations from '#db/schema/relations.ts';
import * as tables from '#db/schema/tables.ts';

const schema = { ...tables, ...relations };

type Schema = typeof schema;

type Drizzle = PgDatabase<PostgresJsQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>;

/** The database, or a transaction of it: queries take either. */
export interface Db extends Omit<Drizzle, 'execute' | 'transaction'> {
  /** Nobody knows what is in the rows of a statement that is written by hand: `queryRows` reads them. */
  execute(statement: SQL): Promise<readonly unknown[]>;
  transaction<Result>(act: (tx: Db) => Promise<Result>, config?: PgTransactionConfig): Promise<Result>;
}

export interface Connection {
  db: Db;
  /** The driver itself, for what needs a connection of its own. */
  sql: Sql;
  close(): Promise<void>;
}

/** Opens a pool of connections; nothing is sent before the first query. */
export function connect(
  url: string,
  { most = 10, onClose }: { most?: number; onClose?: () => void } = {},
): Connection {
  const sql = postgres(url, {
    max: most,
    onnotice: () => {},
    ...(onClose ? { onclose: onClose } : {}),
    connection: {
      application_name: 'hesabat',
      // A host that vanished must not hold its locks for the two hours that are usual.
      tcp_keepalives_idle: 10,
      tcp_keepalives_interval: 5,
      tcp_keepalives_count: 3,
      // Which names are similar at all. With the usual 0.3 Postgres looks at ten times as many spellings of places
      // that have hardly a syllable in common.
      'pg_trgm.similarity_threshold': '0.42',
    },
    // The driver would close each connection after half an hour, and with it the locks that it holds.
    max_lifetime: null,
    // Seconds between attempts to connect; by itself the driver would let queries wait for twenty.
    backoff: () => 0.3,
    // Ids and counts fit a JS number; as strings they would compare wrongly.
    types: { bigint: { to: 20, from: [20], parse: Number, serialize: String } },
  });
  prepareStatements(sql);
  return {
    db: drizzle(sql, { schema, casing: 'snake_case' }),
    sql,
    close: () => sql.end({ timeout: 5 }),
  };
}

/**
 * Lets the driver prepare what drizzle sends. Left to itself, drizzle has each statement parsed and planned anew: that
 * takes a second round trip and, with all that is read of an entry, ten times as long as running it. The texts of
 * statements hold no values, so there are few of them.
 */
function prepareStatements(sql: Sql | TransactionSql): void {
  const { unsafe } = sql;
  sql.unsafe = (text, values, options) => unsafe(text, values, { ...options, prepare: true });
  if (!('begin' in sql)) return;
  const { begin } = sql;
  const beginPrepared = (act: (inside: TransactionSql) => unknown) =>
    begin((inside) => {
      prepareStatements(inside);
      return act(inside);
    });
  Object.assign(sql, { begin: beginPrepared });
}
