import type { Db } from '#db/connection/client.ts';
import type { Entry } from '#db/queries/entries/entries.ts';
import { listDecisiveNames } from '#db/queries/places/printed-names.ts';
import { printedName } from '#src/domain/cities/printed-name.ts';
import type { Locale } from '#src/domain/locale.ts';

/**
 * The entry with its cities as a report in this language will print them once the entry is approved. It is for people to
 * read: whatever changes cities needs them as they were typed.
 */
export async function withPrintedCities(db: Db, entry: Entry, locale: Locale): Promise<Entry> {
  const { id, corrects, campaignId, country } = entry;
  if (country === null || entry.cities.length === 0) return entry;
  const keys = entry.cities.map(({ key }) => key);
  const except = corrects === null ? [id] : [id, corrects];
  const decisive = await listDecisiveNames(db, { campaignId, country, keys, except });
  const cities = entry.cities.map((city) => {
    const { printedNames = {}, spellings: others = [] } = decisive.get(city.key) ?? {};
    const spellings = [...others, { name: city.name, locale: city.locale, count: 1 }];
    return { ...city, name: printedName(city, locale, printedNames, spellings) };
  });
  return { ...entry, cities };
}
