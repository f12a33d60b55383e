import { setImmediate as turn } from 'node:timers/promises';

/** What is done with the pieces of an XML file; names come without their prefix. */
export interface XmlReader {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  text?(piece: string): void;
  close?(name: string): void;
}

/** After so many tags others get their turn: that is some milliseconds. */
const atOnce = 4_000;

/** A tag of a workbook has a few hundred characters. */
const longestTag = 16_000;

const tag = /^<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/;

/** What is no tag and no text, by how it begins and ends. Only the first is text. */
const others = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

/** Where a piece ends that nothing ends. */
const nowhere = -1;

/**
 * Reads XML, each character once. No entities but the five of XML are known.
 * @returns false where it is damaged: to look for the next tag that is sound would take minutes in a file that is made for it
 */
export async function readXml(xml: string, reader: XmlReader): Promise<boolean> {
  for (let at = 0, count = 1; at < xml.length; count++) {
    const begin = xml.indexOf('<', at);
    const end = begin < 0 ? xml.length : begin;
    if (end > at) reader.text?.(decode(xml.slice(at, end)));
    if (begin < 0) return true;
    const next = readOther(xml, begin, reader) ?? readTag(xml, begin, reader);
    if (next === nowhere) return false;
    at = next;
    if (count % atOnce === 0) await turn();
  }
  return true;
}

/** Returns where it ends; null if it is something else, such as a tag. */
function readOther(xml: string, begin: number, reader: XmlReader): number | null {
  const found = others.find(([start]) => xml.startsWith(start, begin));
  if (!found) return null;
  const [start, end] = found;
  const at = xml.indexOf(end, begin + start.length);
  if (at < 0) return nowhere;
  if (start === others[0][0]) reader.text?.(xml.slice(begin + start.length, at));
  return at + end.length;
}

/** Returns where the tag ends. */
function readTag(xml: string, begin: number, reader: XmlReader): number {
  const [whole, closing, name = '', attributes = '', empty] =
    tag.exec(xml.slice(begin, begin + longestTag)) ?? [];
  if (whole === undefined) return nowhere;
  if (closing) reader.close?.(name);
  else {
    reader.open(name, readAttributes(attributes));
    if (empty) reader.close?.(name);
  }
  return begin + whole.length;
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
