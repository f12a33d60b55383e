import type { JobName, JobPayloads } from '#db/queries/jobs.ts';
import type { Deps } from '#src/chat/context.ts';
import { checkGroup } from './tasks/check-group.ts';
import { dropFiles } from './tasks/drop-files.ts';
import { forgetTraces } from './tasks/forget-traces.ts';
import { loadGazetteer } from './tasks/load-gazetteer.ts';
import { postCards } from './tasks/post-cards.ts';
import { sendAlbum } from './tasks/send-album.ts';
import { sendComparison } from './tasks/send-comparison.ts';
import { sendData } from './tasks/send-data.ts';
import { sendReport } from './tasks/send-report.ts';
import { showCard } from './tasks/show-card.ts';
import { showChanges } from './tasks/show-changes.ts';
import { showPhotos } from './tasks/show-photos.ts';
import { storePhoto } from './tasks/store-photo.ts';
import { tellBlocked } from './tasks/tell-blocked.ts';
import { tellClosed } from './tasks/tell-closed.ts';
import { tellGivenUp } from './tasks/tell-given-up.ts';
import { tellGroupPublic } from './tasks/tell-group-public.ts';
import { tellInviter } from './tasks/tell-inviter.ts';
import { tellLimit } from './tasks/tell-limit.ts';
import { tellOrganizer } from './tasks/tell-organizer.ts';
import { tidyUp } from './tasks/tidy-up.ts';

/** What only waits is to give up when the bot ends: the job is done at the next start. */
type Task<Name extends JobName> = (
  deps: Deps,
  payload: JobPayloads[Name],
  ending: AbortSignal,
) => Promise<void>;

/** What is done for each job. */
export const tasks: { [Name in JobName]: Task<Name> } = {
  'post-cards': postCards,
  'show-card': showCard,
  'show-changes': showChanges,
  'send-album': sendAlbum,
  'send-comparison': sendComparison,
  'tell-organizer': tellOrganizer,
  'tell-given-up': tellGivenUp,
  'tell-blocked': tellBlocked,
  'tell-limit': tellLimit,
  'tell-inviter': tellInviter,
  'tell-closed': tellClosed,
  'tell-group-public': tellGroupPublic,
  'check-group': checkGroup,
  'store-photo': storePhoto,
  'show-photos': showPhotos,
  'drop-files': dropFiles,
  'send-data': sendData,
  'send-report': sendReport,
  'forget-traces': forgetTraces,
  'load-gazetteer': loadGazetteer,
  'tidy-up': tidyUp,
};
