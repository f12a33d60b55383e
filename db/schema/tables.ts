import { campaigns, categories } from './campaigns/campaigns.ts';
import { addedCountryCodes, campaignCountries, campaignHistory, campaignLogos } from './campaigns/details.ts';
import { conversationStates } from './delivery/conversation-states.ts';
import { groupPauses } from './delivery/group-pauses.ts';
import { groupSends } from './delivery/group-sends.ts';
import { jobWorkers } from './delivery/job-workers.ts';
import { updates } from './delivery/updates.ts';
import { entries, entryCities } from './entries/entries.ts';
import { entryHistory } from './entries/history.ts';
import { delayedPhotos, entryPhotos, photoCopies } from './entries/photos.ts';
import { entryTitles } from './entries/titles.ts';
import { invites, inviteUses } from './people/invites.ts';
import { limitNotices } from './people/limit-notices.ts';
import { notices } from './people/notices.ts';
import { organizations } from './people/organizations.ts';
import { pendingReplies } from './people/pending-replies.ts';
import { forgottenBlocks, people, roles } from './people/people.ts';
import { gazetteerNames, gazetteerPlaces, gazetteerVersions } from './places/gazetteer.ts';
import { printedNames } from './places/printed-names.ts';
import { reportFiles } from './report/files.ts';
import { chatChoices } from './review/chat-choices.ts';
import { confirmedCommands } from './review/confirmed-commands.ts';
import { entryMessages } from './review/entry-messages.ts';
import { moderatorChats } from './review/moderator-chats.ts';
import { queueNotices } from './review/queue-notices.ts';
import { reasonQuestions } from './review/reason-questions.ts';
import { settings } from './review/settings.ts';
import { waitingNotices } from './review/waiting-notices.ts';

/** All tables, for Drizzle and for the generator of migrations. */
export {
  addedCountryCodes,
  campaignCountries,
  campaignHistory,
  campaignLogos,
  campaigns,
  categories,
  chatChoices,
  confirmedCommands,
  conversationStates,
  delayedPhotos,
  entries,
  entryCities,
  entryHistory,
  entryMessages,
  entryPhotos,
  entryTitles,
  forgottenBlocks,
  gazetteerNames,
  gazetteerPlaces,
  gazetteerVersions,
  groupPauses,
  groupSends,
  invites,
  inviteUses,
  jobWorkers,
  limitNotices,
  moderatorChats,
  notices,
  organizations,
  pendingReplies,
  people,
  photoCopies,
  printedNames,
  queueNotices,
  reasonQuestions,
  reportFiles,
  roles,
  settings,
  updates,
  waitingNotices,
};
