/** Why a picture that somebody sent is not taken. */
export const pictureRefusals = [
  'not-an-image',
  'unsupported-format',
  'undecodable-heic',
  'broken',
  'too-many-pixels',
  'too-many-scans',
  'too-many-frames',
] as const;

export type PictureRefusal = (typeof pictureRefusals)[number];
