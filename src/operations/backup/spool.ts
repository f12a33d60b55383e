import { mkdirSync, rmSync } from 'node:fs';

/**
 * Creates an empty folder for a command to work in, and removes what a killed command left there. The folder is
 * removed when the process exits, unless the process is killed.
 */
export function openSpool(folder: string): string {
  // It retries, because writes that began before the exit can still add files to the folder.
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 10 });
  remove();
  process.once('exit', remove);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
