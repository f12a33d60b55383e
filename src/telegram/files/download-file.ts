import type { Downloading } from '#src/deps.ts';
import { DownloadFailure } from '#src/telegram/failures/download-failure.ts';
import { isRejection } from '#src/telegram/failures/rejections.ts';
import { mostDownloadBytes } from '#src/telegram/limits.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { type FileSource, isPlaceOnDisk, listUrls } from './file-source.ts';
import { readFromDisk } from './read-from-disk.ts';

/**
 * Time limit of a download: 20 MB, the most that Telegram hands out, takes a while on a slow connection. A disk that hangs,
 * such as one on the network, has the same.
 */
const timeLimitMs = 120_000;

/**
 * What came of a download. `unavailable` says nothing about the file: Telegram refuses it for now, or it is not where
 * it should be. Its reason is for the log and holds neither path nor token.
 */
export type Downloaded =
  | { kind: 'bytes'; bytes: Buffer }
  | { kind: 'too-big'; mostBytes: number }
  | { kind: 'unavailable'; why: string };

/**
 * Downloads a file that somebody sent.
 * @param ending cancels the download
 * @throws DownloadFailure
 */
export async function downloadFile(
  { api, files }: Downloading,
  fileId: string,
  ending?: AbortSignal,
): Promise<Downloaded> {
  try {
    const { file_path: path, file_size: size = 0 } = await api.getFile(fileId);
    if (size > files.mostBytes) return tooBig(files.mostBytes);
    return path === undefined ? unavailable('getFile gave no path') : await fetchFrom(files, path, ending);
  } catch (error) {
    if (!isRejection(error)) throw error;
    // Anything else, such as "wrong file_id or the file is temporarily unavailable", may be over in a while.
    return /too big/i.test(error.description) ? tooBig(mostDownloadBytes) : unavailable(error.description);
  }
}

async function fetchFrom(files: FileSource, path: string, ending?: AbortSignal): Promise<Downloaded> {
  const isOnDisk = files.isOwnServer && isPlaceOnDisk(path);
  try {
    const limit = AbortSignal.timeout(timeLimitMs);
    const signal = ending ? AbortSignal.any([limit, ending]) : limit;
    const here = isOnDisk ? await readFromDisk(path, { signal, mostBytes: files.mostBytes }) : null;
    if (here) return here.kind === 'bytes' ? here : tooBig(files.mostBytes);
    for (const url of listUrls(files, path)) {
      const found = await fetchBytes(url, { agent: files.agent, signal, mostBytes: files.mostBytes });
      if (found.kind === 'bytes') return found;
      if (found.kind === 'too-big') return tooBig(files.mostBytes);
      if (found.status !== 404) throw new DownloadFailure(`the download was answered with ${found.status}`);
    }
  } catch (error) {
    if (error instanceof DownloadFailure) throw error;
    throw new DownloadFailure(`the download failed: ${error instanceof Error ? error.name : 'unknown'}`);
  }
  return unavailable(files.isOwnServer ? noFileServer : 'the download was answered with 404');
}

/** What the operator has to know if a Bot API server of their own keeps its files where the bot cannot get at them. */
export const noFileServer =
  'TELEGRAM_API_ROOT serves no files, and their places on its disk cannot be read here: run it with --local and give the bot its folder as a volume under the same path, or put a file server in front of it, see docs/operations.md';

function tooBig(mostBytes: number): Downloaded {
  return { kind: 'too-big', mostBytes };
}

function unavailable(why: string): Downloaded {
  return { kind: 'unavailable', why };
}
