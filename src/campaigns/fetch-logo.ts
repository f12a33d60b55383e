import type { Texts } from '#locales/texts.ts';
import type { Downloading, Drawing } from '#src/deps.ts';
import { downloadFile } from '#src/telegram/files/download-file.ts';
import { inMegabytes } from '#src/telegram/read-message.ts';

/** A clean logo, or what to tell the admin if there is none. */
export type FetchedLogo = { kind: 'logo'; picture: Buffer } | { kind: 'none'; problem: string };

/**
 * Fetches a logo that an admin sent, as a clean picture. It is fetched when it is sent, so that the admin sees the
 * result, and again at Save, because an unsaved logo is not stored.
 */
export async function fetchLogo(
  deps: Downloading & Pick<Drawing, 'pictures'>,
  fileId: string,
  t: Texts,
): Promise<FetchedLogo> {
  const original = await downloadFile(deps, fileId);
  if (original.kind === 'unavailable') return { kind: 'none', problem: t('campaign-logo-unavailable') };
  if (original.kind === 'too-big') {
    return { kind: 'none', problem: t('photo-too-big', { most: inMegabytes(original.mostBytes) }) };
  }
  const cleaned = await deps.pictures.cleanLogo(original.bytes);
  return cleaned.kind === 'clean'
    ? { kind: 'logo', picture: cleaned.picture }
    : { kind: 'none', problem: t('campaign-logo-broken') };
}
