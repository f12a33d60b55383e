/** The names of each country in some tables, whose rows are its two letters and names with commas between. */
export function readCountryTables(tables: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const names: Record<string, string[]> = {};
  for (const row of tables.flatMap((table) => table.trim().split('\n'))) {
    const code = row.slice(0, 2);
    names[code] = [...(names[code] ?? []), ...row.slice(3).split(', ')];
  }
  return names;
}
