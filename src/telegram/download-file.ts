import type { Downloading } from '#src/deps.ts';
import { DownloadFailure } from './failures/download-failure.ts';
import { isRejection } from './failures/rejections.ts';

/** Time limit of a download: 20 MB, the most that Telegram hands out, takes a while on a slow connection. */
const timeLimitMs = 120_000;

/**
 * Downloads a file that somebody sent; null if Telegram no longer has it.
 * @param ending cancels the download
 * @throws DownloadFailure
 */
export async function downloadFile(
  deps: Downloading,
  fileId: string,
  ending?: AbortSignal,
): Promise<Buffer | null> {
  const path = await deps.api.getFile(fileId).then(
    (file) => file.file_path,
    (error) => {
      if (isRejection(error)) return undefined;
      throw error;
    },
  );
  if (path === undefined) return null;
  try {
    const limit = AbortSignal.timeout(timeLimitMs);
    const signal = ending ? AbortSignal.any([limit, ending]) : limit;
    const response = await fetch(`${deps.fileRoot}/${path}`, { signal });
    if (response.status === 404) return null;
    if (response.ok) return Buffer.from(await response.arrayBuffer());
    throw new DownloadFailure(`the download was answered with ${response.status}`);
  } catch (error) {
    if (error instanceof DownloadFailure) throw error;
    throw new DownloadFailure(`the download failed: ${error instanceof Error ? error.name : 'unknown'}`);
  }
}
