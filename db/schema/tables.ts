import { campaigns, categories } from './campaigns.ts';
import { conversationStates } from './conversation-states.ts';
import { entries, entryCities } from './entries.ts';
import { entryHistory } from './entry-history.ts';
import { entryPhotos } from './entry-photos.ts';
import { groupSends } from './group-sends.ts';
import { jobWorkers } from './job-workers.ts';
import { people } from './people.ts';
import { reasonQuestions } from './reason-questions.ts';
import { settings } from './settings.ts';
import { updates } from './updates.ts';

/** All tables, for Drizzle and for the generator of migrations. */
export {
  campaigns,
  categories,
  conversationStates,
  entries,
  entryCities,
  entryHistory,
  entryPhotos,
  groupSends,
  jobWorkers,
  people,
  reasonQuestions,
  settings,
  updates,
};
