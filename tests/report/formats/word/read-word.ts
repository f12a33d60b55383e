import { readWorkbook } from '#tests/report/formats/excel/read-workbook.ts';
import { findAll, readXml, textOf, type Xml } from '#tests/support/reports/read-xml.ts';
import { unzip } from '#tests/support/reports/unzip.ts';

export interface ReadWord {
  files: Map<string, Buffer>;
  /** Throws where there is no such part. */
  partOf: (name: string) => Xml;
  body: Xml;
  paragraphs: Array<{ style: string | undefined; text: string; xml: Xml }>;
  /** The texts of the paragraphs of a style, in their order. */
  textsIn: (style: string) => string[];
  /** The cells of the table of countries, row by row. */
  table: string[][];
  /** What the charts show, in their order. */
  charts: ReadChart[];
  /** The descriptions of photos, charts and map, in their order. */
  alts: string[];
}

interface ReadChart {
  bars: Array<{ label: string; value: number }>;
  /** What whoever edits its numbers finds in its sheet. */
  rows: unknown[][];
  minimum: string | undefined;
}

/** What a Word document says, out of its XML, all of which is well-formed or this throws. */
export function readWord(bytes: Buffer): ReadWord {
  const files = unzip(bytes);
  const parts = new Map(
    [...files].flatMap(([name, content]) =>
      /\.(?:xml|rels)$/.test(name) ? [[name, readXml(content.toString())] as const] : [],
    ),
  );
  const partOf = (name: string) => {
    const part = parts.get(name);
    if (!part) throw new Error(`no ${name}`);
    return part;
  };
  const body = partOf('word/document.xml');
  const paragraphs = findAll(body, 'w:p').map((xml) => ({
    style: findAll(xml, 'w:pStyle')[0]?.attributes['w:val'],
    text: findAll(xml, 'w:r').flatMap(readRun).join(''),
    xml,
  }));
  const table = findAll(body, 'w:tbl').find((one) => findAll(one, 'w:tblHeader').length > 0);
  return {
    ...{ files, partOf, body, paragraphs },
    textsIn: (style) => paragraphs.filter((one) => one.style === style).map(({ text }) => text),
    table: (table ? findAll(table, 'w:tr') : []).map((row) =>
      findAll(row, 'w:tc').map((cell) => findAll(cell, 'w:t').map(textOf).join('')),
    ),
    charts: findAll(body, 'c:chart').map((_, index) =>
      readChart(
        partOf(`word/charts/chart${index + 1}.xml`),
        files.get(`word/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`),
      ),
    ),
    alts: findAll(body, 'wp:docPr').flatMap(({ attributes }) => attributes.descr ?? []),
  };
}

/** A tab is a tab; instructions of fields are no text. */
function readRun(run: Xml): string[] {
  return run.children.map((child) => {
    if (typeof child === 'string') return '';
    if (child.name === 'w:t') return textOf(child);
    return child.name === 'w:tab' ? '\t' : '';
  });
}

function readChart(chart: Xml, workbook: Buffer | undefined): ReadChart {
  const valuesOf = (name: string) =>
    findAll(chart, name).flatMap((one) => findAll(one, 'c:v').map((value) => withSpaces(textOf(value))));
  const values = valuesOf('c:val').map(Number);
  const sheet = workbook ? (readWorkbook(workbook).sheets[0]?.rows ?? []) : [];
  return {
    bars: valuesOf('c:cat').map((label, index) => ({ label, value: values[index] ?? Number.NaN })),
    rows: sheet.map((row) => row.map((value) => (typeof value === 'string' ? withSpaces(value) : value))),
    minimum: findAll(chart, 'c:min')[0]?.attributes.val,
  };
}

/** Labels hold spaces at which no line may be broken. */
function withSpaces(label: string): string {
  return label.replaceAll('\u00a0', ' ');
}
