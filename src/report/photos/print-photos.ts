import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sharp } from '#src/photos/sharp.ts';
import type { Size } from '#src/photos/sheet/layout.ts';
import type { ReadPhoto } from '#src/report/build/order.ts';
import type { DocumentPhoto } from '#src/report/document/document.ts';
import { buildPhotoRows } from './rows.ts';
import { shrinkPhoto } from './shrink-photo.ts';

/** A photo as it is printed, width and height in millimetres, with its JPEG in a file. */
export interface PrintedPhoto extends Size {
  path: string;
  alt: string;
}

export interface PrintedPhotos {
  rows: PrintedPhoto[][];
  /** The sizes of all their files together. */
  bytes: number;
}

/**
 * Lays out the photos of an entry on a column that is `width` millimetres wide. Each is shrunk to its printed size
 * and written to a folder, since all photos of a report may not fit into memory. A photo that is gone or damaged is
 * left out: no report is to fail for it.
 */
export async function printPhotos(
  photos: readonly DocumentPhoto[],
  { readPhoto, folder, width }: { readPhoto: ReadPhoto; folder: string; width: number },
): Promise<PrintedPhotos> {
  const originals: Array<Size & { jpeg: Buffer; photo: DocumentPhoto }> = [];
  for (const photo of photos) {
    const jpeg = await readPhoto(photo.file);
    const size = jpeg && (await findSize(jpeg));
    if (size) originals.push({ ...size, jpeg, photo });
  }
  const rows: PrintedPhoto[][] = [];
  let bytes = 0;
  for (const sizes of buildPhotoRows(originals, width)) {
    const row: PrintedPhoto[] = [];
    for (const size of sizes) {
      const original = originals.shift();
      if (!original) continue;
      const jpeg = await shrinkPhoto(original.jpeg, size);
      const path = join(folder, original.photo.file.replaceAll('/', '-'));
      await writeFile(path, jpeg);
      bytes += jpeg.length;
      row.push({ ...size, path, alt: original.photo.alt });
    }
    rows.push(row);
  }
  return { rows, bytes };
}

/** Null where the file is no picture that can be read. */
async function findSize(jpeg: Buffer): Promise<Size | null> {
  try {
    const { autoOrient } = await sharp(jpeg).metadata();
    return autoOrient;
  } catch {
    return null;
  }
}
