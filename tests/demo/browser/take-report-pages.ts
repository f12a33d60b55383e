import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildReport } from '#src/domain/report/build-report.ts';
import type { ReportFacts } from '#src/domain/report/facts.ts';
import { sharp } from '#src/photos/sharp.ts';
import { buildPdf } from '#src/report/formats/pdf/build-pdf.ts';
import { picturesOf, titleOf } from '#tests/demo/play/entry-details.ts';
import { buildFiles } from '#tests/support/reports/build-files.ts';
import { readCampaignFixture } from '#tests/support/reports/campaign-fixture.ts';
import { sampleFacts } from '#tests/support/reports/sample-report.ts';

/** The cover, the contents, entries, the figures of a chapter, and of all. */
const pages = [1, 3, 4, -2, -1];

/** In pixels. */
const pageWidth = 520;
const gap = 28;

/**
 * Takes some pages of the past campaign's report, side by side, as one picture. A PDF is turned into pictures by
 * pdftoppm.
 * @throws Error where that is missing (Debian: apt-get install poppler-utils)
 */
export async function takeReportPages(file: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'hesabat-pages-'));
  try {
    const photos = new Map<string, Buffer>();
    const report = buildReport(await dressUp(sampleFacts(), photos), 'en');
    const built = await buildFiles(buildPdf, report, { read: async (key) => photos.get(key) ?? null });
    const [pdf] = built.files;
    if (!pdf) throw new Error('no report was built');
    await writeFile(join(folder, 'report.pdf'), pdf.bytes);
    await promisify(execFile)('pdftoppm', [
      '-png',
      '-r',
      '110',
      join(folder, 'report.pdf'),
      join(folder, 'page'),
    ]);
    const taken = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
    const chosen = pages.map((page) => taken.at(page > 0 ? page - 1 : page) ?? '');
    await putSideBySide(
      chosen.map((name) => join(folder, name)),
      file,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** With titles and pictures that one likes to look at. */
async function dressUp(facts: ReportFacts, photos: Map<string, Buffer>): Promise<ReportFacts> {
  const fixture = new Map(readCampaignFixture().map((entry) => [entry.line, entry]));
  const entries = facts.entries.map(async (entry) => {
    const told = fixture.get(entry.number);
    if (!told) return entry;
    const shown = await Promise.all(
      (await picturesOf(told)).map(async (picture, index) => {
        const key = `${entry.number}-${index}.jpg`;
        photos.set(key, picture);
        const { width, height } = await sharp(picture).metadata();
        return { file: key, width, height };
      }),
    );
    const title = titleOf(told, 'en');
    return { ...entry, title, photos: shown };
  });
  return { ...facts, entries: await Promise.all(entries) };
}

async function putSideBySide(files: readonly string[], to: string): Promise<void> {
  const small = await Promise.all(
    files.map((file) => sharp(file).resize({ width: pageWidth }).png().toBuffer({ resolveWithObject: true })),
  );
  const height = Math.max(...small.map(({ info }) => info.height)) + 2 * gap;
  const width = small.length * (pageWidth + gap) + gap;
  await sharp({ create: { width, height, channels: 3, background: '#8c9a8e' } })
    .composite(
      small.map(({ data }, index) => ({ input: data, left: gap + index * (pageWidth + gap), top: gap })),
    )
    .png({ palette: true, quality: 90, effort: 8 })
    .toFile(to);
}
