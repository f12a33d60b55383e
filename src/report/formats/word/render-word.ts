import { Document, type FileChild, type INumberingOptions, Packer, Paragraph, TableOfContents } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { PartOfReport } from '#src/report/build/in-parts.ts';
import type { ReportDocument } from '#src/report/document/document.ts';
import { buildStyles } from './build-styles.ts';
import { embedFonts } from './fonts.ts';
import { wordLanguage } from './language.ts';
import { colours, styles, theme } from './look.ts';
import { entryIndent, page, twips } from './page.ts';
import { withRunningHeads } from './running-heads.ts';
import { typesetChapter } from './typeset-chapter.ts';
import { typesetCover } from './typeset-cover.ts';
import { typesetStatistics } from './typeset-statistics.ts';

const properties = {
  page: {
    size: { width: twips(page.width), height: twips(page.height) },
    margin: {
      top: twips(page.top),
      right: twips(page.right),
      bottom: twips(page.bottom),
      left: twips(page.left),
      header: twips(page.header),
      footer: twips(page.footer),
    },
  },
};

/** The file as Word opens it: the cover, contents with page numbers, what of the report is in it, the imprint. */
export async function renderWord(file: PartOfReport): Promise<Buffer> {
  const { document, plan, moment, logo, part } = file;
  const cover = await typesetCover(document, { logo, part });
  const sections = [
    cover,
    ...(await typesetSections(file)).map(({ heading, children }) =>
      withRunningHeads(children, document.title, heading),
    ),
  ];
  const word = new Document({
    sections: sections.map((section) => ({
      ...section,
      properties: { ...section.properties, ...properties },
    })),
    styles: buildStyles(document.locale),
    numbering: buildEntryNumbers(
      plan.chapters.map(({ chapter, from }) => ({ reference: listOf(chapter), start: from + 1 })),
    ),
    theme,
    fonts: embedFonts(JSON.stringify(document)),
    pageNumbers: estimatePageNumbersWith({ guess: true }),
  });
  return Packer.toBuffer(word, undefined, [buildCoreProperties(document, moment)]);
}

interface Section {
  heading: string;
  children: FileChild[];
}

async function typesetSections({ document, plan, photos }: PartOfReport): Promise<Section[]> {
  const { contents, chapters, statistics, imprint } = document;
  const sections: Section[] = [{ heading: contents, children: typesetContents(contents) }];
  for (const { chapter: index, from, to, part, of } of plan.chapters) {
    const chapter = chapters[index];
    if (!chapter) continue;
    const children = await typesetChapter(
      { ...chapter, entries: chapter.entries.slice(from, to) },
      { photos: photos[index]?.slice(from, to) ?? [], list: listOf(index), isLast: part === of },
    );
    sections.push({ heading: chapter.heading, children });
  }
  if (plan.hasStatistics)
    sections.push({ heading: statistics.heading, children: await typesetStatistics(statistics) });
  sections.at(-1)?.children.push(...typesetImprint(imprint));
  return sections;
}

/** Word updates the page numbers when asked to. */
function typesetContents(heading: string): FileChild[] {
  return [
    new Paragraph({ style: styles.contents, text: heading }),
    new TableOfContents(heading, { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}

/** The last lines of a file, together on one page. */
function typesetImprint(lines: readonly string[]): Paragraph[] {
  return [
    new Paragraph({ style: styles.rule }),
    ...lines.map(
      (text, index) => new Paragraph({ style: styles.imprint, keepNext: index < lines.length - 1, text }),
    ),
  ];
}

function listOf(chapter: number): string {
  return `chapter-${chapter + 1}`;
}

/** Where the numbers of a chapter's entries begin: in its second part, not with 1. */
interface EntryList {
  reference: string;
  start: number;
}

/** Numbers beside entries: Word counts on by itself when one is added or removed. */
function buildEntryNumbers(lists: readonly EntryList[]): INumberingOptions {
  const indent = { left: twips(entryIndent), hanging: twips(entryIndent) };
  const style = { run: { color: colours.accent }, paragraph: { indent } };
  return {
    config: lists.map(({ reference, start }) => ({
      reference,
      levels: [{ level: 0, start, format: 'decimal', text: '%1', style }],
    })),
  };
}

/**
 * What the file says about itself: title, language, and the moment that the report was computed for (ISO 8601). It
 * replaces what docx would write, since that names a creator and the time of building, which are nobody's business.
 */
function buildCoreProperties({ title, locale }: ReportDocument, moment: string) {
  const date = `${moment.slice(0, 19)}Z`;
  const escaped = title.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return {
    path: 'docProps/core.xml',
    data: [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
      `<dc:title>${escaped}</dc:title><dc:language>${wordLanguage(locale)}</dc:language>`,
      `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>`,
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>`,
      '</cp:coreProperties>',
    ].join(''),
  };
}
