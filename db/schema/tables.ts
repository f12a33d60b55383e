import { awaitedTexts } from './awaited-texts.ts';
import { addedCountryCodes, campaignCountries, campaignHistory, campaignLogos } from './campaign-details.ts';
import { campaigns, categories } from './campaigns.ts';
import { conversationStates } from './conversation-states.ts';
import { entries, entryCities } from './entries.ts';
import { entryHistory } from './entry-history.ts';
import { entryMessages } from './entry-messages.ts';
import { entryPhotos } from './entry-photos.ts';
import { entryTitles } from './entry-titles.ts';
import { gazetteerNames, gazetteerPlaces, gazetteerVersions } from './gazetteer.ts';
import { groupPauses } from './group-pauses.ts';
import { groupSends } from './group-sends.ts';
import { invites, inviteUses } from './invites.ts';
import { jobWorkers } from './job-workers.ts';
import { limitNotices } from './limit-notices.ts';
import { organizations } from './organizations.ts';
import { forgottenBlocks, people, roles } from './people.ts';
import { placeForms } from './place-forms.ts';
import { reasonQuestions } from './reason-questions.ts';
import { reportFiles } from './report-files.ts';
import { settings } from './settings.ts';
import { updates } from './updates.ts';
import { waitingLines } from './waiting-lines.ts';

/** All tables, for Drizzle and for the generator of migrations. */
export {
  addedCountryCodes,
  awaitedTexts,
  campaignCountries,
  campaignHistory,
  campaignLogos,
  campaigns,
  categories,
  conversationStates,
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
  organizations,
  people,
  placeForms,
  reasonQuestions,
  reportFiles,
  roles,
  settings,
  updates,
  waitingLines,
};
