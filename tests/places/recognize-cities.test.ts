import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { getEntry } from '#db/queries/entries/entries.ts';
import { recognizeCities } from '#db/queries/places/recognize-cities.ts';
import { isMeant } from '#src/places/is-meant.ts';
import { loadGazetteerFile } from '#tests/support/gazetteer.ts';
import { submitEntry } from '#tests/support/receive-entry.ts';
import { openStage } from '#tests/support/stage.ts';

it('cities that were written before the gazetteer was there are recognized, twice over as well', async () => {
  const stage = await openStage();
  const { db, aysel } = stage;
  const german = await submitEntry(stage, aysel, {
    country: 'DE',
    cities: ['Köln', 'Cologne', 'Frankfurt', 'Kölnn', 'Nowhere'],
  });
  const french = await submitEntry(stage, aysel, { country: 'FR', cities: ['Köln'] });
  await db.execute(sql`
    insert into printed_names (country, key, locale, name) values
      ('DE', 'koln', 'az', 'Köln'), ('DE', 'cologne', 'az', 'Koln'), ('DE', 'cologne', 'en', 'Cologne')`);
  await loadGazetteerFile(db);
  await recognizeCities(db, isMeant);

  const keysOf = async (id: number) => (await getEntry(db, id)).cities.map(({ key }) => key).sort();
  expect(await keysOf(german.id)).toEqual(['geo:2886242', 'geo:2925533', 'kolnn', 'nowhere']);
  expect(await keysOf(french.id)).toEqual(['koln']);
  const printedNames = await db.execute(sql`select key, locale from printed_names order by locale`);
  expect([...printedNames]).toEqual([
    { key: 'geo:2886242', locale: 'az' },
    { key: 'geo:2886242', locale: 'en' },
  ]);
});
