import { expect, it } from 'vitest';
import { bitsApart, mostBitsAlike, readHash } from '#src/domain/review/likeness/compare-pictures.ts';
import { findPerceptualHash } from '#src/photos/perceptual-hash.ts';
import { cutPhoto, mostPhotos, openAlbum } from './phone-photos.ts';

it('the bot takes no photo of the bench for another, nor for a plain surface', async () => {
  const hashes = await Promise.all(
    Array.from({ length: mostPhotos }, async (_, index) => {
      // Small, to take less time: its hash survives that.
      return findPerceptualHash(await (await cutPhoto(index)).resize(320).jpeg().toBuffer());
    }),
  );
  const known = hashes.filter((hash) => hash !== null).map(readHash);
  expect(known).toHaveLength(mostPhotos);
  const alike = known.flatMap((hash, index) =>
    known.slice(index + 1).filter((other) => bitsApart(hash, other) <= mostBitsAlike),
  );
  expect(alike).toEqual([]);
});

it('photos of the bench weigh what those of phones do', async () => {
  for (const { length } of (await openAlbum(4)).take(4)) {
    expect(length).toBeGreaterThan(150_000);
    expect(length).toBeLessThan(250_000);
  }
});

it('an album hands out each of its photos once', async () => {
  const album = await openAlbum(3);
  const photos = [...album.take(2), ...album.take(1)];
  expect(new Set(photos.map((photo) => photo.toString('base64'))).size).toBe(3);
  expect(() => album.take(1)).toThrow('an album of 3 photos has no more');
});
