import { mkdirSync, rmSync } from 'node:fs';

/**
 * A folder of its own for a command to work in, in place of what a killed one left there. It goes when the process
 * ends, unless that is killed.
 */
export function openSpool(folder: string): string {
  removeNowAndAtExit(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Removes what a killed command left under this name, and at the end of this one what it has left there. */
export function removeNowAndAtExit(path: string): void {
  // Again, when the folder is not empty after all: what was begun before the exit is still being written beside it.
  const remove = () => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 10 });
  remove();
  process.once('exit', remove);
}
