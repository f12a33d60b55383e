/**
 * What a server may be set to otherwise, and what the bot relies on: how values are written as text, where names
 * are looked up, what a transaction is. Limits of the operator on statements are replaced by our own.
 */
const settings: Record<string, string> = {
  DateStyle: 'ISO, MDY',
  IntervalStyle: 'postgres',
  TimeZone: 'UTC',
  bytea_output: 'hex',
  extra_float_digits: '1',
  standard_conforming_strings: 'on',
  array_nulls: 'on',
  default_transaction_isolation: 'read committed',
  default_transaction_read_only: 'off',
  default_transaction_deferrable: 'off',
  lock_timeout: '0',
  // Connections wait for work, and one for what is new in the queue, for as long as there is none.
  idle_session_timeout: '0',
  // Seconds, and a number of probes. If the bot's machine vanishes, Postgres closes its connections after 25 seconds
  // instead of the usual two hours.
  tcp_keepalives_idle: '10',
  tcp_keepalives_interval: '5',
  tcp_keepalives_count: '3',
  // Names below this similarity are not even compared. With the default of 0.3 Postgres looks at ten times as many
  // spellings of places, which have hardly a syllable in common with what was typed.
  'pg_trgm.similarity_threshold': '0.42',
  // For sums over a whole campaign, and so of the four connections at most one or two at once. With the usual 4 MB those
  // over 100,000 entries are sorted on the disk, which takes twice as long.
  work_mem: '32MB',
};

export interface SessionOptions {
  /** What `pg_stat_activity` calls the connection. */
  name: string;
  /** Milliseconds that one statement may take; 0: as long as it takes. */
  statementMs: number;
  /** Milliseconds that a transaction may wait for its next statement; 0: as long as it takes. */
  idleTransactionMs: number;
}

/**
 * An SQL expression that sets up a connection. It is run on each new one, and not sent with its first message, as
 * poolers refuse settings there that they do not know.
 */
export function buildSessionSetup({ name, statementMs, idleTransactionMs }: SessionOptions): string {
  const all = {
    ...settings,
    application_name: name,
    statement_timeout: String(statementMs),
    idle_in_transaction_session_timeout: String(idleTransactionMs),
  };
  const set = Object.entries(all).map(([key, value]) => `set_config('${key}', '${value}', false)`);
  return `concat(${[...set, setSearchPath, noticeGoneClients, letTransactionsLast].join(', ')})`;
}

/** A migration or a backup is one transaction. Postgres 17 and newer can bound those. */
const letTransactionsLast = `case when current_setting('transaction_timeout', true) is not null then
  set_config('transaction_timeout', '0', false) end`;

/** Some providers install extensions into a schema of their own. */
const setSearchPath = `set_config('search_path', concat_ws(', ', 'public', (
  select quote_ident(space.nspname) from pg_catalog.pg_extension extension
  join pg_catalog.pg_namespace space on space.oid = extension.extnamespace
  where extension.extname = 'pg_trgm' and space.nspname <> 'public'
)), false)`;

/** A statement ends within two seconds after its client is gone, on servers that can notice that. */
const noticeGoneClients = `case when version() like '%linux%' then
  set_config('client_connection_check_interval', '2000', false) end`;
