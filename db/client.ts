import type { ExtractTablesWithRelations } from 'drizzle-orm';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import postgres, { type Sql } from 'postgres';
import * as relations from './schema/relations.ts';
import * as tables from './schema/tables.ts';

const schema = { ...tables, ...relations };

type Schema = typeof schema;

/** The database, or a transaction of it: queries take either. */
export type Db = PgDatabase<PostgresJsQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>;

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
    },
    // The driver would close each connection after half an hour, and with it the locks that it holds.
    max_lifetime: null,
    // Seconds between attempts to connect; by itself the driver would let queries wait for twenty.
    backoff: () => 0.3,
    // Ids and counts fit a JS number; as strings they would compare wrongly.
    types: { bigint: { to: 20, from: [20], parse: Number, serialize: String } },
  });
  return {
    db: drizzle(sql, { schema, casing: 'snake_case' }),
    sql,
    close: () => sql.end({ timeout: 5 }),
  };
}
