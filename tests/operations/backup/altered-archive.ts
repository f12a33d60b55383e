import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { packTar, unpackTar } from 'modern-tar';
import { createFolder } from '#tests/support/programs/run-operation.ts';

/** A file with these bytes. */
export async function keepFile(bytes: Buffer | string): Promise<string> {
  const file = join(await createFolder(), 'backup.tar.gz');
  await writeFile(file, bytes);
  return file;
}

/** The same backup with other words in its manifest. */
async function withManifest(
  backup: Buffer,
  change: (manifest: Record<string, unknown>) => object,
): Promise<Buffer> {
  const entries = await unpackTar(gunzipSync(backup));
  const changed = entries.map(({ header, data = new Uint8Array() }) => {
    if (header.name !== 'manifest.json') return { header, body: data };
    const body = JSON.stringify(change(JSON.parse(Buffer.from(data).toString())));
    return { header: { ...header, size: Buffer.byteLength(body) }, body };
  });
  return gzipSync(await packTar(changed));
}

/** A backup for each way in which it can be no whole one, with the reason that is given. */
export async function spoil(backup: Buffer): Promise<Array<[Buffer | string, string]>> {
  const flipped = Buffer.from(backup);
  flipped.writeUInt8(flipped.readUInt8(flipped.length - 4_000) ^ 1, flipped.length - 4_000);
  const otherTar = await packTar([{ header: { name: 'notes.txt', size: 2 }, body: 'hi' }]);
  const lessRows = await withManifest(backup, ({ jobs, ...manifest }) => ({
    ...manifest,
    jobs: { ...(jobs as object), rows: 77 },
  }));
  const photo = (file: string) => ({ file, bytes: 1, sha256: 'a'.repeat(64) });
  const morePhotos = await withManifest(backup, ({ photos, ...manifest }) => ({
    ...manifest,
    photos: [...(photos as object[]), photo('a.jpg')],
  }));
  const climbing = await withManifest(backup, (manifest) => ({
    ...manifest,
    photos: [photo('../../a.jpg')],
  }));
  const newer = await withManifest(backup, (manifest) => ({ ...manifest, version: 2 }));
  const migrated = await withManifest(backup, (manifest) => ({
    ...manifest,
    migration: { when: 9_999_999_999_999, hash: 'unknown' },
  }));
  return [
    [backup.subarray(0, backup.length - 2_000), 'damaged'],
    [backup.subarray(0, 300), 'damaged'],
    [flipped, 'damaged'],
    ['What is this?', 'damaged or not a backup'],
    [gzipSync(otherTar), 'is not a backup of this bot'],
    [lessRows, 'jobs.copy is not as it was written'],
    [morePhotos, 'photos/a.jpg is missing'],
    [climbing, 'manifest.json is not as it was written'],
    [newer, 'written by a newer version of the bot'],
    [migrated, 'a version of the bot that this one does not know'],
  ];
}
