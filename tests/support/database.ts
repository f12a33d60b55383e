import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { type Connection, connect } from '#db/connection/client.ts';
import { withDatabase } from './postgres.ts';

export interface TestDatabase extends Connection {
  url: string;
  /** Closes the connection and drops the database. */
  remove(): Promise<void>;
}

/** A database of a test's own, with all tables and nothing in them; `bare`: without tables. */
export async function createDatabase({ bare = false } = {}): Promise<TestDatabase> {
  const server = inject('postgresUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer((sql) => sql`create database ${sql(name)} template ${sql(bare ? 'template0' : 'template')}`);
  const url = withDatabase(server, name);
  const connection = connect(url, { most: 3 });
  return {
    ...connection,
    url,
    async remove() {
      await connection.close();
      await onServer((sql) => sql`drop database ${sql(name)} with (force)`);
    },
  };
}

async function onServer(act: (sql: Connection['sql']) => Promise<unknown>): Promise<void> {
  const { sql, close } = connect(inject('postgresUrl'), { most: 1 });
  try {
    await act(sql);
  } finally {
    await close();
  }
}
