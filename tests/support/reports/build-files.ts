import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '#src/domain/report/report.ts';
import type { BuildFiles, ReadPhoto } from '#src/report/build/order.ts';

export interface Built {
  files: Array<{ name: string; bytes: Buffer }>;
  /** What is in the folder at the end. */
  left: string[];
  /** So many parts of so many, as it was told. */
  steps: Array<[done: number, of: number]>;
}

/** Builds the files of a report, named "report", in a folder that is gone afterwards; photos by their files. */
export async function buildFiles(
  build: BuildFiles,
  report: Report,
  {
    logo = null,
    read = async () => null,
    extension = 'file',
  }: { logo?: Buffer | null; read?: ReadPhoto; extension?: string } = {},
): Promise<Built> {
  const folder = await mkdtemp(join(tmpdir(), 'hesabat-report-'));
  const steps: Built['steps'] = [];
  try {
    const order = { report, logo, readPhoto: read, folder, name: 'report', extension };
    const built = await build(order, (done, of) => steps.push([done, of]));
    const files: Built['files'] = [];
    for (const { name, path } of built) files.push({ name, bytes: await readFile(path) });
    return { files, steps, left: await readdir(folder) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
