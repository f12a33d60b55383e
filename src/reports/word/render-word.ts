import { Document, type ISectionOptions, Packer, Paragraph, TableOfContents } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { PartOfReport } from '#src/reports/build-in-parts.ts';
import { buildStyles } from './build-styles.ts';
import { buildCoreProperties } from './core-properties.ts';
import { buildEntryNumbers } from './entry-numbers.ts';
import { styles, theme } from './look.ts';
import { page, twips } from './page.ts';
import { withRunningHeads } from './running-heads.ts';
import { typesetChapter } from './typeset-chapter.ts';
import { typesetCover } from './typeset-cover.ts';
import { typesetStatistics } from './typeset-statistics.ts';
import { embedFonts } from './word-fonts.ts';

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

/** The file as Word opens it. Where it is a part of a report, it has a cover of its own and no contents. */
export async function renderWord(file: PartOfReport): Promise<Buffer> {
  const { document, moment } = file;
  const lists = file.plan.chapters.map(({ chapter, from }) => ({
    reference: listOf(chapter),
    start: from + 1,
  }));
  const sections = await typesetSections(file);
  const word = new Document({
    sections: sections.map((section) => ({
      ...section,
      properties: { ...section.properties, ...properties },
    })),
    styles: buildStyles(document.locale),
    numbering: buildEntryNumbers(lists),
    theme,
    fonts: embedFonts(JSON.stringify(document)),
    pageNumbers: estimatePageNumbersWith({ guess: true }),
  });
  return Packer.toBuffer(word, undefined, [buildCoreProperties(document, moment)]);
}

async function typesetSections({
  document,
  plan,
  photos,
  logo,
  part,
}: PartOfReport): Promise<ISectionOptions[]> {
  const { title, contents, chapters, statistics } = document;
  const sections = [await typesetCover(document, { logo, part })];
  if (part === null) sections.push(withRunningHeads(typesetContents(contents), title, contents));
  for (const { chapter: index, from, to, ...place } of plan.chapters) {
    const chapter = chapters[index];
    if (!chapter) continue;
    const children = await typesetChapter(
      { ...chapter, entries: chapter.entries.slice(from, to) },
      {
        photos: photos[index]?.slice(from, to) ?? [],
        list: listOf(index),
        isLast: place.part === place.of,
      },
    );
    sections.push(withRunningHeads(children, title, chapter.heading));
  }
  if (plan.hasStatistics)
    sections.push(withRunningHeads(await typesetStatistics(document), title, statistics.heading));
  return sections;
}

/** With its page numbers, which Word brings up to date when asked to. */
function typesetContents(heading: string) {
  return [
    new Paragraph({ style: styles.contents, text: heading }),
    new TableOfContents(heading, { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}

function listOf(chapter: number): string {
  return `chapter-${chapter + 1}`;
}
