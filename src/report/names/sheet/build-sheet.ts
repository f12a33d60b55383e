import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import type { City } from '#db/queries/places/printed-names.ts';
import type { Texts } from '#locales/texts.ts';
import { isNamedIn, listDecisive, sumSpellings } from '#src/domain/cities/printed-name.ts';
import { type Country, countryName } from '#src/domain/countries/countries.ts';
import { type Locale, languageNames, locales } from '#src/domain/locale.ts';
import type { suggestNames } from '#src/places/missing-names.ts';
import { nameOf } from '#src/places/view.ts';
import { textCell } from '#src/report/formats/excel/cells.ts';
import { spellForSheet } from '#src/report/formats/excel/spell-for-sheet.ts';
import { buildSheet } from '#src/report/formats/excel/table.ts';
import { markNames, writeRowCode } from './row-code.ts';

/** A name that nobody has accepted yet stands out, and so does a cell that has none. */
const suggestedStyle = { fontStyle: 'italic', backgroundColor: '#fff2cc' } as const;
const emptyStyle = { backgroundColor: '#f9e0dc' } as const;

interface Names {
  campaignId: number;
  /** The campaign's title. */
  title: string;
  /** In the order of the rows. */
  cities: readonly City[];
  suggestions: Awaited<ReturnType<typeof suggestNames>>;
}

/**
 * The names of all cities of a campaign, to be filled in and sent back: a row for each city, a column for each language.
 * What is suggested stands in its cell, in italics, unless it is another name than people wrote.
 */
export function buildNamesSheet(
  { campaignId, title, cities, suggestions }: Names,
  { t, locale, countries }: { t: Texts; locale: Locale; countries: readonly Country[] },
): Promise<Buffer> {
  const line = (text: string) => ({ type: String, value: spellForSheet(text) });
  const sheet = buildSheet({
    name: t('names-sheet'),
    above: [
      { ...line(title), fontWeight: 'bold', fontSize: 14 },
      line(t('names-sheet-how')),
      { ...line(t('names-sheet-suggested')), ...suggestedStyle },
    ],
    columns: [
      { head: t('names-sheet-code'), width: 20 },
      { head: t('document-country'), width: 24 },
      { head: t('names-sheet-typed'), width: 32 },
      ...locales.map((language) => ({ head: languageNames[language], width: 26 })),
    ],
    rows: cities.map((city) => [
      textCell(
        writeRowCode({ campaignId, country: city.country, key: city.key }, markNames(city.printedNames)),
      ),
      textCell(countryName(city.country, locale, countries)),
      textCell(
        sumSpellings(city.spellings)
          .map(({ name, count }) => `${name} ×${count}`)
          .join(', '),
      ),
      ...locales.map((language) => nameCell(city, language, suggestions)),
    ]),
    sums: null,
  });
  return writeExcelFile([sheet], { fontFamily: 'Arial', fontSize: 10 }).toBuffer();
}

function nameCell(city: City, language: Locale, suggestions: Names['suggestions']): CellObject {
  if (isNamedIn(language, city, listDecisive(city.spellings))) return textCell(nameOf(city, language));
  const suggestion = suggestions.get(city.id)?.[language];
  return suggestion && !suggestion.isOther
    ? { ...textCell(suggestion.name), ...suggestedStyle }
    : { ...textCell(''), ...emptyStyle };
}
