import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The numbers of the processes that draw and decode for another one, oldest first. */
export async function listPictureProcesses(parent: number = process.pid): Promise<number[]> {
  // Ends with 1 where there is none.
  const found = await promisify(execFile)('pgrep', ['-P', String(parent), '-f', 'pictures/child-main']).catch(
    () => ({ stdout: '' }),
  );
  return found.stdout.split('\n').filter(Boolean).map(Number);
}

/** Whether a process is there, ended ones that nobody has waited for aside. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Lists the processes that draw and decode for these tests from now on: others may be there already. */
export async function watchPictureProcesses(): Promise<() => Promise<number[]>> {
  const before = new Set(await listPictureProcesses());
  return async () => (await listPictureProcesses()).filter((pid) => !before.has(pid));
}
