import { type Archive, openArchive } from './unzip.ts';

/** A sheet of names has some hundred kilobytes; this is many times more, and what a small machine can hold. */
const mostBytes = 20_000_000;

/** More rows than a campaign has cities. */
const mostRows = 20_000;

/** A row that has a text in some cell; it is numbered as the spreadsheet does. */
export interface SheetRow {
  number: number;
  /** By the numbers of their columns, from 0. */
  cells: ReadonlyMap<number, string>;
}

/** Reads the first sheet of an Excel workbook as texts; null if it is none, or too large. */
export function readWorkbook(bytes: Buffer): SheetRow[] | null {
  const archive = openArchive(bytes, mostBytes);
  if (!archive) return null;
  const sheet = archive(findFirstSheet(archive));
  if (sheet === null) return null;
  const texts = readTexts(archive('xl/sharedStrings.xml') ?? '');
  return readRows(sheet, texts);
}

function findFirstSheet(archive: Archive): string {
  let id: string | undefined;
  readXml(archive('xl/workbook.xml') ?? '', {
    open(name, attributes) {
      if (name === 'sheet') id ??= attributes.get('r:id') ?? attributes.get('id');
    },
  });
  let target = 'worksheets/sheet1.xml';
  readXml(archive('xl/_rels/workbook.xml.rels') ?? '', {
    open(name, attributes) {
      if (name === 'Relationship' && attributes.get('Id') === id) target = attributes.get('Target') ?? target;
    },
  });
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** The texts that cells refer to by their number. */
function readTexts(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  // How a text in Chinese characters is read aloud: it is not part of it.
  let isPhonetic = false;
  readXml(xml, {
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
  return texts;
}

/** Null if there are too many rows. */
function readRows(xml: string, texts: readonly string[]): SheetRow[] | null {
  const rows: SheetRow[] = [];
  let [row, column, type, value] = [0, -1, '', ''];
  let isValue = false;
  let cells = new Map<number, string>();
  readXml(xml, {
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
  return rows.length > mostRows ? null : rows;
}

/** 27 of "AB12"; null if there is no such reference. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}

/** In such files `_x0041_` stands for a letter by its code (ECMA-376, ST_Xstring). */
function spellOut(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

interface XmlReader {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  text?(piece: string): void;
  close?(name: string): void;
}

const pieces =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[^>]*>|<!(?:[^>[]|\[[^\]]*\])*>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;

/** Reads XML piece by piece; names come without their prefix. No entities but the five of XML are known. */
function readXml(xml: string, reader: XmlReader): void {
  for (const [, data, closing, name, attributes = '', empty, text] of xml.matchAll(pieces)) {
    if (data !== undefined) reader.text?.(data);
    else if (text !== undefined) reader.text?.(decode(text));
    else if (name !== undefined && closing) reader.close?.(name);
    else if (name !== undefined) {
      reader.open(name, readAttributes(attributes));
      if (empty) reader.close?.(name);
    }
  }
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const all = text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map([...all].map(([, name = '', double, single]) => [name, decode(double ?? single ?? '')]));
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}
