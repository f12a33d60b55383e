import { FormattedString } from '@grammyjs/parse-mode';
import { listCategories } from '#db/queries/campaigns.ts';
import { getEntry } from '#db/queries/entries.ts';
import { viewChanges } from '#src/chat/views/changes.ts';
import { viewEntry } from '#src/chat/views/entry-view.ts';
import { listChanges } from '#src/domain/entries/changes.ts';
import { countriesOf } from '#src/domain/places/campaign-countries.ts';
import type { Asking } from './step.ts';

/** Telegram's limit of 4096 UTF-16 units, less what the wizard puts around the text. */
const longestText = 4000;

/** What a correction shows before it is submitted: the entry as it will be, what changes, and what follows. */
export async function viewCorrection(
  asking: Asking,
  entryId: number,
): Promise<{ text: FormattedString; submit: 'button-submit' | 'button-submit-unchanged' | null }> {
  const { deps, draft, locale, t } = asking;
  const [entry, categories] = await Promise.all([
    getEntry(deps.db, entryId),
    listCategories(deps.db, draft.campaignId),
  ]);
  const changes = listChanges(entry, draft);
  const reader = { t, locale, categories, countries: countriesOf(draft.campaign.countries) };
  const isAskedFor = entry.status === 'returned';
  const lines =
    changes.length === 0
      ? [t('correct-intro')]
      : [
          [t('correct-changes'), ...viewChanges(changes, reader)].join('\n'),
          ...(entry.status === 'approved' ? [t('correct-approved', { number: String(entry.number) })] : []),
          t('correct-ready'),
        ];
  const unchanged = isAskedFor ? 'button-submit-unchanged' : null;
  const view = viewEntry(draft, locale);
  const room = longestText - view.text.length;
  return {
    text: FormattedString.join([view, lines.join('\n\n').slice(0, room).toWellFormed()], '\n\n'),
    submit: changes.length > 0 ? 'button-submit' : unchanged,
  };
}
