import { createReadStream } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { createTarDecoder } from 'modern-tar';
import { OperatorProblem } from '#src/domain/operator-error.ts';
import {
  anyManifest,
  formatVersion,
  listParts,
  type Manifest,
  manifestPath,
  manifestSchema,
  type Part,
} from './manifest.ts';
import { createMeasure, type Measures } from './measure.ts';

/** The largest manifest that is read into memory. One of 100,000 photos has some 15 MB. */
const mostManifestBytes = 256 * 1024 * 1024;

/**
 * Reads a whole backup, and passes each part to `take`, which has to read all of its content.
 * @returns the manifest, after all parts were found to match it
 * @throws OperatorProblem as soon as a part does not match, and whatever `take` throws
 */
export async function readArchive(
  file: string,
  take: (part: Part, content: Readable) => Promise<void>,
): Promise<Manifest> {
  const entries = readEntries(file);
  const first = await entries.next();
  if (first.done || first.value.name !== manifestPath || first.value.size > mostManifestBytes) {
    throw new OperatorProblem(`${file} is not a backup of this bot.`);
  }
  const manifest = parseManifest(file, await buffer(first.value.content));
  const parts = listParts(manifest);
  for await (const { name, content } of entries) {
    const part = parts.shift();
    if (part?.path !== name) throw damaged(file, `${name} does not belong at its place`);
    const { stream, measures } = createMeasure();
    await Promise.all([pipeline(content, stream), take(part, stream)]);
    if (!isAsWritten(part, measures())) throw damaged(file, `${name} is not as it was written`);
  }
  if (parts[0]) throw damaged(file, `${parts[0].path} is missing`);
  return manifest;
}

/** The content is unpacked in chunks of this size. Passing on small chunks would take longer than reading them. */
const chunkBytes = 256 * 1024;

interface Entry {
  name: string;
  size: number;
  content: Readable;
}

async function* readEntries(file: string): AsyncGenerator<Entry, void> {
  const { readable, writable } = createTarDecoder({ strict: true });
  // An error is caught here because it also reaches the reader of `readable`, below.
  const gunzip = createGunzip({ chunkSize: chunkBytes });
  const fed = pipeline(createReadStream(file), gunzip, Writable.fromWeb(writable)).catch(() => {});
  for await (const { header, body } of explainErrors(file, readable)) {
    const content = Readable.from(explainErrors(file, body), { objectMode: false });
    yield { name: header.name, size: header.size, content };
  }
  await fed;
}

/** Passes a stream on, and turns its error into a sentence for the operator. */
async function* explainErrors<T>(file: string, source: AsyncIterable<T>): AsyncGenerator<T, void> {
  try {
    yield* source;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new OperatorProblem(`There is no file ${file}.`);
    throw damaged(file, code ?? 'it is not an archive');
  }
}

function parseManifest(file: string, bytes: Buffer): Manifest {
  const found = parseJson(bytes);
  const any = anyManifest.safeParse(found);
  if (!any.success) throw new OperatorProblem(`${file} is not a backup of this bot.`);
  if (any.data.version > formatVersion) {
    throw new OperatorProblem(`${file} was written by a newer version of the bot: update this one first.`);
  }
  const manifest = manifestSchema.safeParse(found);
  if (!manifest.success) throw damaged(file, `${manifestPath} is not as it was written`);
  return manifest.data;
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}

function isAsWritten(part: Part, { bytes, sha256, rows }: Measures): boolean {
  return part.bytes === bytes && part.sha256 === sha256 && (part.kind === 'photo' || part.rows === rows);
}

function damaged(file: string, what: string): OperatorProblem {
  return new OperatorProblem(`${file} is damaged or not a backup of this bot (${what}). Use another one.`);
}
