import { readFile } from 'node:fs/promises';
import type { Size } from '#src/photos/sheet/layout.ts';
import { buildWorldMap } from '#src/pictures/totals/world-map.ts';
import type { PartOfReport } from '#src/report/build/in-parts.ts';
import { buildTemplateData, photoPath } from './build-template-data.ts';
import { type TypstFile, typeset } from './typeset.ts';

/** In pixels; it is printed as wide as the text. */
const mapSize = { width: 1200, height: 560 };

/** A file of the report as PDF. */
export function renderPdf(part: PartOfReport): Promise<Buffer> {
  return typeset(listFiles(part));
}

/** The files that the templates read, made one at a time. */
async function* listFiles(part: PartOfReport): AsyncGenerator<TypstFile> {
  const { logo, photos, plan } = part;
  const data = buildTemplateData(part);
  yield ['report.json', Buffer.from(JSON.stringify(data))];
  if (logo) yield ['logo.png', logo];
  const map = data.statistics?.map;
  if (map) yield ['map.svg', Buffer.from(buildWorldMap(map.places, mapSize))];
  for (const { chapter, from, to } of plan.chapters) {
    const shown = photos[chapter]?.slice(from, to).flatMap(({ rows }) => rows.flat()) ?? [];
    for (const photo of shown) yield [photoPath(photo.path), wrapJpeg(await readFile(photo.path), photo)];
  }
}

/**
 * Wraps a JPEG in an SVG, so that the compiler need not decode it: of a JPEG it would hold all pixels until the file
 * is written. The bytes within an SVG go into the file as they are.
 */
function wrapJpeg(jpeg: Buffer, { width, height }: Size): Buffer {
  const size = `width="${width}" height="${height}"`;
  const data = jpeg.toString('base64');
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}"><image ${size} preserveAspectRatio="none" href="data:image/jpeg;base64,${data}"/></svg>`,
  );
}
