import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPhotoStore, type PhotoStore } from '#src/photos/store.ts';

let outside: string;
let folder: string;
let store: PhotoStore;

beforeEach(async () => {
  outside = await mkdtemp(join(tmpdir(), 'hesabat-store-'));
  folder = join(outside, 'photos');
  store = openPhotoStore(folder);
});

afterEach(async () => {
  await rm(outside, { recursive: true, force: true });
});

const modeOf = async (...path: string[]) => ((await stat(join(...path))).mode & 0o777).toString(8);

test('a photo that was written can be read, also after a restart', async () => {
  await store.write('12/345.jpg', Buffer.from('photo'));
  expect(await store.read('12/345.jpg')).toEqual(Buffer.from('photo'));
  expect(await openPhotoStore(folder).read('12/345.jpg')).toEqual(Buffer.from('photo'));
});

test('a photo that was never written is null', async () => {
  await store.write('12/345.jpg', Buffer.from('photo'));
  expect(await store.read('12/346.jpg')).toBeNull();
  expect(await store.read('13/345.jpg')).toBeNull();
});

test('deleting removes one photo, and twice is all right', async () => {
  await store.write('12/1.jpg', Buffer.from('one'));
  await store.write('12/2.jpg', Buffer.from('two'));
  await store.delete('12/1.jpg');
  await store.delete('12/1.jpg');
  await store.delete('99/1.jpg');
  expect(await store.read('12/1.jpg')).toBeNull();
  expect(await store.read('12/2.jpg')).toEqual(Buffer.from('two'));
});

test('a photo need not be in a folder', async () => {
  await store.write('0b7b3d5e-4c1f-4c55-9d0a-6c8c1f2d3e4f.jpg', Buffer.from('one'));
  expect(await store.read('0b7b3d5e-4c1f-4c55-9d0a-6c8c1f2d3e4f.jpg')).toEqual(Buffer.from('one'));
});

const evilKeys = [
  '../1.jpg',
  '12/../../1.jpg',
  '/etc/passwd',
  '12/345',
  '12/345.png',
  '12/.jpg',
  '12//1.jpg',
];
const oddKeys = [
  '',
  '12',
  '.incoming/1.jpg',
  '12/1.jpg\0',
  '12/1.jpg\n',
  '12\\1.jpg',
  '12/1/1.jpg',
  '/1.jpg',
  '١/١.jpg',
];

test.each([...evilKeys, ...oddKeys])('the key %j is refused by every method', async (key) => {
  await writeFile(join(outside, '1.jpg'), 'not a photo of the store');
  await expect(store.write(key, Buffer.from('photo'))).rejects.toThrow(RangeError);
  await expect(store.read(key)).rejects.toThrow(RangeError);
  await expect(store.delete(key)).rejects.toThrow(RangeError);
  expect(await readdir(outside)).toEqual(['1.jpg', 'photos']);
});

test('a reader sees the old photo or the new one, never a part', async () => {
  const versions = ['a', 'b'].map((letter) => Buffer.alloc(3_000_000, letter));
  await store.write('12/1.jpg', versions[0] ?? Buffer.alloc(0));
  let writing = true;
  const writer = (async () => {
    for (let i = 0; i < 12; i++) await store.write('12/1.jpg', versions[i % 2] ?? Buffer.alloc(0));
    writing = false;
  })();
  let reads = 0;
  while (writing) {
    const seen = await store.read('12/1.jpg');
    expect(versions.some((version) => seen?.equals(version))).toBe(true);
    reads++;
  }
  await writer;
  expect(reads).toBeGreaterThan(5);
});

test('a write that fails says so and leaves nothing behind', async () => {
  await mkdir(join(folder, '12', '1.jpg', 'in the way'), { recursive: true });
  await expect(store.write('12/1.jpg', Buffer.from('photo'))).rejects.toThrow();
  expect(await readdir(join(folder, '.incoming'))).toEqual([]);
});

test('what a crashed process left half-written is cleared away, what another one is writing is not', async () => {
  const long = new Date(Date.now() - 2 * 60 * 60 * 1000);
  for (const name of ['crashed', 'current']) await writeFile(join(folder, '.incoming', name), 'half');
  await utimes(join(folder, '.incoming', 'crashed'), long, long);
  openPhotoStore(folder);
  expect(await readdir(join(folder, '.incoming'))).toEqual(['current']);
});

test.skipIf(process.platform === 'win32')(
  'other users of the server can see neither photos nor names',
  async () => {
    const open = join(outside, 'open');
    await mkdir(open, { mode: 0o755 });
    const strict = openPhotoStore(open);
    await strict.write('12/1.jpg', Buffer.from('photo'));
    expect(await modeOf(open)).toBe('700');
    expect(await modeOf(open, '.incoming')).toBe('700');
    expect(await modeOf(open, '12')).toBe('700');
    expect(await modeOf(open, '12', '1.jpg')).toBe('600');
  },
);
