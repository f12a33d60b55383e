import type { ExtractTablesWithRelations, SQL } from 'drizzle-orm';
import type { PgDatabase, PgTransactionConfig } from 'drizzle-orm/pg-core';
import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import postgres, { type Sql, type TransactionSql } from 'postgres';
import * as relations from '#db/schema/relations.ts';
import * as tables from '#db/schema/tables.ts';
import { readServerOptions } from './server-options.ts';
import { buildSessionSetup, type SessionOptions } from './session-settings.ts';

const schema = { ...tables, ...relations };

type Schema = typeof schema;

type Drizzle = PgDatabase<PostgresJsQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>;

/** The database, or a transaction of it: queries take either. */
export interface Db extends Omit<Drizzle, 'execute' | 'transaction'> {
  /** The rows of a hand-written statement have no known type. `queryRows` parses them. */
  execute(statement: SQL): Promise<readonly unknown[]>;
  transaction<Result>(act: (tx: Db) => Promise<Result>, config?: PgTransactionConfig): Promise<Result>;
}

export interface Connection {
  db: Db;
  /** The driver itself, for what needs a connection of its own. */
  sql: Sql;
  close(): Promise<void>;
}

/** What a pool of connections is for. */
export interface PoolOptions extends Partial<SessionOptions> {
  /** How many connections it opens at most. */
  most?: number;
  onClose?: () => void;
  /** Is called before each statement, and refuses it by throwing. */
  ensureHeard?: () => void;
}

/** Opens a pool of connections; nothing is sent before the first query. */
export function connect(
  url: string,
  { most = 10, onClose, ensureHeard = () => {}, ...session }: PoolOptions = {},
): Connection {
  const { isTlsDirect, connectSeconds, options, ...server } = readServerOptions(url);
  const setup = buildSessionSetup({ name: 'hesabat', statementMs: 0, idleTransactionMs: 0, ...session });
  const sql = postgres({
    ...server,
    ssl: server.ssl as object | false,
    // The types do not know it yet.
    ...({ sslnegotiation: isTlsDirect ? 'direct' : 'postgres' } as object),
    max: most,
    onnotice: () => {},
    ...(onClose ? { onclose: onClose } : {}),
    connection: { application_name: 'hesabat', ...(options !== null && { options }) },
    connect_timeout: connectSeconds,
    // The driver reads the types of arrays on each new connection, before anything else. `db/patches` lets us say how.
    fetch_types: readTypesAnd(setup) as unknown as boolean,
    // By default the driver closes each connection after 30 to 60 minutes, and with it releases its locks.
    max_lifetime: null,
    // Seconds between attempts to connect. By default the driver lets queries wait for up to 20.
    backoff: () => 0.3,
    // `bigint` is read as a number, which holds all our ids and counts. As strings they would compare wrongly.
    types: { bigint: { to: 20, from: [20], parse: Number, serialize: String } },
  });
  prepareStatements(sql, ensureHeard);
  return {
    db: drizzle(sql, { schema, casing: 'snake_case' }),
    sql,
    close: () => sql.end({ timeout: 5 }),
  };
}

/** A statement that sets up a connection, and returns the types of arrays. */
function readTypesAnd(setup: string): string {
  return `
    with setup as materialized (select ${setup} as done)
    select element.oid, element.typarray
    from setup, pg_catalog.pg_type as an_array
    join pg_catalog.pg_type as element on element.oid = an_array.typelem
    where an_array.typcategory = 'A' and setup.done is not null`;
}

/**
 * Makes the driver prepare the statements of drizzle. Otherwise each statement is parsed and planned every time.
 * That takes a second round trip and, for the statement that reads a whole entry, ten times as long as running it.
 * Statements contain no values, so there are few different ones to keep.
 */
function prepareStatements(sql: Sql | TransactionSql, ensureHeard: () => void): void {
  const { unsafe } = sql;
  sql.unsafe = (text, values, options) => {
    ensureHeard();
    return unsafe(text, values, { ...options, prepare: true });
  };
  if (!('begin' in sql)) return;
  const { begin } = sql;
  const beginPrepared = (act: (inside: TransactionSql) => unknown) =>
    begin((inside) => {
      prepareStatements(inside, ensureHeard);
      return act(inside);
    });
  Object.assign(sql, { begin: beginPrepared });
}
