import { randomUUID } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import { recentSheet } from '#src/photos/sheet/recent.ts';

it('the sheet of a preview is not made once more for the card', async () => {
  const files = [`${randomUUID()}.jpg`, `${randomUUID()}.jpg`];
  const make = vi.fn(async () => Buffer.from('a sheet'));
  await recentSheet(files, make);
  expect(await recentSheet([...files], make)).toEqual(Buffer.from('a sheet'));
  expect(make).toHaveBeenCalledTimes(1);
});

it('other photos, or the same in another order, are another sheet', async () => {
  const files = [`${randomUUID()}.jpg`, `${randomUUID()}.jpg`];
  await recentSheet(files, async () => Buffer.from('one order'));
  expect(await recentSheet(files.toReversed(), async () => Buffer.from('the other'))).toEqual(
    Buffer.from('the other'),
  );
});

it('what could not be made is tried again', async () => {
  const files = [`${randomUUID()}.jpg`];
  expect(await recentSheet(files, async () => null)).toBeNull();
  expect(await recentSheet(files, async () => Buffer.from('a sheet'))).toEqual(Buffer.from('a sheet'));
});

it('only some megabytes of sheets are kept, the newest', async () => {
  const make = vi.fn(async () => Buffer.alloc(1024 * 1024));
  const old = [`${randomUUID()}.jpg`];
  await recentSheet(old, make);
  for (let count = 0; count < 10; count += 1) await recentSheet([`${randomUUID()}.jpg`], make);
  make.mockClear();
  await recentSheet(old, make);
  expect(make).toHaveBeenCalledTimes(1);
});
