import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type PatchedPlace, readChanges } from '#db/connection/driver-patches.ts';
import { createFolder } from '#tests/support/programs/run-operation.ts';

const root = join(import.meta.dirname, '../../..');

/** What each patch of `db/patches` changes, by the package that it is for. */
export async function listPatches(): Promise<Map<string, PatchedPlace[]>> {
  const names = await readdir(join(root, 'db/patches'));
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, PatchedPlace[]]> => {
        const patch = await readFile(join(root, 'db/patches', name), 'utf8');
        return [name.replace(/\+.*/, ''), readChanges(patch)];
      }),
    ),
  );
}

/** Makes files of a checkout what they are as their authors publish them, at these places. */
export async function unpatch(checkout: string, places: PatchedPlace[]): Promise<void> {
  for (const { file, before, after } of places) {
    const path = join(checkout, file);
    await writeFile(
      path,
      (await readFile(path, 'utf8')).replace(after, () => before),
    );
  }
}

/** A checkout with nothing but the patches and the files that they change, as they are installed. */
export async function copyPatchedFiles(): Promise<string> {
  const checkout = await createFolder();
  await cp(join(root, 'db/patches'), join(checkout, 'db/patches'), { recursive: true });
  for (const { file } of [...(await listPatches()).values()].flat()) {
    await mkdir(dirname(join(checkout, file)), { recursive: true });
    await cp(join(root, file), join(checkout, file));
  }
  return checkout;
}

/** A whole checkout that runs; a package that is named is in it as its authors publish it. */
export async function copyCheckout({ asPublished }: { asPublished?: string } = {}): Promise<string> {
  const checkout = await createFolder();
  for (const name of ['src', 'conversations', 'db', 'locales', 'package.json']) {
    await cp(join(root, name), join(checkout, name), { recursive: true });
  }
  await mkdir(join(checkout, 'node_modules'));
  for (const name of await readdir(join(root, 'node_modules'))) {
    const [from, to] = [join(root, 'node_modules', name), join(checkout, 'node_modules', name)];
    if (name === asPublished) await cp(from, to, { recursive: true });
    else await symlink(from, to);
  }
  if (asPublished) await unpatch(checkout, (await listPatches()).get(asPublished) ?? []);
  return checkout;
}
