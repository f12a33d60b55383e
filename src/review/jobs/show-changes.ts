import { listCategories } from '#db/queries/campaigns/campaigns.ts';
import type { JobPayloads } from '#db/queries/delivery/jobs.ts';
import { findEntry } from '#db/queries/entries/entries.ts';
import { findHistoryRow } from '#db/queries/entries/history.ts';
import { listModeratorsChats } from '#db/queries/review/chats/moderator-chats.ts';
import { noteEntryMessages } from '#db/queries/review/entry-messages.ts';
import { type Texts, textsIn } from '#locales/texts.ts';
import type { GroupMessaging } from '#src/deps.ts';
import { printedCountriesOf } from '#src/domain/countries/of-campaign.ts';
import { type Locale, languageNames } from '#src/domain/locale.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { sendAtPace } from '#src/telegram/groups/rate-limit.ts';
import { inThread } from '#src/telegram/groups/thread.ts';
import { viewChanges } from '#src/telegram/views/changes.ts';
import { isCardIn } from './build-card.ts';
import { takeBackMessages } from './delete-entry-messages.ts';

/**
 * Replies to an entry's card with what its organizer corrected or a moderator edited. If there is no card in the
 * present group yet, no reply is needed: the card will show the entry as it is when it is posted. If a photo was
 * removed, the messages from before the correction are deleted, because their albums show it.
 */
export async function showChanges(
  deps: GroupMessaging,
  { historyId, untranslated = [] }: JobPayloads['show-changes'],
): Promise<void> {
  const row = await findHistoryRow(deps.db, historyId);
  const entry = row ? await findEntry(deps.db, row.entryId) : null;
  if (row?.at && row.changes?.some((change) => change.what === 'photo' && change.removed > 0)) {
    await takeBackMessages(deps, row.entryId, row.at);
  }
  const chats = await listModeratorsChats(deps.db);
  const chat = entry && chats.find((one) => isCardIn(entry, one));
  // If the entry was withdrawn since then, there are no changes left to tell.
  if (!row?.changes || !entry || !chat || entry.cardMessageId === null) return;
  const locale = chat.locale ?? deps.defaultLocale;
  const t = textsIn(locale);
  const number = String(entry.number);
  const categories = await listCategories(deps.db, entry.campaignId);
  const reader = { t, locale, categories, countries: printedCountriesOf(entry.campaign) };
  const heading =
    row.action === 'edit'
      ? t('changes-edited', { number, name: row.personName ?? t('card-someone') })
      : t('changes-reply', { number });
  const text =
    row.changes.length === 0
      ? t('changes-none', { number })
      : [heading, ...viewChanges(row.changes, reader), ...goneLines(untranslated, t)].join('\n');
  const cardMessageId = entry.cardMessageId;
  const sent = await nullIfRejected(
    sendAtPace(deps, chat, 1, () =>
      deps.api.sendMessage(chat.chatId, text, {
        ...inThread(chat),
        reply_parameters: { message_id: cardMessageId, allow_sending_without_reply: true },
      }),
    ),
  );
  if (!sent) return;
  await noteEntryMessages(deps.db, {
    entryIds: [entry.id],
    chatId: chat.chatId,
    messageIds: [sent.message_id],
  });
}

/** Names the translations that were removed with the former title, so that moderators can write new ones. */
function goneLines(languages: readonly Locale[], t: Texts): string[] {
  if (languages.length === 0) return [];
  return [
    t('changes-untranslated', { languages: languages.map((locale) => languageNames[locale]).join(', ') }),
  ];
}
