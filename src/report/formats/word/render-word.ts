import { Document, type FileChild, Packer, Paragraph, TableOfContents } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { PartOfReport } from '#src/report/build/in-parts.ts';
import { buildStyles } from './build-styles.ts';
import { buildCoreProperties } from './core-properties.ts';
import { buildEntryNumbers } from './entry-numbers.ts';
import { embedFonts } from './fonts.ts';
import { styles, theme } from './look.ts';
import { page, twips } from './page.ts';
import { withRunningHeads } from './running-heads.ts';
import { typesetChapter } from './typeset-chapter.ts';
import { typesetCover } from './typeset-cover.ts';
import { typesetImprint } from './typeset-imprint.ts';
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

/** Word brings the page numbers up to date when asked to. */
function typesetContents(heading: string): FileChild[] {
  return [
    new Paragraph({ style: styles.contents, text: heading }),
    new TableOfContents(heading, { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}

function listOf(chapter: number): string {
  return `chapter-${chapter + 1}`;
}
