import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isLocale, type Locale, type LocalizedText } from '#src/domain/locale.ts';

/** The table of what languages call cities; `generate-city-names.ts` writes it. */
export const cityNamesFile = fileURLToPath(new URL('city-names.tsv', import.meta.url));

let names: Promise<ReadonlyMap<number, LocalizedText>> | null = null;

/**
 * What languages call the places of the gazetteer, by their ids, where that is not the gazetteer's own name. Read once,
 * when it is first needed.
 */
export function readCityNames(): Promise<ReadonlyMap<number, LocalizedText>> {
  names ??= readFile(cityNamesFile, 'utf8').then(parse);
  return names;
}

function parse(table: string): ReadonlyMap<number, LocalizedText> {
  const [head = '', ...lines] = table.trimEnd().split('\n');
  const columns = head.split('\t').slice(1);
  return new Map(
    lines.map((line) => {
      const [id, ...cells] = line.split('\t');
      const named = columns.flatMap((locale, index): Array<[Locale, string]> => {
        const name = cells[index];
        return name && isLocale(locale) ? [[locale, name]] : [];
      });
      return [Number(id), Object.fromEntries(named)];
    }),
  );
}
