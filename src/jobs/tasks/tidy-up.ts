import {
  deleteExpiredDraft,
  deletePhotos,
  forgetHandledUpdates,
  listExpiredDrafts,
  listRejectedWithPhotos,
} from '#db/queries/expiry.ts';
import type { Deps } from '#src/chat/context.ts';

/**
 * Deletes what people were promised is not kept: drafts after 30 days, photos of rejected entries 30 days
 * after, the traces of updates.
 */
export async function tidyUp(deps: Deps): Promise<void> {
  for (const entryId of await listExpiredDrafts(deps.db)) {
    if (await deleteExpiredDraft(deps.db, entryId)) await deps.photos.deleteAll(`${entryId}/`);
  }
  for (const entryId of await listRejectedWithPhotos(deps.db)) {
    await deps.photos.deleteAll(`${entryId}/`);
    await deletePhotos(deps.db, entryId);
  }
  await forgetHandledUpdates(deps.db);
}
