import type { Downloading, Drawing } from '#src/deps.ts';
import { downloadFile } from '#src/telegram/download-file.ts';

/**
 * Fetches a logo that an admin sent, as a clean picture; null if it is broken or Telegram no longer has it. It is
 * fetched when it is sent, so that the admin sees the result, and again at Save, because an unsaved logo is not
 * stored.
 */
export async function fetchLogo(
  deps: Downloading & Pick<Drawing, 'pictures'>,
  fileId: string,
): Promise<Buffer | null> {
  const original = await downloadFile(deps, fileId);
  const cleaned = original ? await deps.pictures.cleanLogo(original) : null;
  return cleaned?.kind === 'clean' ? cleaned.picture : null;
}
