import { findAll, readXml, textOf, type Xml } from '#tests/support/read-xml.ts';
import { unzip } from '#tests/support/unzip.ts';

export interface ReadParagraph {
  /** The id of its style. */
  style: string | undefined;
  /** As it is read: a tab is a tab. */
  text: string;
  xml: Xml;
}

export interface ReadWord {
  /** All parts that are XML, by their names; to read them throws where one is not well-formed. */
  parts: Map<string, Xml>;
  files: Map<string, Buffer>;
  body: Xml;
  paragraphs: ReadParagraph[];
}

/** What a Word document says, out of its XML. */
export function readWord(bytes: Buffer): ReadWord {
  const files = unzip(bytes);
  const parts = new Map(
    [...files].flatMap(([name, content]) =>
      /\.(?:xml|rels)$/.test(name) ? [[name, readXml(content.toString())] as const] : [],
    ),
  );
  const body = partOf(parts, 'word/document.xml');
  return { parts, files, body, paragraphs: findAll(body, 'w:p').map(readParagraph) };
}

export function partOf(parts: ReadWord['parts'], name: string): Xml {
  const part = parts.get(name);
  if (!part) throw new Error(`no ${name}`);
  return part;
}

function readParagraph(xml: Xml): ReadParagraph {
  const texts = findAll(xml, 'w:r').map((run) =>
    run.children.map((child) => (typeof child === 'string' ? '' : readRunChild(child))).join(''),
  );
  return { style: findAll(xml, 'w:pStyle')[0]?.attributes['w:val'], text: texts.join(''), xml };
}

function readRunChild(child: Xml): string {
  if (child.name === 'w:t') return textOf(child);
  return child.name === 'w:tab' ? '\t' : '';
}

/** The cells of the table that has a head, row by row. */
export function readTable({ body }: ReadWord): string[][] {
  const table = findAll(body, 'w:tbl').find((one) => findAll(one, 'w:tblHeader').length > 0);
  return (table ? findAll(table, 'w:tr') : []).map((row) =>
    findAll(row, 'w:tc').map((cell) => findAll(cell, 'w:t').map(textOf).join('')),
  );
}

/** What the charts show, in their order: as Word draws them, and as it edits them. */
export function readCharts({ parts, files }: ReadWord) {
  return [...parts]
    .filter(([name]) => /^word\/charts\/chart\d+\.xml$/.test(name))
    .sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
    .map(([name, chart]) => {
      const values = (of: string) => findAll(chart, of).flatMap((one) => findAll(one, 'c:v').map(textOf));
      const [workbook = ''] = [...files.keys()].filter((file) => file.endsWith(`${numberOf(name)}.xlsx`));
      return {
        bars: values('c:cat').map((label, index) => ({ label, value: Number(values('c:val')[index]) })),
        minimum: findAll(chart, 'c:min')[0]?.attributes.val,
        workbook,
      };
    });
}

function numberOf(name: string): string {
  return /\d+/.exec(name)?.[0] ?? '';
}
