import type { MaybeInaccessibleMessage } from 'grammy/types';
import type { Db } from '#db/connection/client.ts';
import { type DecisionState, findDecisionStateAt } from '#db/queries/entries/decision-state.ts';
import { type Entry, findEntry } from '#db/queries/entries/entries.ts';
import { findLikelyCity } from '#db/queries/entries/recents.ts';
import { listModeratorsChats } from '#db/queries/review/chats/moderator-chats.ts';
import { isForModerators } from '#src/domain/entries/transitions.ts';
import { canReadEntries, type HesabatContext, isAdmin } from './context.ts';
import { isDecidedIn, moderatesNow } from './groups/is-member.ts';

declare const unchecked: unique symbol;

/**
 * An id that a button or a link carries. A tampered phone can send any id, so this is not a number, and no query
 * accepts it. Only the functions of this file turn it into what it names, each by one rule about who may see that
 * here.
 */
export interface ButtonId {
  readonly [unchecked]: true;
}

/** Reads an id; null if the text is not an id, which no button of ours carries. */
export function readId(value: string | undefined): ButtonId | null {
  // Ids of people at Telegram are below 2^52. https://core.telegram.org/bots/api#user
  return /^[1-9]\d{0,15}$/.test(value ?? '') ? (Number(value) as unknown as ButtonId) : null;
}

/** Finds the row with this id among rows that the person who tapped may see. */
export function oneOf<Row extends { id: number }>(
  rows: readonly Row[],
  id: ButtonId | null,
): Row | undefined {
  return id === null ? undefined : rows.find((row) => row.id === reveal(id));
}

/** Finds an entry or draft of the person who tapped, whatever its status. */
export async function findOwnEntry(
  { deps, person }: Pick<HesabatContext, 'deps' | 'person'>,
  id: ButtonId | null,
): Promise<Entry | null> {
  const entry = isRow(id) ? await findEntry(deps.db, reveal(id)) : null;
  return entry?.personId === person.id ? entry : null;
}

/**
 * Finds the submitted entry that a moderator decides on, by a tap on a message of that entry in the moderators'
 * chat (these buttons are declared for that chat only). The message is its card, a comparison, or a card that is
 * not stored because its sending had an unknown outcome: that one is recognized by its buttons. An entry that was
 * withdrawn is found only on its card, to say so. Null for any other message, whatever the tap names, and for an entry
 * that comes to another group by now.
 */
export async function findTappedEntry(
  ctx: HesabatContext,
  id: ButtonId | null,
): Promise<DecisionState | null> {
  const message = ctx.callbackQuery?.message;
  if (!message || !isRow(id)) return null;
  const at = { chatId: message.chat.id, messageId: message.message_id };
  const [entry, chats] = await Promise.all([
    findDecisionStateAt(ctx.deps.db, reveal(id), at),
    listModeratorsChats(ctx.deps.db),
  ]);
  if (entry?.number == null || !(entry.isShown ?? maybeCardOf(message, entry, id))) return null;
  if (!canReadEntries(ctx) && !isDecidedIn(at.chatId, entry, chats)) return null;
  const isOnCard = entry.cardChatId === at.chatId && entry.cardMessageId === at.messageId;
  return isForModerators(entry) || isOnCard ? entry : null;
}

/**
 * Whether a message that is not stored may be a card of this entry. Its buttons tell, as Telegram reports them: a
 * phone can forge a tap, but not a message. A message without buttons may be an old card that lost them because
 * there is another. It never becomes the card itself.
 */
function maybeCardOf(
  message: MaybeInaccessibleMessage,
  { cardMessageId }: DecisionState,
  id: ButtonId,
): boolean {
  const keyboard = ('reply_markup' in message && message.reply_markup?.inline_keyboard) || [];
  if (keyboard.length === 0) return cardMessageId !== null;
  return keyboard.flat().some((button) => {
    const data = 'callback_data' in button ? button.callback_data : undefined;
    // The format of `buttons/card.ts`. That file cannot be imported here, because it imports this one.
    const [kind, , entry] = data?.split(':') ?? [];
    return kind === 'card' && readId(entry) === id;
  });
}

/**
 * Finds a submitted entry for people who may read the entries of others: moderators and admins. A withdrawn entry
 * has only its number left.
 */
export async function findSubmittedEntry(ctx: HesabatContext, id: ButtonId | null): Promise<Entry | null> {
  const mayRead = canReadEntries(ctx) || (await moderatesNow(ctx));
  const entry = mayRead && isRow(id) ? await findEntry(ctx.deps.db, reveal(id)) : null;
  return entry?.number == null ? null : entry;
}

/**
 * Finds a city that an organizer could have been offered in a country: of their own entries, or of approved ones in the
 * campaign.
 */
export async function findOfferedCity(
  db: Db,
  who: { personId: number; campaignId: number; country: string },
  id: ButtonId | null,
): ReturnType<typeof findLikelyCity> {
  return isRow(id) ? findLikelyCity(db, { cityId: reveal(id), ...who }) : null;
}

/** The id itself, for an admin, who may see everything else that has an id: links, campaigns. */
export function idForAdmin(ctx: Pick<HesabatContext, 'person'>, id: ButtonId | null): number | null {
  return isRow(id) && isAdmin(ctx) ? reveal(id) : null;
}

/** The same for the id of a person, which is Telegram's and may be larger. */
export function personIdForAdmin(ctx: Pick<HesabatContext, 'person'>, id: ButtonId | null): number | null {
  return id !== null && isAdmin(ctx) ? reveal(id) : null;
}

/** Ids of our own rows are below 2^31. Postgres would raise an error for a larger one. */
function isRow(id: ButtonId | null): id is ButtonId {
  return id !== null && reveal(id) < 2 ** 31;
}

function reveal(id: ButtonId): number {
  return id as unknown as number;
}
