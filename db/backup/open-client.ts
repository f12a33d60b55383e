import pg from 'pg';

/** A connection of a backup or a restore: another driver than the bot's, whose COPY never ends when rows are refused. */
export async function openClient(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'hesabat backup' });
  // A lost connection fails the query at hand; without a listener it would end the process.
  client.on('error', () => {});
  await client.connect();
  return client;
}

/** A name as it stands in SQL. */
export const quote = pg.escapeIdentifier;
