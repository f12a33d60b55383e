import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isLocale, type LocalizedText } from '#src/domain/locale.ts';

/** The table of what languages call cities; `generate-city-names.ts` writes it. */
export const cityNamesFile = fileURLToPath(new URL('city-names.tsv', import.meta.url));

/**
 * What languages call some places of the gazetteer, by their ids, where that is not the gazetteer's own name. The table
 * is read each time, which takes some milliseconds; kept, it would take eleven megabytes for names that are rarely needed.
 */
export async function readCityNames(ids: Iterable<number>): Promise<ReadonlyMap<number, LocalizedText>> {
  const wanted = new Set([...ids].map(String));
  const [head = '', ...lines] = (await readFile(cityNamesFile, 'utf8')).trimEnd().split('\n');
  const columns = head.split('\t').slice(1);
  const found = lines.filter((line) => wanted.has(line.slice(0, line.indexOf('\t'))));
  return new Map(
    found.map((line) => {
      const [id, ...cells] = line.split('\t');
      const named = columns.flatMap((locale, index) => {
        const name = cells[index];
        return name && isLocale(locale) ? [[locale, name] as const] : [];
      });
      return [Number(id), Object.fromEntries(named)];
    }),
  );
}
