import { type FileChild, HeadingLevel, ImageRun, Paragraph } from 'docx';
import { sharp } from '#src/photos/sharp.ts';
import { buildWorldMap } from '#src/pictures/totals/world-map.ts';
import type { DocumentMap, DocumentStatistics } from '#src/report/document/document.ts';
import { styles } from './look.ts';
import { pixels, textWidth } from './page.ts';
import { buildTextRuns } from './text-runs.ts';
import { typesetColumns } from './typeset-chart.ts';
import { typesetCountryTable } from './typeset-country-table.ts';

/** In millimetres. */
const mapSize = { width: textWidth, height: 78 };

/** 300 dpi: it has fine lines. */
const dotsPerMillimetre = 300 / 25.4;

/** The last chapter. */
export async function typesetStatistics({
  heading,
  closing,
  countries,
  perDay,
  map,
}: DocumentStatistics): Promise<FileChild[]> {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: heading }),
    new Paragraph({ style: styles.lead, children: buildTextRuns(closing) }),
    ...(countries.rows.length > 0
      ? [
          new Paragraph({ heading: HeadingLevel.HEADING_2, text: countries.heading }),
          typesetCountryTable(countries),
        ]
      : []),
    ...(perDay
      ? [new Paragraph({ heading: HeadingLevel.HEADING_2, text: perDay.heading }), typesetColumns(perDay)]
      : []),
    ...(map ? await typesetMap(map) : []),
  ];
}

async function typesetMap({ heading, places, alt, note }: DocumentMap): Promise<Paragraph[]> {
  const [width, height] = [mapSize.width, mapSize.height].map((side) =>
    Math.round(side * dotsPerMillimetre),
  ) as [number, number];
  const svg = buildWorldMap(places, { width, height });
  const picture = new ImageRun({
    type: 'png',
    data: await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer(),
    transformation: { width: pixels(mapSize.width), height: pixels(mapSize.height) },
    altText: { description: alt },
  });
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: heading }),
    new Paragraph({ style: styles.picture, keepNext: note !== null, children: [picture] }),
    ...(note ? [new Paragraph({ style: styles.imprint, text: note })] : []),
  ];
}
