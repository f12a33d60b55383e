import { readXml } from './read-xml.ts';
import { type Archive, openArchive } from './unzip.ts';

/** A sheet of 1,500 cities unpacks to a megabyte. */
const mostBytes = 6_000_000;

/** Of a longer text in a cell only so much is read; a name is too long by far then. */
const longestText = 1_000;

/** More rows than a campaign has cities. */
const mostRows = 20_000;

/** A row that has a text in some cell; it is numbered as the spreadsheet does. */
export interface SheetRow {
  number: number;
  /** By the numbers of their columns, from 0. */
  cells: ReadonlyMap<number, string>;
}

/** Reads the first sheet of an Excel workbook as texts; null if it is none, damaged, or too large. */
export async function readWorkbook(bytes: Buffer): Promise<SheetRow[] | null> {
  const archive = openArchive(bytes, mostBytes);
  if (!archive) return null;
  const sheet = archive(await findFirstSheet(archive));
  if (sheet === null) return null;
  const texts = await readTexts(archive('xl/sharedStrings.xml') ?? '');
  return texts && readRows(sheet, texts);
}

async function findFirstSheet(archive: Archive): Promise<string> {
  let id: string | undefined;
  await readXml(archive('xl/workbook.xml') ?? '', {
    open(name, attributes) {
      if (name === 'sheet') id ??= attributes.get('r:id') ?? attributes.get('id');
    },
  });
  let target = 'worksheets/sheet1.xml';
  await readXml(archive('xl/_rels/workbook.xml.rels') ?? '', {
    open(name, attributes) {
      if (name === 'Relationship' && attributes.get('Id') === id) target = attributes.get('Target') ?? target;
    },
  });
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** The texts that cells refer to by their number; null if they are damaged. */
async function readTexts(xml: string): Promise<string[] | null> {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  // How a text in Chinese characters is read aloud: it is not part of it.
  let isPhonetic = false;
  const isSound = await readXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't';
    },
    text(piece) {
      if (isText && !isPhonetic) text += piece;
    },
    close(name) {
      isText = false;
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si') texts.push(spellOut(text));
    },
  });
  return isSound ? texts : null;
}

/** Null if they are damaged, or too many. */
async function readRows(xml: string, texts: readonly string[]): Promise<SheetRow[] | null> {
  const rows: SheetRow[] = [];
  let [row, column, type, value] = [0, -1, '', ''];
  let isValue = false;
  let cells = new Map<number, string>();
  const isSound = await readXml(xml, {
    open(name, attributes) {
      isValue = name === 'v' || name === 't';
      if (name === 'row') {
        row = Number(attributes.get('r') ?? row + 1);
        column = -1;
        cells = new Map();
      }
      if (name === 'c') {
        column = columnOf(attributes.get('r')) ?? column + 1;
        type = attributes.get('t') ?? '';
        value = '';
      }
    },
    text(piece) {
      if (isValue) value += piece;
    },
    close(name) {
      isValue = false;
      if (name === 'c') {
        const text = type === 's' ? (texts[Number(value)] ?? '') : type === 'e' ? '' : spellOut(value);
        if (text.trim() !== '') cells.set(column, text);
      }
      if (name === 'row' && cells.size > 0 && rows.length <= mostRows) rows.push({ number: row, cells });
    },
  });
  return isSound && rows.length <= mostRows ? rows : null;
}

/** 27 of "AB12"; null if there is no such reference. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}

/** In such files `_x0041_` stands for a letter by its code (ECMA-376, ST_Xstring). */
function spellOut(text: string): string {
  return text
    .slice(0, longestText)
    .replace(/_x([0-9a-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
