import { listCategories } from '#db/queries/campaigns/campaigns.ts';
import { type Entry, findEntry } from '#db/queries/entries/entries.ts';
import { findHistoryRow, type HistoryRow, hasEarlierNews } from '#db/queries/entries/history.ts';
import { type Texts, textsIn } from '#locales/texts.ts';
import type { Database, Messaging } from '#src/deps.ts';
import { printedCountriesOf } from '#src/domain/countries/of-campaign.ts';
import { historyEvents } from '#src/domain/review/decisions.ts';
import { ignoreUnreachable } from '#src/telegram/failures/rejections.ts';
import { RescheduleError } from '#src/telegram/failures/reschedule.ts';
import { viewChanges } from '#src/telegram/views/changes.ts';
import { fixButton } from '#src/telegram/views/menu.ts';
import { askedForText, reasonText } from '#src/telegram/views/reason.ts';

/** Tells the organizer what a moderator decided or edited. Does nothing if they blocked the bot. */
export async function tellOrganizer(deps: Messaging, { historyId }: { historyId: number }): Promise<void> {
  const row = await findHistoryRow(deps.db, historyId);
  const entry = row ? await findEntry(deps.db, row.entryId) : null;
  // If the entry was withdrawn meanwhile, there is nothing left to tell.
  if (!row || !entry?.person || entry.title === null) return;
  const t = textsIn(entry.person.locale);
  const about = { number: String(entry.number), title: entry.title };
  const text =
    row.action === 'edit'
      ? await viewEdit(deps, row, entry)
      : (viewDuplicate(row, entry.person.id, about, t) ?? viewNews(row, about, t));
  if (text === null) return;
  // News have to be told in their order. Otherwise the last news could be an approval that was undone.
  if (await hasEarlierNews(deps.db, row)) throw new RescheduleError(1);
  const reply_markup = fixButton(t, entry.id);
  await ignoreUnreachable(
    deps.api.sendMessage(entry.person.id, text, row.action === 'return' ? { reply_markup } : {}),
  );
}

/**
 * Says that the entry was rejected as a duplicate; null for other news. It tells no number of another person's
 * entry.
 */
function viewDuplicate(
  { action, original }: HistoryRow,
  personId: number,
  about: { number: string; title: string },
  t: Texts,
): string | null {
  if (action !== 'reject' || !original) return null;
  return original.personId === personId
    ? t('told-duplicate-own', { ...about, original: String(original.number) })
    : t('told-duplicate', about);
}

/** What was edited, old and new; null if the organizer edited it themselves, or the changes were erased meanwhile. */
async function viewEdit({ db }: Database, row: HistoryRow, entry: Entry): Promise<string | null> {
  if (!entry.person || !row.changes || row.personId === entry.personId) return null;
  const { locale } = entry.person;
  const t = textsIn(locale);
  const categories = await listCategories(db, entry.campaignId);
  const reader = { t, locale, categories, countries: printedCountriesOf(entry.campaign) };
  const number = String(entry.number);
  return [t('told-edited', { number }), ...viewChanges(row.changes, reader), '', t('told-edited-end')].join(
    '\n',
  );
}

/** What was decided; null for what organizers do themselves. */
function viewNews(row: HistoryRow, about: { number: string; title: string }, t: Texts): string | null {
  const { told } = historyEvents[row.action];
  if (told === null) return null;
  const answers = askedForText(row, t);
  const reason = reasonText(row, t);
  return [
    t(told, about),
    ...(answers ? [t('told-asked-for', { answers })] : []),
    ...(reason ? [t('told-reason', { reason })] : []),
  ].join('\n');
}
