import type { Downloading, Drawing, Watching } from '#src/deps.ts';
import type { CleanedPicture } from '#src/pictures/open-pictures.ts';
import { isUnanswered } from '#src/telegram/failures/outage.ts';
import { RescheduleError } from '#src/telegram/failures/reschedule.ts';
import { type Downloaded, downloadFile } from '#src/telegram/files/download-file.ts';

/** A clean copy of a photo, why it was not taken, or that Telegram does not hand it out for now. */
export type FetchedPhoto = CleanedPicture | Exclude<Downloaded, { kind: 'bytes' }>;

/**
 * Fetches a photo from Telegram and makes a clean copy of it.
 * @throws RescheduleError if the bot ends meanwhile, because a download can take minutes on a slow connection
 */
export async function fetchPhoto(
  deps: Drawing & Downloading & Watching,
  fileId: string,
  ending: AbortSignal,
): Promise<FetchedPhoto> {
  const original = await download(deps, fileId, ending);
  return original.kind === 'bytes' ? deps.pictures.cleanPhoto(original.bytes) : original;
}

async function download(
  deps: Downloading & Watching,
  fileId: string,
  ending: AbortSignal,
): Promise<Downloaded> {
  try {
    return await downloadFile(deps, fileId, ending);
  } catch (error) {
    if (ending.aborted) throw new RescheduleError(0);
    // While Telegram cannot be reached, everything waits. If it answers other calls, it is this file that it cannot give.
    if (!isUnanswered(error) || (await deps.telegram.explains(error))) throw error;
    return { kind: 'unavailable', why: error instanceof Error ? error.message : 'unknown' };
  }
}
