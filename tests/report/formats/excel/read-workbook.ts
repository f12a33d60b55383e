import { unzip } from '#tests/support/reports/unzip.ts';

export type Value = string | number | null;

export interface ReadSheet {
  name: string;
  xml: string;
  rows: Value[][];
  /** How numbers in a cell are shown, as its style says: "dd.mm.yyyy". */
  formatOf: (cell: string) => string | undefined;
}

export interface ReadWorkbook {
  files: Map<string, string>;
  sheets: ReadSheet[];
}

/** What a workbook says, out of its XML, in the order of its sheets. */
export function readWorkbook(bytes: Buffer): ReadWorkbook {
  const files = new Map([...unzip(bytes)].map(([name, content]) => [name, content.toString()]));
  const fileOf = (name: string) => files.get(name) ?? '';
  const shared = [...fileOf('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)];
  const texts = shared.map(([, text = '']) => decode(text));
  const formats = readFormats(fileOf('xl/styles.xml'));
  const names = [...fileOf('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)];
  const sheets = names.map(([, name = ''], index) => {
    const xml = fileOf(`xl/worksheets/sheet${index + 1}.xml`);
    const formatOf = (cell: string) =>
      formats[Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(xml)?.[1])];
    return { name: decode(name), xml, rows: readRows(xml, texts), formatOf };
  });
  return { files, sheets };
}

function readRows(xml: string, texts: string[]): Value[][] {
  return [...xml.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, cells = '']) => {
    const row: Value[] = [];
    for (const [, column = '', type, value] of cells.matchAll(
      /<c r="([A-Z])\d+"(?: s="\d+")?(?: t="(\w)")?(?:\/>|><v>([^<]*)<\/v><\/c>)/g,
    )) {
      const index = column.charCodeAt(0) - 65;
      row[index] = value === undefined ? null : type === 's' ? (texts[Number(value)] ?? null) : Number(value);
    }
    return Array.from(row, (cell) => cell ?? null);
  });
}

/** By the number of the style. */
function readFormats(xml: string): Array<string | undefined> {
  const codes = new Map(
    [...xml.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code = '']) => [
      id,
      decode(code),
    ]),
  );
  const [, styles = ''] = xml.split('<cellXfs');
  return [...styles.matchAll(/<xf (?:numFmtId="(\d+)")?/g)].map(([, id]) => codes.get(id));
}

/** As ECMA-376 reads a text: XML first, then its own codes. */
function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
