import type { Db } from '#db/connection/client.ts';
import { listOwnNames } from '#db/queries/places/gazetteer-names.ts';
import { listSpellings } from '#db/queries/places/gazetteer-spellings.ts';
import { plainName } from '#src/domain/cities/choose-spelling.ts';
import { suggestName } from '#src/domain/cities/suggest-name.ts';
import { languages } from '#src/domain/languages/all-languages.ts';
import type { Locale } from '#src/domain/locale.ts';
import { readCityNames } from '#src/gazetteer/city-names.ts';

/**
 * The names of some places of the gazetteer for readers of a language, by their ids: what the language calls them, else the
 * usual spelling in its script, else their local names.
 */
export async function namePlaces(
  db: Db,
  ids: readonly number[],
  locale: Locale,
): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map();
  const table = await readCityNames(ids);
  const isCyrillic = languages[locale].script === 'Cyrillic';
  const unnamed = ids.filter((id) => isCyrillic && !table.get(id)?.[locale]);
  const [own, spellings] = await Promise.all([listOwnNames(db, ids), listSpellings(db, unnamed)]);
  return new Map(
    ids.map((id) => {
      const place = {
        own: own.get(id) ?? '',
        names: table.get(id) ?? {},
        spellings: spellings.get(id) ?? [],
      };
      return [id, plainName(suggestName(locale, place) ?? place.own)];
    }),
  );
}
