import { onTestFinished } from 'vitest';
import { type Connection, connect } from '#db/connection/client.ts';
import { createDatabase } from './database.ts';

/** A database of one test's own, with enough connections for those who meet in it; ends with the test. */
export async function openConnectedDatabase(): Promise<Pick<Connection, 'db' | 'sql'>> {
  const database = await createDatabase();
  const { db, close } = connect(database.url, { most: 12 });
  onTestFinished(async () => {
    await close();
    await database.remove();
  });
  return { db, sql: database.sql };
}
