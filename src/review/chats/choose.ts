import { setPendingReply } from '#db/queries/people/pending-replies.ts';
import { requeueCards } from '#db/queries/review/cards.ts';
import {
  type ChatChoice,
  dropChoice,
  findChoice,
  listReportedCountries,
  saveChoice,
  toggleChoice,
} from '#db/queries/review/chats/chat-choices.ts';
import {
  findModeratorsChat,
  listModeratorsChats,
  moveChat,
  type NamedPlace,
  routeToChat,
} from '#db/queries/review/chats/moderator-chats.ts';
import { takesEverythingElse } from '#src/domain/review/routing.ts';
import { whatIsMissingIn } from '#src/review/bot-rights.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { endPendingReply } from '#src/telegram/end-pending-reply.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { forAnyone } from '#src/telegram/groups/guard-groups.ts';
import { showInPlace } from '#src/telegram/show-in-place.ts';
import { askForNames, takeBackPrompt } from './ask-for-names.ts';
import { type Choosing, mostCountries, viewChoice } from './choice-view.ts';
import { pendingNames } from './pending-names.ts';
import { describeTakes, findChatsReader, listNamedChats } from './reader.ts';
import { showChat } from './screens.ts';

/**
 * Asks an admin what is to come to a place, in the chat where they are: in the place itself after /setup, or in
 * private in /campaign.
 */
export async function askWhatComes(ctx: HesabatContext, place: NamedPlace): Promise<void> {
  const { person, t } = ctx;
  const { db } = ctx.deps;
  const present = await findModeratorsChat(db, place);
  const choice = {
    placeChatId: place.chatId,
    placeThreadId: place.threadId,
    title: place.title ?? null,
    topicTitle: place.topicTitle ?? null,
    keeperId: null,
    countries: [...(present?.countries ?? [])],
    categoryIds: [...(present?.categoryIds ?? [])],
  };
  const { text, buttons } = await view(ctx, choice);
  const tapped = ctx.callbackQuery?.message;
  if (tapped) {
    await saveChoice(db, { ...choice, chatId: tapped.chat.id, messageId: tapped.message_id });
    await setPendingReply(db, person.id, pendingNames(tapped.message_id));
    return showInPlace(ctx, text, buttons);
  }
  const sent = await nullIfRejected(
    ctx.reply(text.text, {
      ...forAnyone,
      entities: text.entities,
      reply_markup: { inline_keyboard: buttons },
    }),
  );
  if (!sent) {
    // If the bot may not even write here, it tells the admin in private.
    await nullIfRejected(ctx.api.sendMessage(person.id, t('setup-cannot-send')));
    return;
  }
  const at = { chatId: sent.chat.id, messageId: sent.message_id };
  await saveChoice(db, { ...choice, ...at });
  await askForNames(ctx, { ...at, promptMessageId: null }, t('chats-names'));
}

/** Chooses a country or a category, or takes it back. */
export async function toggle(
  ctx: HesabatContext,
  what: { country: string } | { category: number },
): Promise<void> {
  const choice = await findTapped(ctx);
  if (!choice) return answerTap(ctx, ctx.t('chats-lapsed'));
  await toggleChoice(ctx.deps.db, choice, what);
  await answerTap(ctx);
  await showAgain(ctx, choice);
}

/** Goes on to ask what the chat keeps that takes everything else until now. */
export async function chooseEverythingElse(ctx: HesabatContext): Promise<void> {
  const { db } = ctx.deps;
  const choice = await findTapped(ctx);
  const rest = (await listModeratorsChats(db)).find(takesEverythingElse);
  if (!choice || !rest) return answerTap(ctx, ctx.t('chats-lapsed'));
  await saveChoice(db, { ...choice, keeperId: rest.id, countries: [], categoryIds: [] });
  await answerTap(ctx);
  await showAgain(ctx, choice);
}

/** Saves what was chosen. */
export async function save(ctx: HesabatContext): Promise<void> {
  const { deps, person, t } = ctx;
  const choice = await findTapped(ctx);
  if (!choice) return answerTap(ctx, t('chats-lapsed'));
  if (choice.countries.length + choice.categoryIds.length === 0) {
    return answerTap(ctx, t('chats-nothing-chosen'));
  }
  const place = placeOfChoice(choice);
  await finish(ctx, choice, (db) => routeToChat(db, place, choice, person.locale), deps);
}

/** Lets the place take the place of a present chat. */
export async function takePlaceOf(ctx: HesabatContext, id: number): Promise<void> {
  const { deps, person, t } = ctx;
  const choice = await findTapped(ctx);
  if (!choice) return answerTap(ctx, t('chats-lapsed'));
  await finish(ctx, choice, (db) => moveChat(db, id, placeOfChoice(choice), person.locale), deps);
}

/** Leaves everything as it is. */
export async function cancel(ctx: HesabatContext): Promise<void> {
  const choice = await findTapped(ctx);
  endPendingReply(ctx, 'chats');
  if (choice) await dropChoice(ctx.deps.db, choice);
  await answerTap(ctx);
  if (choice) await takeBackPrompt(ctx, choice);
  const chat = choice && (await findModeratorsChat(ctx.deps.db, placeOfChoice(choice)));
  if (chat && ctx.chat?.type === 'private') return showChat(ctx, chat.id);
  await showInPlace(ctx, ctx.t('chats-cancelled'), []);
}

/** Shows a choice as it is now, in the message that asks. */
async function showAgain(ctx: HesabatContext, at: ChatChoice): Promise<void> {
  const choice = await findChoice(ctx.deps.db, at);
  if (!choice) return;
  const { text, buttons } = await view(ctx, choice);
  await showInPlace(ctx, text, buttons);
}

/** The choice in words and buttons. */
export async function view(ctx: HesabatContext, choice: Choosing) {
  const { deps, person } = ctx;
  const reader = await findChatsReader(ctx);
  const [chats, offered] = await Promise.all([
    listNamedChats(ctx),
    listReportedCountries(deps.db, reader.campaignId, mostCountries),
  ]);
  const asked = ctx.chat?.type === 'private' ? null : person;
  return viewChoice(choice, chats, offered, reader, asked);
}

/** Changes what comes where, and shows the result in the message that asked. */
async function finish(
  ctx: HesabatContext,
  choice: ChatChoice,
  change: (db: HesabatContext['deps']['db']) => Promise<boolean>,
  { db }: HesabatContext['deps'],
): Promise<void> {
  const { t } = ctx;
  endPendingReply(ctx, 'chats');
  const place = placeOfChoice(choice);
  const requeued = await db.transaction(async (tx) => {
    // Tapped twice: the first tap has done it.
    if (!(await dropChoice(tx, choice))) return null;
    return (await change(tx)) ? requeueCards(tx) : null;
  });
  const chat = await findModeratorsChat(db, place);
  if (!requeued || !chat) {
    await answerTap(ctx, t('chats-lapsed'));
    return;
  }
  await answerTap(ctx);
  await takeBackPrompt(ctx, choice);
  if (ctx.chat?.type === 'private') return showChat(ctx, chat.id);
  const waiting = requeued.get(chat.id) ?? 0;
  const missing = await whatIsMissingIn(ctx, place.chatId);
  const lines = [
    t('chats-saved', { takes: describeTakes(chat, await findChatsReader(ctx)) }),
    ...missing.map((key) => t(key)),
    ...(waiting > 0 ? [t('setup-waiting', { count: waiting })] : []),
  ];
  await showInPlace(ctx, lines.join('\n\n'), []);
}

async function findTapped(ctx: HesabatContext): Promise<ChatChoice | null> {
  const message = ctx.callbackQuery?.message;
  if (!message) return null;
  return findChoice(ctx.deps.db, { chatId: message.chat.id, messageId: message.message_id });
}

function placeOfChoice({ placeChatId, placeThreadId, title, topicTitle }: ChatChoice): NamedPlace {
  return { chatId: placeChatId, threadId: placeThreadId, title, topicTitle };
}
