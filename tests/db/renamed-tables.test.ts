import { expect, it, onTestFinished } from 'vitest';
import { holdMigrations, migrateDatabase } from '#db/connection/migrate.ts';
import { listMigrations } from '#db/connection/migrations.ts';
import { createDatabase } from '#tests/support/database/database.ts';

/** Position of the last migration before tables and columns got plainer names. */
const lastBefore = 12;

it('an update to plainer names of tables and columns keeps every row of the version before', async () => {
  const database = await createDatabase({ bare: true });
  onTestFinished(() => database.remove());
  const { sql, url } = database;
  const before = listMigrations()[lastBefore];
  await holdMigrations(url, (migrateTables) => migrateTables(before));
  const change = { kind: 'unit', category: 1, unit: 'events' };
  const staged = { change, before: 'people', stagedBy: 41 };
  await sql.unsafe(`
    insert into people (id, name, locale) values (7, 'Aysel', 'az'), (8, 'Leyla', 'en'), (9, 'Rauf', 'ru');
    insert into updates (update_id, lane, attempts, set_aside_at, failure)
      values (1, 'chat:7', 5, '2026-02-26 10:00Z', 'Error'), (2, 'chat:8', 0, null, null);
    insert into waiting_lines (chat_id, message_id, count, cards_below) values (-100, 5, 12, 3);
    insert into campaigns (titles, is_current) values ('{"en": "Spring"}', true);
    insert into entries (campaign_id, person_id, asking, not_twins, is_mending, corrects, corrects_version)
      values (1, 7, 'country', '{4,5}', false, null, null), (1, 8, 'city', '{}', true, 1, 2);
    insert into entry_cities (entry_id, name, key, is_doubtful)
      values (1, 'Ulm', 'ulm', true), (1, 'Jena', 'jena', false);
    insert into entry_photos (entry_id, file_unique_id, file_id, message_id, likeness)
      values (1, 'photo', 'file', 6, 'fffffffffffffc00');
    insert into entry_history (entry_id, version, action, person_id)
      values (1, 1, 'submit', 7), (1, 2, 'mend', 8);
    insert into campaign_history (campaign_id, person_id, change)
      values (1, 8, '${JSON.stringify({ ...change, stagedBy: 40 })}'), (1, 8, '${JSON.stringify(change)}');
    insert into awaited_texts (person_id, purpose, subject) values
      (7, 'campaign', '${JSON.stringify({ campaignId: 1, asks: null, staged, messageId: 9 })}'),
      (8, 'campaign', '${JSON.stringify({ campaignId: 1, asks: null, staged: null, messageId: 9 })}'),
      (9, 'organization', '{"typed": "Birlik"}');
    insert into place_forms (country, key, locale, name, person_id) values ('DE', 'ulm', 'ru', 'Ульм', 8)`);

  await migrateDatabase(url);

  expect(await sql`select update_id::int, dead_lettered_at, failure from updates order by 1`).toEqual([
    { update_id: 1, dead_lettered_at: '2026-02-26 10:00:00+00', failure: 'Error' },
    { update_id: 2, dead_lettered_at: null, failure: null },
  ]);
  expect(await sql`select chat_id::int, message_id, count, cards_below from queue_notices`).toEqual([
    { chat_id: -100, message_id: 5, count: 12, cards_below: 3 },
  ]);
  expect(await sql`select open_question, not_duplicates, is_moderator_edit from entries order by id`).toEqual(
    [
      { open_question: 'country', not_duplicates: [4, 5], is_moderator_edit: false },
      { open_question: 'city', not_duplicates: [], is_moderator_edit: true },
    ],
  );
  expect(await sql`select name, is_ambiguous from entry_cities order by id`).toEqual([
    { name: 'Ulm', is_ambiguous: true },
    { name: 'Jena', is_ambiguous: false },
  ]);
  expect(await sql`select perceptual_hash from entry_photos`).toEqual([
    { perceptual_hash: 'fffffffffffffc00' },
  ]);
  expect(await sql`select action from entry_history order by id`).toEqual([
    { action: 'submit' },
    { action: 'edit' },
  ]);
  expect(await sql`select change from campaign_history order by id`).toEqual([
    { change: { ...change, proposedBy: 40 } },
    { change },
  ]);
  const pendingChange = { change, before: 'people', proposedBy: 41 };
  expect(await sql`select person_id::int, subject from pending_replies order by 1`).toEqual([
    { person_id: 7, subject: { campaignId: 1, asks: null, pendingChange, messageId: 9 } },
    { person_id: 8, subject: { campaignId: 1, asks: null, pendingChange: null, messageId: 9 } },
    { person_id: 9, subject: { typed: 'Birlik' } },
  ]);
  expect(await sql`select country, key, locale, name, person_id::int from printed_names`).toEqual([
    { country: 'DE', key: 'ulm', locale: 'ru', name: 'Ульм', person_id: 8 },
  ]);
  // Both jobs of an earlier version and new ones are taken.
  await sql`select owe_job('tidy-up', '{}', null, 'former', now(), 25, 0), enqueue_job('tidy-up', '{}', null, 'new', now(), 25)`;
  expect(await sql`select key from graphile_worker.jobs order by key`).toEqual([
    { key: 'former' },
    { key: 'new' },
  ]);
});
