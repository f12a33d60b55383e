import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const checkout = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Names the packages whose installed files lack a change of `db/patches`, as after `npm ci --ignore-scripts`. The
 * patch files tell what has to be there, so a new patch is checked without being listed anywhere.
 * @param root the folder with `db/patches` and `node_modules`
 */
export async function findUnpatchedDrivers(root: string = checkout): Promise<string[]> {
  const folder = join(root, 'db/patches');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.patch')).sort();
  const unpatched = await Promise.all(
    names.map(async (name) => {
      const changes = readChanges(await readFile(join(folder, name), 'utf8'));
      const applied = await Promise.all(changes.map((change) => isApplied(root, change)));
      // `postgres+3.4.9.patch` changes `postgres`; `@scope+name+1.0.0.patch` would change `@scope/name`.
      return applied.every(Boolean) ? [] : [name.split('+').slice(0, -1).join('/')];
    }),
  );
  return unpatched.flat();
}

/** One change of a patch in one file: the lines before it and after it, together with the lines around them. */
export interface PatchedPlace {
  file: string;
  before: string;
  after: string;
}

/** Reads the changes of a patch. */
export function readChanges(patch: string): PatchedPlace[] {
  const places: PatchedPlace[] = [];
  let file = '';
  let before: string[] = [];
  let after: string[] = [];
  const endPlace = () => {
    if (before.length + after.length > 0) {
      places.push({ file, before: before.join('\n'), after: after.join('\n') });
    }
    before = [];
    after = [];
  };
  for (const line of readLines(patch)) {
    if (line.startsWith('diff --git ') || line.startsWith('@@ ')) endPlace();
    else if (line.startsWith('+++ b/')) file = line.slice('+++ b/'.length);
    else if (line.startsWith(' ')) {
      before.push(line.slice(1));
      after.push(line.slice(1));
    } else if (line.startsWith('+')) after.push(line.slice(1));
    else if (line.startsWith('-') && !line.startsWith('--- a/')) before.push(line.slice(1));
  }
  endPlace();
  return places;
}

async function isApplied(root: string, { file, after }: PatchedPlace): Promise<boolean> {
  // Another version of the package may not have the file.
  const installed = await readFile(join(root, file), 'utf8').catch(() => '');
  return readLines(installed).join('\n').includes(after);
}

/** Splits a text into lines. On Windows, git and npm may write other line ends. */
function readLines(text: string): string[] {
  return text.split(/\r?\n/);
}
