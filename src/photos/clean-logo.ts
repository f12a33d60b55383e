import { type CleanPicture, cleanPicture } from './clean-picture.ts';
import { findMargins, sizeWithin } from './margins.ts';

/** The longer side at most, in pixels: a cover prints it a few centimetres wide. */
const maxSide = 1000;

/**
 * Makes a PNG of a logo that somebody sent, transparent where it was, at most 1000 pixels on the longer side. One that
 * is too narrow for Telegram, which shows it to the admin, gets transparent margins.
 */
export async function cleanLogo(bytes: Buffer): Promise<CleanPicture> {
  return cleanPicture({
    bytes,
    finish: (picture, whole) => {
      const size = sizeWithin(whole, maxSide);
      const margins = findMargins(size);
      const fitted = picture.resize({ ...size, fit: 'fill' });
      return (margins ? fitted.ensureAlpha().extend({ ...margins, background: '#0000' }) : fitted)
        .toColourspace('srgb')
        .png();
    },
  });
}
