import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { photoCopies } from '#db/schema/entries/photos.ts';
import type { Stage } from '#tests/support/stage.ts';

/** Puts all clean copies into the folder where earlier versions kept them, and tells where it is. */
export async function putPhotosIntoFolder({ db, dataDir }: Stage): Promise<string> {
  const folder = join(dataDir, 'photos');
  await mkdir(join(folder, '.incoming'), { recursive: true });
  for (const { file, bytes } of await db.delete(photoCopies).returning()) {
    await writeFile(join(folder, file), bytes);
  }
  return folder;
}
