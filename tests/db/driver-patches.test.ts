import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findUnpatchedDrivers } from '#db/connection/driver-patches.ts';
import { copyPatchedFiles, listPatches, unpatch } from '#tests/support/database/published-drivers.ts';

const patches = [...(await listPatches())];

it('what is installed has all that the patches change', async () => {
  expect(await findUnpatchedDrivers()).toEqual([]);
  expect(await findUnpatchedDrivers(await copyPatchedFiles())).toEqual([]);
});

it.each(patches)('%s is named where it is as its authors publish it', async (driver, places) => {
  const checkout = await copyPatchedFiles();
  await unpatch(checkout, places);
  expect(await findUnpatchedDrivers(checkout)).toEqual([driver]);
});

it.each(patches.flatMap(([driver, places]) => places.map((place, at) => ({ driver, at, place }))))(
  '$driver is named also where only its change $at is missing',
  async ({ driver, place }) => {
    const checkout = await copyPatchedFiles();
    await unpatch(checkout, [place]);
    expect(await findUnpatchedDrivers(checkout)).toEqual([driver]);
  },
);

it('lines that end as on Windows make no difference', async () => {
  const checkout = await copyPatchedFiles();
  for (const { file } of patches.flatMap(([, places]) => places)) {
    const path = join(checkout, file);
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll(/\r?\n/g, '\r\n'));
  }
  expect(await findUnpatchedDrivers(checkout)).toEqual([]);
});
