import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';

export interface Measures {
  bytes: number;
  sha256: string;
  /** The number of line ends. COPY writes one after each row, and none within a row. */
  rows: number;
}

const lineEnd = 0x0a;

/** Creates a stream that passes everything on. After its end, `measures` tells what went through it. */
export function createMeasure(): { stream: Transform; measures(): Measures } {
  const hash = createHash('sha256');
  let [bytes, rows] = [0, 0];
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      for (let at = chunk.indexOf(lineEnd); at !== -1; at = chunk.indexOf(lineEnd, at + 1)) rows += 1;
      done(null, chunk);
    },
  });
  return { stream, measures: () => ({ bytes, rows, sha256: hash.copy().digest('hex') }) };
}
