import { FormattedString } from '@grammyjs/parse-mode';
import type { QuestionContext } from '#conversations/questions/question.ts';
import { listCategories } from '#db/queries/campaigns/campaigns.ts';
import { type Entry, getEntry } from '#db/queries/entries/entries.ts';
import { findLatestHistory } from '#db/queries/entries/history.ts';
import { printedCountriesOf } from '#src/domain/countries/of-campaign.ts';
import { listChanges } from '#src/domain/entries/changes.ts';
import { withPrintedCities } from '#src/places/entry-cities.ts';
import { longestText } from '#src/telegram/limits.ts';
import { viewChanges } from '#src/telegram/views/changes.ts';
import { viewEntry } from '#src/telegram/views/entry.ts';
import { askedForText, reasonText } from '#src/telegram/views/reason.ts';

/** The rest of Telegram's limit is for what the wizard writes above this text. */
const longestView = longestText - 96;

/** The preview of a correction: the entry as it will be, what changes, and what submitting it leads to. */
export async function viewCorrection(
  context: QuestionContext,
  entryId: number,
): Promise<{ text: FormattedString; submit: 'button-submit' | 'button-submit-unchanged' | null }> {
  const { deps, draft, locale, t } = context;
  const [entry, categories] = await Promise.all([
    getEntry(deps.db, entryId),
    listCategories(deps.db, draft.campaignId),
  ]);
  const changes = listChanges(entry, draft);
  const isReturned = entry.status === 'returned';
  const view = viewEntry(await withPrintedCities(deps.db, draft, locale), locale);
  const wanted = isReturned ? await viewWanted(context, entryId) : [];
  const end =
    changes.length === 0
      ? [t('correct-intro')]
      : draft.isModeratorEdit
        ? [t('moderator-edit-ready')]
        : viewConsequences(entry, context);
  const reader = { t, locale, categories, countries: printedCountriesOf(draft.campaign) };
  const listed = [t('correct-changes'), ...viewChanges(changes, reader)].join('\n');
  // With the longest title and twenty cities, not all changes fit. They are cut, and not the text after them, which
  // has to be read.
  const room = longestView - [view.text, ...wanted, ...end].join('\n\n').length;
  const shown = changes.length > 0 ? [listed.slice(0, Math.max(room, 0)).toWellFormed()] : [];
  const unchanged = isReturned ? 'button-submit-unchanged' : null;
  return {
    text: FormattedString.join([view, ...wanted, ...shown, ...end], '\n\n'),
    submit: changes.length > 0 ? 'button-submit' : unchanged,
  };
}

/** What moderators asked for, and why. The preview repeats it, so that the person can compare it with their answers. */
async function viewWanted({ deps, t }: QuestionContext, entryId: number): Promise<string[]> {
  const latest = await findLatestHistory(deps.db, entryId);
  if (latest?.action !== 'return') return [];
  const answers = askedForText(latest, t);
  const reason = reasonText(latest, t);
  const lines = [
    ...(answers ? [t('told-asked-for', { answers })] : []),
    ...(reason ? [t('told-reason', { reason })] : []),
  ];
  return lines.length > 0 ? [lines.join('\n')] : [];
}

function viewConsequences(entry: Entry, { t }: QuestionContext): string[] {
  const number = String(entry.number);
  return [...(entry.status === 'approved' ? [t('correct-approved', { number })] : []), t('correct-ready')];
}
