import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createGzip } from 'node:zlib';
import { createTarPacker } from 'modern-tar';
import { listParts, type Manifest, manifestPath } from './manifest.ts';
import type { Progress } from './progress.ts';
import { removeNowAndAtExit } from './spool.ts';

/** Packs the manifest and the parts that lie in the spool. The file gets its name only when it is complete. */
export async function writeArchive(
  file: string,
  manifest: Manifest,
  spool: string,
  progress: Progress,
): Promise<void> {
  const unfinished = `${file}.unfinished`;
  removeNowAndAtExit(unfinished);
  const { readable, controller } = createTarPacker();
  const target = createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true });
  let atPhotos = false;
  const written = compress(Readable.fromWeb(readable), () => atPhotos, target);
  const add = async (name: string, size: number, content: AsyncIterable<Buffer> | Buffer[]) => {
    const body = controller.add({ name, size, mode: 0o600, mtime: new Date(manifest.at) }).getWriter();
    for await (const chunk of content) await body.write(chunk);
    await body.close();
  };
  const pack = async () => {
    const head = Buffer.from(JSON.stringify(manifest, null, 1));
    await add(manifestPath, head.length, [head]);
    const parts = listParts(manifest);
    for (const [index, part] of parts.entries()) {
      atPhotos = part.kind === 'photo';
      await add(part.path, part.bytes, createReadStream(join(spool, part.path)));
      progress(`packed ${index + 1} of ${parts.length} files`);
    }
    controller.finalize();
  };
  try {
    await Promise.all([pack(), written]);
  } catch (error) {
    controller.error(error);
    throw error;
  }
  await rename(unfinished, file);
}

/**
 * Writes two gzip members, which readers see as one stream. The second one holds the photos without compression: a
 * JPEG does not get smaller, and trying would take most of the time.
 */
async function compress(tar: Readable, atPhotos: () => boolean, target: Writable): Promise<void> {
  const chunks = tar[Symbol.asyncIterator]();
  async function* takeUntil(isEnough: () => boolean) {
    while (!isEnough()) {
      const { done, value } = await chunks.next();
      if (done) return;
      yield value;
    }
  }
  await pipeline(takeUntil(atPhotos), createGzip(), target, { end: false });
  await pipeline(
    takeUntil(() => false),
    createGzip({ level: constants.Z_NO_COMPRESSION }),
    target,
  );
}
