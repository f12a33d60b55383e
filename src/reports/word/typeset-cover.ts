import { Footer, ImageRun, type ISectionOptions, Paragraph } from 'docx';
import { sharp } from '#src/photos/sharp.ts';
import type { ReportDocument } from '#src/reports/report-document.ts';
import { pixels } from './page.ts';
import { buildTextRuns } from './text-runs.ts';
import { styles } from './word-styles.ts';

/** In millimetres, at most. */
const logoSize = { width: 60, height: 28 };

/** From so many characters on, the title is set in letters of so many half points. */
const titleSizes = [
  { from: 120, size: 40 },
  { from: 60, size: 52 },
  { from: 0, size: 68 },
];

export interface CoverParts {
  logo: Buffer | null;
  /** What of the report is in this file, where it comes in several. */
  part: string | null;
}

/** The first page: who publishes, what of, of which days; at its foot, where to write to. */
export async function typesetCover(
  { cover: { organization, title, days, contact } }: ReportDocument,
  { logo, part }: CoverParts,
): Promise<ISectionOptions> {
  const size = titleSizes.find(({ from }) => title.length >= from)?.size ?? 40;
  return {
    footers: {
      default: new Footer({
        children: [new Paragraph({ style: styles.contact, children: buildTextRuns(contact ?? '') })],
      }),
    },
    children: [
      ...(logo
        ? [new Paragraph({ spacing: { after: 240 }, children: [await typesetLogo(logo, organization)] })]
        : []),
      new Paragraph({ style: styles.organization, children: buildTextRuns(organization ?? '') }),
      new Paragraph({ style: styles.coverTitle, children: buildTextRuns(title, { size }) }),
      ...(part ? [new Paragraph({ style: styles.coverPart, children: buildTextRuns(part) })] : []),
      ...(days ? [new Paragraph({ style: styles.coverDays, text: days })] : []),
    ],
  };
}

async function typesetLogo(logo: Buffer, organization: string | null): Promise<ImageRun> {
  const { width, height } = await sharp(logo).metadata();
  const scale = Math.min(logoSize.width / width, logoSize.height / height);
  return new ImageRun({
    type: 'png',
    data: logo,
    transformation: { width: pixels(width * scale), height: pixels(height * scale) },
    altText: { name: '', description: organization ?? '' },
  });
}
