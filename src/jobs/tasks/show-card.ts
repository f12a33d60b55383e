import { setTimeout as sleep } from 'node:timers/promises';
import { GrammyError, InputFile } from 'grammy';
import { type Entry, findEntry } from '#db/queries/entries.ts';
import { takePlace } from '#db/queries/group-pace.ts';
import { findLatestHistory } from '#db/queries/history.ts';
import { closeReasonQuestions, listReasonQuestions } from '#db/queries/reason-questions.ts';
import { findModeratorsChat, followMigratedChat } from '#db/queries/settings.ts';
import { noteCard } from '#db/queries/submissions.ts';
import { textsIn } from '#locales/texts.ts';
import { bestEffort, isRefusal } from '#src/bot/best-effort.ts';
import type { Deps } from '#src/bot/context.ts';
import { buildCard, type Card } from '#src/bot/views/card.ts';
import { renderCardPicture } from '#src/bot/views/picture.ts';
import type { Locale } from '#src/domain/locale.ts';

/** Posts the card of an entry, or brings the posted one up to date; does nothing where it is already. */
export async function showCard(deps: Deps, { entryId }: { entryId: number }): Promise<void> {
  const entry = await findEntry(deps.db, entryId);
  if (!entry) return;
  const chat = await findModeratorsChat(deps.db);
  if (!chat) {
    deps.logger.warn(
      { entryId },
      'no moderators chat yet: set MODERATORS_CHAT_ID or write /setup in the group',
    );
    return;
  }
  const locale = chat.locale ?? deps.defaultLocale;
  const [latest, questions] = await Promise.all([
    findLatestHistory(deps.db, entryId),
    listReasonQuestions(deps.db, entryId),
  ]);
  const asksForReason = entry.status === 'pending' && questions.length > 0;
  const card = buildCard(entry, latest, { t: textsIn(locale), locale, asksForReason });
  if (entry.cardMessageId === null) await postCard(deps, entry, card, chat.id, locale);
  else if (entry.cardShows !== card.hash) await editCard(deps, entry, card);
  if (entry.status !== 'pending') await takeBackQuestions(deps, entryId);
}

async function postCard(deps: Deps, entry: Entry, card: Card, chatId: number, locale: Locale): Promise<void> {
  const picture = await renderCardPicture(deps.photos, entry, locale);
  await keepPace(deps, chatId);
  try {
    const sent = await deps.api.sendPhoto(chatId, new InputFile(picture, `${entry.number}.jpg`), {
      caption: card.caption.caption,
      caption_entities: card.caption.caption_entities,
      reply_markup: { inline_keyboard: card.buttons },
    });
    await noteCard(deps.db, entry.id, { chatId, messageId: sent.message_id, shows: card.hash });
  } catch (error) {
    const movedTo = error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;
    if (movedTo !== undefined) {
      await followMigratedChat(deps.db, chatId, movedTo);
      return postCard(deps, entry, card, movedTo, locale);
    }
    throw error;
  }
}

async function editCard(deps: Deps, entry: Entry, card: Card): Promise<void> {
  const { cardChatId: chatId, cardMessageId: messageId } = entry;
  if (chatId === null || messageId === null) return;
  try {
    await deps.api.editMessageCaption(chatId, messageId, {
      caption: card.caption.caption,
      caption_entities: card.caption.caption_entities,
      reply_markup: { inline_keyboard: card.buttons },
    });
  } catch (error) {
    // Not modified: an earlier attempt got through. Not found: somebody deleted the card.
    if (!isRefusal(error)) throw error;
    deps.logger.warn({ entryId: entry.id, description: error.description }, 'a card was not edited');
  }
  await noteCard(deps.db, entry.id, { chatId, messageId, shows: card.hash });
}

/** The bot's questions for a reason go when there is nothing to ask any more. */
async function takeBackQuestions(deps: Deps, entryId: number): Promise<void> {
  for (const { chatId, messageId } of await closeReasonQuestions(deps.db, entryId)) {
    if (messageId !== null) await bestEffort(deps.api.deleteMessage(chatId, messageId));
  }
}

async function keepPace(deps: Deps, chatId: number): Promise<void> {
  if (deps.groupPace === null) return;
  for (;;) {
    const waitMs = await takePlace(deps.db, chatId, deps.groupPace);
    if (waitMs === 0) return;
    await sleep(waitMs);
  }
}
