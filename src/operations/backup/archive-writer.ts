import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createGzip } from 'node:zlib';
import { createTarPacker } from 'modern-tar';
import { listParts, type Manifest, manifestPath } from './manifest.ts';
import type { Progress } from './progress.ts';

/**
 * Packs the manifest, the tables and jobs that lie in the spool, and the photos, each of which is read when it is its turn.
 * The file gets its name only when it is complete.
 */
export async function writeArchive(
  file: string,
  {
    manifest,
    spool,
    readPhoto,
  }: { manifest: Manifest; spool: string; readPhoto: (file: string) => Promise<Buffer> },
  progress: Progress,
): Promise<void> {
  const unfinished = join(spool, 'archive');
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
      const content =
        part.kind === 'photo' ? [await readPhoto(part.file)] : createReadStream(join(spool, part.path));
      await add(part.path, part.bytes, content);
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
