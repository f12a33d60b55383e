import { expect, it, onTestFinished } from 'vitest';
import { holdMigrations, migrateDatabase } from '#db/connection/migrate.ts';
import { createDatabase } from '#tests/support/database/database.ts';

it('who waits for another that migrates is told for whom, and goes on when that one has ended', async () => {
  const database = await createDatabase();
  onTestFinished(database.remove);
  const told = Promise.withResolvers<unknown>();
  let waiting: Promise<void> = Promise.resolve();
  let isOver = false;
  await holdMigrations(database.url, async () => {
    waiting = migrateDatabase(database.url, { onWait: told.resolve }).then(() => {
      isOver = true;
    });
    expect(await told.promise).toEqual([
      {
        backend: expect.any(Number),
        program: 'hesabat operation',
        address: '127.0.0.1',
        since: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      },
    ]);
    expect(isOver).toBe(false);
  });
  await waiting;
  expect(isOver).toBe(true);
});
