import type { Texts } from '#locales/texts.ts';
import { inMegabytes } from '#src/telegram/read-message.ts';
import type { FetchedPhoto } from './fetch-photo.ts';

type Refused = Extract<FetchedPhoto, { kind: 'refused' | 'too-big' }>;

const refusalTexts = {
  'unsupported-format': 'photo-document',
  'undecodable-heic': 'photo-heic',
  'not-an-image': 'photo-broken',
  broken: 'photo-broken',
  killed: 'photo-broken',
  'too-many-pixels': 'photo-too-large',
  'too-many-scans': 'photo-too-large',
  'too-many-frames': 'photo-too-large',
} as const satisfies Record<Extract<Refused, { kind: 'refused' }>['why'], string>;

/**
 * Why a photo was not taken, and what to send instead.
 * @param saidToBe what the file was named, for bytes that tell nothing
 */
export function sayRefusal(refused: Refused, saidToBe: 'heic' | 'other' | null = null): (t: Texts) => string {
  if (refused.kind === 'too-big') return (t) => t('photo-too-big', { most: inMegabytes(refused.mostBytes) });
  const isUnknown = refused.why === 'not-an-image' && saidToBe !== null;
  const key = isUnknown ? (saidToBe === 'heic' ? 'photo-heic' : 'photo-document') : refusalTexts[refused.why];
  return (t) => t(key);
}
