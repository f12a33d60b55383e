import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listLiveProcesses } from '#db/queries/delivery/processes.ts';
import type { Database, FileBuilding } from '#src/deps.ts';
import type { BuiltFile } from '#src/report/build/order.ts';

/** The files of the report that this process is sending. They are in a folder of its own, and never outlive the job. */
export interface WorkFolder {
  /** The files of the report with this digest, unless they are not built. */
  find(digest: string): BuiltFile[] | null;
  /** Builds them in the folder, which is empty then. */
  build(digest: string, build: (folder: string) => Promise<BuiltFile[]>): Promise<BuiltFile[]>;
  remove(): Promise<void>;
}

export function openWorkFolder(deps: FileBuilding & Database): WorkFolder {
  const folder = join(allFolders(deps), String(deps.processId()));
  let built: { digest: string; files: BuiltFile[] } | null = null;
  const remove = async () => {
    built = null;
    await rm(folder, { recursive: true, force: true });
  };
  return {
    find: (digest) => (built?.digest === digest ? built.files : null),
    async build(digest, build) {
      await removeLeftFiles(deps);
      await remove();
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const files = await build(folder);
      built = { digest, files };
      return files;
    },
    remove,
  };
}

/** Removes what processes left that were killed: files of reports hold photos that may have been withdrawn since. */
export async function removeLeftFiles(deps: Pick<FileBuilding, 'dataDir'> & Database): Promise<void> {
  const found = await readdir(allFolders(deps)).catch(() => []);
  if (found.length === 0) return;
  const live = new Set((await listLiveProcesses(deps.db)).map(String));
  for (const name of found.filter((name) => !live.has(name))) {
    await rm(join(allFolders(deps), name), { recursive: true, force: true });
  }
}

function allFolders({ dataDir }: Pick<FileBuilding, 'dataDir'>): string {
  return join(dataDir, 'reports');
}
