import table from './foreign-names.json' with { type: 'json' };

/**
 * - `sure`: in the country's own language, or in a script that the bot's languages are not written in.
 * - `likely`: in other languages, in letters in which cities and other words are written too: "Granada" is Grenada in
 *   Catalan.
 */
type Certainty = keyof typeof table;

/**
 * The codes of the countries that some language calls so, of all that ICU knows, each in its own script: "საფრანგეთი",
 * "Österreich", "中国". `src/gazetteer/generate-country-names.ts` writes the table of 18,000 names. It is searched as it
 * is, in a tenth of a millisecond.
 * @param key the name, folded, without spaces
 */
export function findForeignName(certainty: Certainty, key: string): readonly string[] {
  if (key === '') return [];
  const wanted = ` ${key} `;
  return Object.entries(table[certainty]).flatMap(([code, names]) => (names.includes(wanted) ? [code] : []));
}
