import { getEntry } from '#db/queries/entries.ts';
import type { JobPayloads } from '#db/queries/jobs.ts';
import { findPhoto, type Photo, settlePhoto } from '#db/queries/photos.ts';
import { textsIn } from '#locales/texts.ts';
import { unlessUnreachable } from '#src/chat/best-effort.ts';
import type { Deps } from '#src/chat/context.ts';
import { downloadFile } from '#src/chat/download-file.ts';
import { cleanPhoto } from '#src/photos/clean-photo.ts';
import { findLikeness } from '#src/photos/likeness.ts';
import { dropFiles } from './drop-files.ts';

/** Fetches a photo from Telegram and keeps a clean copy of it; the original is never stored. */
export async function storePhoto(deps: Deps, { photoId, file }: JobPayloads['store-photo']): Promise<void> {
  const photo = await findPhoto(deps.db, photoId);
  // Removed meanwhile: an earlier attempt may have stored it after its file was dropped.
  if (!photo) return dropFiles(deps, { files: [file] });
  if (photo.status === 'stored') return;
  const original = await downloadFile(deps, photo.fileId);
  const cleaned = original ? await cleanPhoto(original) : null;
  if (cleaned?.kind === 'clean') {
    const { width, height, jpeg } = cleaned;
    await deps.photos.write(photo.file, jpeg);
    const copy = { width, height, bytes: jpeg.length, likeness: await findLikeness(jpeg) };
    const kept = await settlePhoto(deps.db, photo, copy);
    if (!kept) await deps.photos.delete(photo.file);
    return;
  }
  const unreadable = cleaned?.kind === 'refused' && cleaned.why === 'unsupported-format';
  await tell(deps, photo, unreadable ? 'photo-document' : 'photo-broken');
  await settlePhoto(deps.db, photo, null);
}

async function tell(
  deps: Deps,
  { entryId, messageId }: Photo,
  key: 'photo-document' | 'photo-broken',
): Promise<void> {
  const { person } = await getEntry(deps.db, entryId);
  if (!person) return;
  await unlessUnreachable(
    deps.api.sendMessage(person.id, textsIn(person.locale)(key), {
      reply_parameters: { message_id: messageId, allow_sending_without_reply: true },
    }),
  );
}
