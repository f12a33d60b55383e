import { isFileNeeded } from '#db/queries/entries/photos.ts';
import type { Database, Drawing } from '#src/deps.ts';

/** Deletes the clean copies of photos that were removed, unless a photo of another entry uses the same file. */
export async function dropFiles(
  deps: Database & Pick<Drawing, 'photos'>,
  { files }: { files: string[] },
): Promise<void> {
  for (const file of files) {
    if (!(await isFileNeeded(deps.db, file))) await deps.photos.delete(file);
  }
}
