import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { Db } from '#db/connection/client.ts';
import { addPlaces, beginGazetteer } from '#db/queries/places/gazetteer-versions.ts';
import { matchPlaces } from '#db/queries/places/matches.ts';
import { openGazetteerFile, readGazetteer } from '#src/gazetteer/file.ts';
import { openConnectedDatabase } from '#tests/support/database/connected-database.ts';
import { rowsOf } from '#tests/support/database/rows-of.ts';
import { loadGazetteerFile, smallGazetteer } from '#tests/support/gazetteer.ts';
import { createFolder } from '#tests/support/programs/run-operation.ts';

/** The small gazetteer seven times over, under other ids: three batches. */
async function writeLonger(): Promise<string> {
  const lines = (await readFile(smallGazetteer, 'utf8')).trim().split('\n');
  const times = [0, 1, 2, 3, 4, 5, 6];
  const path = join(await createFolder(), 'places.txt');
  const longer = times.flatMap((time) => lines.map((line) => line.replace(/^\d+/, (id) => `${time}${id}`)));
  await writeFile(path, longer.join('\n'));
  return path;
}

async function stateOf(db: Db) {
  const [counts] = await rowsOf(
    db,
    sql`
    select (select count(*) from gazetteer_places) as places, (select count(*) from gazetteer_names) as names`,
  );
  const versions = await db.execute(sql`select lines, is_current as current from gazetteer_versions`);
  return { ...counts, versions: [...versions] };
}

const findBerlin = async (db: Db) =>
  (await matchPlaces(db, { country: 'DE', typed: 'Berlin', most: 1 })).length;

it('killed after a batch, the load goes on behind it; until it is whole, nothing of it is found', async () => {
  const [calm, killed] = [await openConnectedDatabase(), await openConnectedDatabase()];
  const path = await writeLonger();
  expect(await loadGazetteerFile(calm.db, { path })).toBe(true);

  const file = await openGazetteerFile(path);
  const { id } = await beginGazetteer(killed.db, file.source);
  for await (const batch of readGazetteer(file, 0)) {
    expect(await addPlaces(killed.db, id, batch)).toBe(true);
    // Delivered twice, it changes nothing.
    expect(await addPlaces(killed.db, id, batch)).toBe(false);
    break;
  }
  expect((await stateOf(killed.db)).versions).toEqual([{ lines: 1000, current: false }]);
  expect(await findBerlin(killed.db)).toBe(0);

  expect(await loadGazetteerFile(killed.db, { path })).toBe(true);
  expect(await stateOf(killed.db)).toEqual(await stateOf(calm.db));
  expect(await findBerlin(killed.db)).toBe(1);
});

it('asked to end, the load stops and says that it is not done', async () => {
  const { db } = await openConnectedDatabase();
  expect(await loadGazetteerFile(db, { path: await writeLonger(), ending: AbortSignal.abort() })).toBe(false);
  expect((await stateOf(db)).versions).toEqual([{ lines: 0, current: false }]);
});

it('two at once load it once', async () => {
  const { db } = await openConnectedDatabase();
  const path = await writeLonger();
  await Promise.all([loadGazetteerFile(db, { path }), loadGazetteerFile(db, { path })]);
  expect(await loadGazetteerFile(db, { path })).toBe(true);
  expect(await stateOf(db)).toMatchObject({ places: 7 * 345, versions: [{ lines: 7 * 345, current: true }] });
});

it('the former gazetteer answers until the next one is whole, and then goes', async () => {
  const { db } = await openConnectedDatabase();
  await loadGazetteerFile(db);
  const path = await writeLonger();
  const { id } = await beginGazetteer(db, (await openGazetteerFile(path)).source);
  expect(await findBerlin(db)).toBe(1);
  expect(await loadGazetteerFile(db, { path })).toBe(true);
  expect(await findBerlin(db)).toBe(1);
  const left = await db.execute(sql`select distinct version_id from gazetteer_names`);
  expect([...left]).toEqual([{ version_id: id }]);
  expect((await stateOf(db)).versions).toHaveLength(1);
});
