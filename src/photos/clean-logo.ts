import { type CleanPicture, cleanPicture } from './clean-picture.ts';

/** The longer side at most, in pixels: a cover prints it a few centimetres wide. */
const maxSide = 1000;

/** Makes a PNG of a logo that somebody sent, transparent where it was, at most 1000 pixels on the longer side. */
export async function cleanLogo(bytes: Buffer): Promise<CleanPicture> {
  return cleanPicture({
    bytes,
    finish: (picture) =>
      picture
        .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
        .toColourspace('srgb')
        .png(),
  });
}
