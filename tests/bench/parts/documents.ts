import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildReport } from '#src/domain/report/build-report.ts';
import type { Report } from '#src/domain/report/report.ts';
import { buildInChild } from '#src/report/builder/build-in-child.ts';
import type { Figure } from '#tests/bench/figure.ts';
import type { Part } from '#tests/bench/part.ts';
import { openAlbum } from '#tests/bench/stand/phone-photos.ts';
import { factsOf, sampleFacts } from '#tests/support/reports/sample-report.ts';

const photosEach = 2;

/** How long the documents take, and how much memory the process that builds them. */
export const documents: Part = {
  title: 'A report as a document, from the data to the files',
  notes: [
    `${photosEach} distinct photos each of 1280 × 960 pixels and some 200 KB; the process that builds included`,
    'its memory is what it held resident at the most, which the kernel notes',
  ],
  async measure(bench) {
    const figures: Figure[] = [];
    for (const count of bench.quick ? [10] : [104, 1_000, 5_000]) {
      const photosFolder = await mkdtemp(join(tmpdir(), 'hesabat-photos-'));
      try {
        const report = await drawReport(count, photosFolder);
        for (const format of ['pdf', 'word'] as const) {
          figures.push(...(await build(report, format, photosFolder)));
        }
      } finally {
        await rm(photosFolder, { recursive: true });
      }
    }
    return figures;
  },
};

/** The past campaign, over and over. */
async function drawReport(count: number, photosFolder: string): Promise<Report> {
  const { entries } = sampleFacts({ photosEach });
  const bases = (await openAlbum(4)).take(4);
  const many = Array.from({ length: count }, (_, index) => {
    const entry = entries[index % entries.length] ?? entries[0];
    if (!entry) throw new Error('the fixture is empty');
    const photos = entry.photos.map((_photo, at) => `${index * photosEach + at}`);
    return { ...entry, number: index + 1, photos };
  });
  for (const { photos } of many) {
    for (const name of photos) {
      await writeFile(join(photosFolder, `${name}.jpg`), vary(bases[Number(name) % 4], Number(name)));
    }
  }
  return buildReport(
    factsOf(
      many.map((entry) => ({
        ...entry,
        photos: entry.photos.map((name) => ({ file: `${name}.jpg`, width: 1280, height: 960 })),
      })),
    ),
    'en',
  );
}

/** Another picture in no time: the first steps of a JPEG's quantization table are a little other. */
function vary(photo: Buffer | undefined, seed: number): Buffer {
  const other = Buffer.from(photo ?? Buffer.of());
  const table = other.indexOf(Buffer.from([0xff, 0xdb])) + 5;
  for (const [place, step] of [
    seed % 6,
    Math.floor(seed / 6) % 6,
    Math.floor(seed / 36) % 6,
    Math.floor(seed / 216),
  ].entries()) {
    const at = table + 1 + place;
    other[at] = Math.min(255, (other[at] ?? 1) + step);
  }
  return other;
}

async function build(report: Report, format: 'pdf' | 'word', photosFolder: string): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'hesabat-report-'));
  const ended = new AbortController();
  const watched = watchMemory(ended.signal);
  const began = performance.now();
  const order = { format, report, logo: null, folder, name: 'report' };
  const files = await buildInChild(order, {
    readPhoto: (file) => readFile(join(photosFolder, file)),
    progress: () => {},
    ending: new AbortController().signal,
  });
  const took = performance.now() - began;
  ended.abort();
  const sizes = await Promise.all(files.map(async ({ path }) => (await stat(path)).size));
  await rm(folder, { recursive: true });
  const count = report.total.entries;
  const called = `${count.toLocaleString('en')} entries, ${format}`;
  const isAimed = count === 104 && format === 'pdf';
  return [
    { name: called, value: took / 1000, unit: 's', ...(isAimed ? { aim: { most: 3 } } : {}) },
    { name: `${called}, memory`, value: await watched, unit: 'MB', aim: { most: 1024 } },
    { name: `${called}, files`, value: files.length, unit: '' },
    { name: `${called}, the largest file`, value: Math.max(...sizes) / 1e6, unit: 'MB', aim: { most: 50 } },
  ];
}

/** The most that a child of this process ever held, in MB, as the kernel says until it is gone. */
async function watchMemory(ended: AbortSignal): Promise<number> {
  let most = 0;
  while (!ended.aborted) {
    for (const task of await readdir('/proc/self/task')) {
      const children = await readFile(`/proc/self/task/${task}/children`, 'utf8').catch(() => '');
      for (const child of children.split(' ').filter(Boolean)) {
        const isBuilder = await readFile(`/proc/${child}/cmdline`, 'utf8').catch(() => '');
        const status = await readFile(`/proc/${child}/status`, 'utf8').catch(() => '');
        const held = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
        if (isBuilder.includes('child-main')) most = Math.max(most, held);
      }
    }
    await sleep(50);
  }
  return most;
}
