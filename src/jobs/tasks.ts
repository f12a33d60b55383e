import { showPhotos } from '#conversations/questions/photo-count.ts';
import type { JobName, JobPayloads } from '#db/queries/delivery/jobs.ts';
import { tellClosed } from '#src/campaigns/tell-closed.ts';
import type { Deps } from '#src/deps.ts';
import { fetchDelayedPhoto } from '#src/entries/photos/fetch-delayed-photo.ts';
import { storePhoto } from '#src/entries/photos/store-photo.ts';
import { tellBlocked } from '#src/people/access/tell-blocked.ts';
import { tellLimit } from '#src/people/access/tell-limit.ts';
import { tellInviter } from '#src/people/invites/tell-inviter.ts';
import { forgetLeftovers } from '#src/people/privacy/forget-leftovers.ts';
import { sendData } from '#src/people/privacy/send-data.ts';
import { loadGazetteer } from '#src/places/load-gazetteer-job.ts';
import { sendReport } from '#src/report/delivery/send-report.ts';
import { checkGroup } from '#src/review/jobs/check-group.ts';
import { hintReason } from '#src/review/jobs/hint-reason.ts';
import { postCards } from '#src/review/jobs/post-cards.ts';
import { retireCard } from '#src/review/jobs/retire-card.ts';
import { sendAlbum } from '#src/review/jobs/send-album.ts';
import { sendComparison } from '#src/review/jobs/send-comparison.ts';
import { sendPhotosInPrivate } from '#src/review/jobs/send-photos-in-private.ts';
import { showCard } from '#src/review/jobs/show-card.ts';
import { showChanges } from '#src/review/jobs/show-changes.ts';
import { tellChatClosed } from '#src/review/jobs/tell-chat-closed.ts';
import { tellChatOpen, tellNoChat, tellRight } from '#src/review/jobs/tell-chat-news.ts';
import { tellGroupPublic } from '#src/review/jobs/tell-group-public.ts';
import { tellOrganizer } from '#src/review/jobs/tell-organizer.ts';
import { tellGivenUp } from './tell-given-up.ts';
import { tidyUp } from './tidy-up.ts';

/**
 * Does one kind of job. Once `ending` is aborted, a task that only waits has to give up: it runs at the next start.
 * `note` keeps how far the job is, from where a later attempt goes on.
 */
type Task<Name extends JobName> = (
  deps: Deps,
  payload: JobPayloads[Name],
  ending: AbortSignal,
  note: (payload: JobPayloads[Name]) => Promise<void>,
) => Promise<void>;

/** The task of each kind of job. */
export const tasks: { [Name in JobName]: Task<Name> } = {
  'post-cards': postCards,
  'retire-card': retireCard,
  'show-card': showCard,
  'show-changes': showChanges,
  'send-album': sendAlbum,
  'send-photos-in-private': sendPhotosInPrivate,
  'send-comparison': sendComparison,
  'tell-organizer': tellOrganizer,
  'tell-given-up': tellGivenUp,
  'tell-blocked': tellBlocked,
  'tell-limit': tellLimit,
  'tell-inviter': tellInviter,
  'tell-closed': tellClosed,
  'tell-group-public': tellGroupPublic,
  'hint-reason': hintReason,
  'tell-chat-closed': tellChatClosed,
  'tell-chat-open': tellChatOpen,
  'tell-right': tellRight,
  'tell-no-chat': tellNoChat,
  'check-group': checkGroup,
  'store-photo': storePhoto,
  'fetch-delayed-photo': fetchDelayedPhoto,
  'show-photos': showPhotos,
  'send-data': sendData,
  'send-report': sendReport,
  'forget-traces': forgetLeftovers,
  'load-gazetteer': loadGazetteer,
  'tidy-up': tidyUp,
};
