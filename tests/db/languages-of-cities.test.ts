import { expect, it, onTestFinished } from 'vitest';
import { holdMigrations, migrateDatabase } from '#db/connection/migrate.ts';
import { listMigrations } from '#db/connection/migrations.ts';
import { createDatabase } from '#tests/support/database/database.ts';

/** Position of the last migration before cities had a language. */
const lastBefore = 23;

it('an update notes of the cities that are there in which language their people use the bot', async () => {
  const database = await createDatabase({ bare: true });
  onTestFinished(() => database.remove());
  const { sql, url } = database;
  const before = listMigrations()[lastBefore];
  await holdMigrations(url, (migrateTables) => migrateTables(before));
  await sql.unsafe(`
    insert into people (id, name, locale) values (7, 'Aysel', 'az'), (9, 'Rauf', 'ru');
    insert into campaigns (titles, is_current) values ('{"en": "Spring"}', true);
    insert into entries (campaign_id, person_id) values (1, 7), (1, 9), (1, null);
    insert into entry_cities (entry_id, name, key) values (1, 'Ulm', 'ulm'), (2, 'Ульм', 'ulm'), (3, 'Jena', 'jena')`);
  await migrateDatabase(url);
  expect(await sql`select name, locale from entry_cities order by id`).toEqual([
    { name: 'Ulm', locale: 'az' },
    { name: 'Ульм', locale: 'ru' },
    // Its writer was forgotten before.
    { name: 'Jena', locale: null },
  ]);
});
