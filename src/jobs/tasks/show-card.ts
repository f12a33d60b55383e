import { setTimeout as sleep } from 'node:timers/promises';
import { GrammyError, InputFile } from 'grammy';
import { noteCard } from '#db/queries/cards.ts';
import { type Entry, findEntry } from '#db/queries/entries.ts';
import { takePlace } from '#db/queries/group-pace.ts';
import { findLatestHistory } from '#db/queries/history.ts';
import {
  closeReasonQuestion,
  listReasonQuestions,
  type ReasonQuestion,
} from '#db/queries/reason-questions.ts';
import { findModeratorsChat } from '#db/queries/settings.ts';
import { textsIn } from '#locales/texts.ts';
import { isRefusal, unlessRefused } from '#src/chat/best-effort.ts';
import type { Deps } from '#src/chat/context.ts';
import { buildCard, type Card } from '#src/chat/views/card.ts';
import { renderCardPicture } from '#src/chat/views/picture.ts';
import { followMigratedChat } from '#src/services/follow-migrated-chat.ts';

/** Posts the card of an entry, or brings the posted one up to date; does nothing where it is already. */
export async function showCard(
  deps: Deps,
  { entryId }: { entryId: number },
  ending: AbortSignal,
): Promise<void> {
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
  const isWaiting = entry.status === 'pending';
  const asksForReason = isWaiting && questions.some((question) => question.isOpen);
  const card = buildCard(entry, latest, { t: textsIn(locale), locale, asksForReason });
  const post = async () => {
    const picture = await renderCardPicture(deps.photos, entry, locale);
    await keepPace(deps, chat.id, ending);
    await postCard(deps, entry, card, picture, chat.id);
  };
  if (entry.cardMessageId === null) await post();
  else if (entry.cardShows !== card.hash) await editCard(deps, entry, card, post);
  for (const question of questions) {
    if (!isWaiting || !question.isOpen) await takeBack(deps, question);
  }
}

async function postCard(
  deps: Deps,
  entry: Entry,
  card: Card,
  picture: Buffer,
  chatId: number,
): Promise<void> {
  try {
    const sent = await deps.api.sendPhoto(chatId, new InputFile(picture, `${entry.number}.jpg`), {
      caption: card.caption.caption,
      caption_entities: card.caption.caption_entities,
      reply_markup: { inline_keyboard: card.buttons },
    });
    await noteCard(deps.db, entry, { chatId, messageId: sent.message_id, shows: card.hash });
  } catch (error) {
    const movedTo = error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;
    if (movedTo !== undefined) {
      await followMigratedChat(deps.db, chatId, movedTo);
      return postCard(deps, entry, card, picture, movedTo);
    }
    throw error;
  }
}

async function editCard(deps: Deps, entry: Entry, card: Card, post: () => Promise<void>): Promise<void> {
  const { cardChatId: chatId, cardMessageId: messageId } = entry;
  if (chatId === null || messageId === null) return;
  try {
    await deps.api.editMessageCaption(chatId, messageId, {
      caption: card.caption.caption,
      caption_entities: card.caption.caption_entities,
      reply_markup: { inline_keyboard: card.buttons },
    });
  } catch (error) {
    if (isGone(error) && entry.status !== 'withdrawn') return post();
    // Not modified: an earlier attempt got through.
    if (!isGone(error) && !says(error, 'message is not modified')) throw error;
  }
  await noteCard(deps.db, entry, { chatId, messageId, shows: card.hash });
}

/** Somebody deleted the card, or it stayed behind in the group that became a supergroup. */
function isGone(error: unknown): boolean {
  return says(error, 'message to edit not found') || says(error, 'upgraded to a supergroup');
}

function says(error: unknown, words: string): boolean {
  return isRefusal(error) && error.description.includes(words);
}

/** The bot's question for a reason goes when there is nothing to ask any more, or no time left to answer. */
async function takeBack(deps: Deps, question: ReasonQuestion): Promise<void> {
  const { chatId, messageId } = question;
  if (messageId !== null) await unlessRefused(deps.api.deleteMessage(chatId, messageId));
  await closeReasonQuestion(deps.db, question);
}

async function keepPace(deps: Deps, chatId: number, ending: AbortSignal): Promise<void> {
  if (deps.groupPace === null) return;
  for (;;) {
    const waitMs = await takePlace(deps.db, chatId, deps.groupPace);
    if (waitMs === 0) return;
    await sleep(waitMs, undefined, { signal: ending });
  }
}
