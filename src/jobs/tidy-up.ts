import { forgetJobsLeftBehind } from '#db/queries/delivery/worker/left-behind.ts';
import { deleteExpiredDrafts } from '#db/queries/entries/draft-deletions.ts';
import { deletePhotosOfRejected, forgetHandledUpdates } from '#db/queries/entries/expiry.ts';
import { deleteEmptyOrganizations } from '#db/queries/people/empty-organizations.ts';
import { forgetOldNotices } from '#db/queries/people/notices.ts';
import { forgetOldReportFiles } from '#db/queries/report/files.ts';
import { deleteOldChoices } from '#db/queries/review/chats/chat-choices.ts';
import { forgetConfirmedCommands } from '#db/queries/review/confirmed-commands.ts';
import type { Database, FileBuilding } from '#src/deps.ts';
import { removeLeftFiles } from '#src/report/delivery/work-folder.ts';

/**
 * Deletes what is kept for a limited time, as people were promised: drafts after 30 days, photos of rejected
 * entries 30 days after the decision, handled updates, what people were told once, and jobs left behind. It also deletes organizations without
 * people, the names by which Telegram knows old report files, and report files that a killed process left.
 */
export async function tidyUp(deps: FileBuilding & Database): Promise<void> {
  await deleteExpiredDrafts(deps.db);
  await deletePhotosOfRejected(deps.db);
  await forgetHandledUpdates(deps.db);
  await forgetOldNotices(deps.db);
  await forgetJobsLeftBehind(deps.db);
  await deleteEmptyOrganizations(deps.db);
  await deleteOldChoices(deps.db);
  await forgetOldReportFiles(deps.db);
  await forgetConfirmedCommands(deps.db);
  await removeLeftFiles(deps);
}
