import {
  BorderStyle,
  Footer,
  HeightRule,
  HorizontalPositionRelativeFrom,
  ImageRun,
  type ISectionOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalPositionRelativeFrom,
  WidthType,
} from 'docx';
import { sharp } from '#src/photos/sharp.ts';
import { fitText } from '#src/pictures/totals/fit-text.ts';
import type { ReportDocument } from '#src/report/document/document.ts';
import { colours, styles } from './look.ts';
import { page, pixels, textWidth, twips } from './page.ts';
import { buildTextRuns } from './text-runs.ts';

// In millimetres.
const logoSize = { width: 60, height: 28 };
/** Where the tint begins, from the upper edge of the page. */
const tintTop = 105;

const pointsPerMillimetre = 72 / 25.4;

/** Greatest height of the title, in millimetres: a quarter of the page. */
const mostTitleHeight = 75;

/** Height of a line of the title, as a part of its size. */
const titleLineHeight = 1.43;

/** Sizes of the title in points, each with as many lines as it may have. */
const titleWays = ([38, 32, 27, 23, 20, 18] as const).map(
  (size) => [size, Math.floor((mostTitleHeight * pointsPerMillimetre) / (size * titleLineHeight))] as const,
) as [readonly [number, number]];

export interface CoverParts {
  logo: Buffer | null;
  /** What of the report is in this file, where it comes in several. */
  part: string | null;
}

/** The first page: who publishes; that it is a report, on what, and of which days; at its foot, where to write to. */
export async function typesetCover(
  { cover: { organization, word, title, days, contact } }: ReportDocument,
  { logo, part }: CoverParts,
): Promise<ISectionOptions> {
  return {
    footers: {
      default: new Footer({
        children: [new Paragraph({ style: styles.contact, children: buildTextRuns(contact ?? '') })],
      }),
    },
    children: [
      await typesetPublisher(organization, logo),
      new Paragraph({ style: styles.coverWord, text: word }),
      new Paragraph({
        style: styles.coverTitle,
        children: [await drawTint(), ...buildTextRuns(title, { size: 2 * fitTitle(title) })],
      }),
      new Paragraph({ style: styles.rule }),
      ...(part ? [new Paragraph({ style: styles.coverPart, children: buildTextRuns(part) })] : []),
      ...(days ? [new Paragraph({ style: styles.coverDays, text: days })] : []),
    ],
  };
}

/** The largest size, in points, in which a title takes no more than a quarter of a page and its words stay whole. */
export function fitTitle(title: string): number {
  return fitText(title, { weight: 'bold', maxWidth: textWidth * pointsPerMillimetre, ways: titleWays }).size;
}

/**
 * The logo and the name of the publisher. It is as high with a logo as without, so that the title stands where the
 * tint begins.
 */
async function typesetPublisher(organization: string | null, logo: Buffer | null): Promise<Table> {
  const children = [
    ...(logo
      ? [new Paragraph({ style: styles.picture, children: [await typesetLogo(logo, organization)] })]
      : []),
    new Paragraph({ style: styles.organization, children: buildTextRuns(organization ?? '') }),
  ];
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    width: { size: twips(textWidth), type: WidthType.DXA },
    margins: { left: 0, right: 0 },
    borders: {
      top: none,
      right: none,
      bottom: none,
      left: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        height: { value: twips(tintTop - page.top), rule: HeightRule.EXACT },
        children: [new TableCell({ children })],
      }),
    ],
  });
}

async function typesetLogo(logo: Buffer, organization: string | null): Promise<ImageRun> {
  const { width, height } = await sharp(logo).metadata();
  const scale = Math.min(logoSize.width / width, logoSize.height / height);
  return new ImageRun({
    type: 'png',
    data: logo,
    transformation: { width: pixels(width * scale), height: pixels(height * scale) },
    altText: { description: organization ?? '' },
  });
}

/** The tint of the lower part of the page, behind its text: a picture of one pixel, drawn large. */
async function drawTint(): Promise<ImageRun> {
  const dot = sharp({ create: { width: 1, height: 1, channels: 3, background: `#${colours.tint}` } });
  return new ImageRun({
    type: 'png',
    data: await dot.png().toBuffer(),
    transformation: { width: pixels(page.width), height: pixels(page.height - tintTop) },
    floating: {
      behindDocument: true,
      allowOverlap: true,
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: 0 },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: Math.round(tintTop * 36_000) },
    },
    decorative: true,
  });
}
