import type { Downloading, Drawing } from '#src/deps.ts';
import { downloadFile } from '#src/telegram/download-file.ts';

/**
 * The clean picture of a logo that somebody sent; null where it is broken or Telegram has it no more. It is
 * fetched when it is sent, so that the admin sees what they get, and again at Save: an unsaved one is kept nowhere.
 */
export async function fetchLogo(
  deps: Downloading & Pick<Drawing, 'pictures'>,
  fileId: string,
): Promise<Buffer | null> {
  const original = await downloadFile(deps, fileId);
  const cleaned = original ? await deps.pictures.cleanLogo(original) : null;
  return cleaned?.kind === 'clean' ? cleaned.picture : null;
}
