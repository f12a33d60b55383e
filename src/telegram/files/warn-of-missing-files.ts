import { findKnownFile } from '#db/queries/entries/photos.ts';
import { listModeratorsChats } from '#db/queries/review/chats/moderator-chats.ts';
import type { Database, Downloading, Logging } from '#src/deps.ts';
import { downloadFile, noFileServer } from './download-file.ts';

/** The start waits at most so long for this. */
const patienceMs = 5_000;

/**
 * Looks at the start whether a Bot API server of one's own hands out files, as far as any is known: a photo that was sent,
 * or the picture of the moderators' chat or of an admin. What goes wrong meanwhile is no reason not to start.
 * @param patience ends the look, with its download
 */
export async function warnOfMissingFiles(
  deps: Database & Downloading & Logging,
  adminIds: readonly number[],
  patience = AbortSignal.timeout(patienceMs),
): Promise<void> {
  if (!deps.files.isOwnServer) return;
  const look = findAnyFile(deps, adminIds)
    .then((fileId) => (fileId === null ? null : downloadFile(deps, fileId, patience)))
    .catch(() => null);
  const over = new Promise<null>((resolve) => {
    if (patience.aborted) resolve(null);
    patience.addEventListener('abort', () => resolve(null), { once: true });
  });
  const found = await Promise.race([look, over]);
  if (found?.kind === 'unavailable' && found.why === noFileServer) deps.logger.error(noFileServer);
}

async function findAnyFile(
  { db, api }: Database & Downloading,
  adminIds: readonly number[],
): Promise<string | null> {
  const known = await findKnownFile(db);
  if (known !== null) return known;
  const groups = (await listModeratorsChats(db)).map(({ chatId }) => chatId);
  for (const chatId of [...groups.slice(0, 1), ...adminIds.slice(0, 1)]) {
    const chat = await api.getChat(chatId).catch(() => null);
    if (chat?.photo) return chat.photo.small_file_id;
  }
  return null;
}
