import { findEntry } from '#db/queries/entries.ts';
import { findHistoryRow, owesEarlierNews } from '#db/queries/history.ts';
import { textsIn } from '#locales/texts.ts';
import { isUnreachable } from '#src/chat/best-effort.ts';
import type { Deps } from '#src/chat/context.ts';
import { reasonText } from '#src/chat/views/reason.ts';

/** Tells the organizer what a moderator decided. Who blocked the bot is not told, and that is that. */
export async function tellOrganizer(deps: Deps, { historyId }: { historyId: number }): Promise<void> {
  const row = await findHistoryRow(deps.db, historyId);
  const entry = row ? await findEntry(deps.db, row.entryId) : null;
  if (!row || !entry?.person) return;
  const t = textsIn(entry.person.locale);
  const about = { number: String(entry.number), title: entry.title ?? '' };
  const texts = {
    approve: () => t('told-approved', about),
    reject: () => {
      const reason = reasonText(row, t);
      return [t('told-rejected', about), ...(reason ? [t('told-reason', { reason })] : [])].join('\n');
    },
    return: () => {
      const reason = reasonText(row, t);
      const answers = (row.askedFor ?? []).map((question) => t(`answer-${question}`)).join(', ');
      return [
        t('told-returned', about),
        ...(answers ? [t('told-asked-for', { answers })] : []),
        ...(reason ? [t('told-reason', { reason })] : []),
      ].join('\n');
    },
    undo: () => t('told-undone', about),
    // Their own doing: they saw it happen.
    submit: () => null,
    correct: () => null,
    withdraw: () => null,
  };
  const text = texts[row.action]();
  if (text === null) return;
  // Told the other way round, an approval that was undone would be the last word.
  if (await owesEarlierNews(deps.db, row)) throw new Error('an earlier message comes first');
  try {
    await deps.api.sendMessage(entry.person.id, text);
  } catch (error) {
    if (!isUnreachable(error)) throw error;
  }
}
