import { flatImage } from '#tests/telegram-server/content/flat-image.ts';
import { imageSize } from '#tests/telegram-server/content/image-size.ts';
import { badRequest } from '#tests/telegram-server/server/api-error.ts';
import type { FileStore, StoredFile } from './file-store.ts';

/** The longest sides of the smaller versions Telegram makes of a photo. */
const smallerSides = [90, 320, 800];

const maxPhotoBytes = 10 * 1024 * 1024;

/** Keeps a picture sent as a photo in all its sizes, or refuses it with Telegram's words. */
export function storePhoto(files: FileStore, bytes: Uint8Array): StoredFile {
  if (bytes.byteLength > maxPhotoBytes) {
    const megabytes = (bytes.byteLength / (1024 * 1024)).toFixed(2);
    throw badRequest(`too big Photo, file size is ${megabytes} MB`);
  }
  const image = imageSize(bytes);
  if (!image) throw badRequest('IMAGE_PROCESS_FAILED');
  const { width, height } = image;
  const longest = Math.max(width, height);
  if (width + height > 10_000 || longest > 20 * Math.min(width, height)) {
    throw badRequest('PHOTO_INVALID_DIMENSIONS');
  }
  const sizes = smallerSides
    .filter((side) => side < longest)
    .map((side) => {
      const small = {
        width: Math.max(1, Math.round((width * side) / longest)),
        height: Math.max(1, Math.round((height * side) / longest)),
      };
      return files.add('photo', flatImage(small.width, small.height), small);
    });
  const whole = files.add('photo', bytes, { width, height });
  sizes.push(whole);
  for (const size of sizes) size.photo = sizes;
  return whole;
}
