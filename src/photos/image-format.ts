/** The formats that photos are accepted in. Of `heif`, the decoder knows AVIF; what iPhones write (HEIC) it may not. */
export type PhotoFormat = 'jpeg' | 'png' | 'webp' | 'heif';

/**
 * What the bytes are by their first few, whatever name the file had. `other` is a picture or document of a
 * kind that is not accepted; `unknown` is anything else, text included.
 */
export function recognizeFormat(bytes: Buffer): PhotoFormat | 'other' | 'unknown' {
  const start = bytes.toString('latin1', 0, 16);
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (/^RIFF.{4}WEBP/s.test(start)) return 'webp';
  if (/^.{4}ftyp(heic|heix|hevc|heim|heis|mif1|msf1|avif|avis)/s.test(start)) return 'heif';
  if (otherFormats.some((format) => format.test(start)) || isSvg(bytes)) return 'other';
  return 'unknown';
}

/** Whether a file of the format `heif` says that it is an AVIF, which every libvips decodes. */
export function isAvif(bytes: Buffer): boolean {
  return /^avi[fs]/.test(bytes.toString('latin1', 8, 12));
}

const otherFormats = [
  /^GIF8[79]a/,
  /^(II[*+]\0|MM\0[*+])/, // TIFF, and what cameras call raw
  /^.{4}(JXL |jP {2})\r\n/s, // JPEG XL and JPEG 2000
  /^BM.{4}\0{4}/s, // BMP
  /^8BPS/, // Photoshop
  /^%PDF-/,
];

/** An SVG is text: markup that comes to `<svg` soon, after a prolog, comments or a licence. */
function isSvg(bytes: Buffer): boolean {
  const head = bytes.toString('utf8', 0, 4096);
  return /^\uFEFF?\s*</.test(head) && /<svg[\s>]/i.test(head);
}
