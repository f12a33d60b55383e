import { GrammyError, InputFile, InputMediaBuilder } from 'grammy';
import type { Db } from '#db/client.ts';
import { noteCard } from '#db/queries/cards.ts';
import { type Entry, findEntry } from '#db/queries/entries.ts';
import { findLatestHistory, type HistoryRow } from '#db/queries/history.ts';
import { closeReasonQuestion } from '#db/queries/reason-answers.ts';
import { listReasonQuestions, type ReasonQuestion } from '#db/queries/reason-questions.ts';
import { findModeratorsChat } from '#db/queries/settings.ts';
import { textsIn } from '#locales/texts.ts';
import { isRefusal, unlessRefused } from '#src/chat/best-effort.ts';
import type { Deps } from '#src/chat/context.ts';
import { buildCard, type Card, hasSamePicture } from '#src/chat/views/card.ts';
import { renderCardPicture } from '#src/chat/views/picture.ts';
import { isWorthAsking } from '#src/domain/entries/asking.ts';
import { followMigratedChat } from '#src/services/follow-migrated-chat.ts';
import { keepPace } from '../keep-pace.ts';
import { takeBackMessages } from '../take-back-messages.ts';

/** Posts the card of an entry, or brings the posted one up to date; does nothing where it is already. */
export async function showCard(
  deps: Deps,
  { entryId }: { entryId: number },
  ending: AbortSignal,
): Promise<void> {
  const { entry, latest, questions } = await readFacts(deps.db, entryId);
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
  const t = textsIn(locale);
  // Of several moderators who are being asked, the card serves the one who ticks, so that nothing changes under
  // their thumb, else the latest. The others can still reply.
  const worth = questions.filter((question) => isWorthAsking(question, entry));
  const asked = worth.find(({ kind }) => kind === 'return') ?? worth[0] ?? null;
  const card = buildCard(entry, latest, { t, locale, asked });
  const render = () => renderCardPicture(deps.photos, entry, { t, locale });
  const post = async () => {
    const picture = await render();
    await keepPace(deps, chat.id, ending);
    await postCard(deps, entry, card, picture, chat.id);
  };
  // Decided where they are, cards stay in a former group; what waits again is to be decided in the present one.
  const isElsewhere = entry.status === 'pending' && entry.cardChatId !== chat.id;
  if (entry.cardMessageId === null || isElsewhere) {
    if (entry.status !== 'withdrawn') await post();
  } else if (entry.cardShows !== card.shows) await editCard(deps, entry, card, { render, post });
  for (const question of questions) {
    if (!isWorthAsking(question, entry)) await takeBack(deps, question);
  }
  if (entry.status === 'withdrawn') await takeBackMessages(deps, entryId);
}

/**
 * From one moment: words of a decision over the buttons from before it would mislead whoever looks. Each change
 * of an entry writes its version into the history too; where they differ, it changed in between.
 */
async function readFacts(
  db: Db,
  entryId: number,
  triesLeft = 5,
): Promise<{
  entry: Entry | null;
  latest: HistoryRow | null;
  questions: Awaited<ReturnType<typeof listReasonQuestions>>;
}> {
  const entry = await findEntry(db, entryId);
  const [latest, questions] = await Promise.all([
    findLatestHistory(db, entryId),
    listReasonQuestions(db, entryId),
  ]);
  const isOneMoment = !entry || !latest || entry.version === latest.version || triesLeft === 0;
  return isOneMoment ? { entry, latest, questions } : readFacts(db, entryId, triesLeft - 1);
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
    await noteCard(deps.db, entry, { chatId, messageId: sent.message_id, shows: card.shows });
  } catch (error) {
    const movedTo = error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;
    if (movedTo !== undefined) {
      await followMigratedChat(deps.db, chatId, movedTo);
      return postCard(deps, entry, card, picture, movedTo);
    }
    throw error;
  }
}

/** The picture is sent again only where it is another one: the words change with every decision. */
async function editCard(
  deps: Deps,
  entry: Entry,
  card: Card,
  { render, post }: { render: () => Promise<Buffer>; post: () => Promise<void> },
): Promise<void> {
  const { cardChatId: chatId, cardMessageId: messageId } = entry;
  if (chatId === null || messageId === null) return;
  const { caption, caption_entities } = card.caption;
  const reply_markup = { inline_keyboard: card.buttons };
  try {
    if (hasSamePicture(entry.cardShows, card.shows)) {
      await deps.api.editMessageCaption(chatId, messageId, { caption, caption_entities, reply_markup });
    } else {
      const picture = new InputFile(await render(), `${entry.number}.jpg`);
      const media = InputMediaBuilder.photo(picture, { caption, caption_entities });
      await deps.api.editMessageMedia(chatId, messageId, media, { reply_markup });
    }
  } catch (error) {
    if (isGone(error) && entry.status !== 'withdrawn') return post();
    // Not modified: an earlier attempt got through.
    if (!isGone(error) && !says(error, 'message is not modified')) throw error;
  }
  await noteCard(deps.db, entry, { chatId, messageId, shows: card.shows });
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
