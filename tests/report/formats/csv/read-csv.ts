/** The cells of each line, as RFC 4180 reads them. */
export function readCsv(csv: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let rest = csv.replace(/^\ufeff/, '');
  while (rest !== '') {
    const found = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
    if (!found) throw new Error(`this is no cell: ${rest.slice(0, 40)}`);
    const [whole, quoted, plain = '', end] = found;
    line.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') {
      lines.push(line);
      line = [];
    }
    rest = rest.slice(whole.length);
  }
  return lines;
}

/** Each line by the names in the first one. */
export function readRecords(csv: string): Array<Record<string, string>> {
  const [names = [], ...lines] = readCsv(csv);
  return lines.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));
}
