import type { MaybeInaccessibleMessage } from 'grammy/types';
import type { Db } from '#db/connection/client.ts';
import { type DecisionState, findDecisionStateAt } from '#db/queries/entries/decision-state.ts';
import { type Entry, findEntry } from '#db/queries/entries/entries.ts';
import { findLikelyCity } from '#db/queries/entries/recents.ts';
import { isForModerators } from '#src/domain/entries/transitions.ts';
import { canReadEntries, type HesabatContext, isAdmin } from './context.ts';
import { moderatesNow } from './groups/is-member.ts';

declare const unchecked: unique symbol;

/**
 * An id as a button or a link carries it. A tampered phone can name anything, so it is no number that a query would
 * take: only the functions of this file turn it into what it names, each by one rule about who may see that here.
 */
export interface ButtonId {
  readonly [unchecked]: true;
}

/** Null for what is no id: our buttons carry no such thing. */
export function readId(value: string | undefined): ButtonId | null {
  // Telegram counts people up to 2^52.
  return /^[1-9]\d{0,15}$/.test(value ?? '') ? (Number(value) as unknown as ButtonId) : null;
}

/** The one that is meant, of rows of which whoever tapped may see all. */
export function oneOf<Row extends { id: number }>(
  rows: readonly Row[],
  id: ButtonId | null,
): Row | undefined {
  return id === null ? undefined : rows.find((row) => row.id === reveal(id));
}

/** An entry or draft of whoever tapped, wherever it stands. */
export async function findOwnEntry(
  { deps, person }: Pick<HesabatContext, 'deps' | 'person'>,
  id: ButtonId | null,
): Promise<Entry | null> {
  const entry = isRow(id) ? await findEntry(deps.db, reveal(id)) : null;
  return entry?.personId === person.id ? entry : null;
}

/**
 * The submitted entry that a moderator decides on, by a tap on its own message in the moderators' chat (whose buttons are
 * declared to be for that chat alone): its card, a comparison, or a card whose sending had an unknown outcome, of which
 * nothing is noted: that one is known by its buttons. One that was withdrawn meanwhile is found on its own card alone, to
 * say so. Null for any other message, whatever was tapped there.
 */
export async function findTappedEntry(
  ctx: HesabatContext,
  id: ButtonId | null,
): Promise<DecisionState | null> {
  const message = ctx.callbackQuery?.message;
  if (!message || !isRow(id)) return null;
  const at = { chatId: message.chat.id, messageId: message.message_id };
  const entry = await findDecisionStateAt(ctx.deps.db, reveal(id), at);
  if (entry?.number == null || !(entry.isShown ?? maybeCardOf(message, entry, id))) return null;
  const isOnCard = entry.cardChatId === at.chatId && entry.cardMessageId === at.messageId;
  return isForModerators(entry) || isOnCard ? entry : null;
}

/**
 * Whether a message of which nothing is noted may be a card of an entry, by its buttons as Telegram has them: a phone can
 * forge a tap, but no message. One without buttons may be a card that lost them because there is another, and never becomes
 * the card itself.
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
    // As `card-buttons.ts` packs them all; it cannot be asked, since it looks up entries by this file.
    const [kind, , entry] = data?.split(':') ?? [];
    return kind === 'card' && readId(entry) === id;
  });
}

/**
 * An entry that was submitted, for whoever may read the entries of others: moderators and admins. Of one that was
 * withdrawn since nothing is left but its number.
 */
export async function findSubmittedEntry(ctx: HesabatContext, id: ButtonId | null): Promise<Entry | null> {
  const mayRead = canReadEntries(ctx) || (await moderatesNow(ctx));
  const entry = mayRead && isRow(id) ? await findEntry(ctx.deps.db, reveal(id)) : null;
  return entry?.number == null ? null : entry;
}

/** A city that an organizer could have been offered: of their own entries, or of approved ones in their campaign. */
export async function findOfferedCity(
  db: Db,
  who: { personId: number; campaignId: number },
  id: ButtonId | null,
): Promise<{ name: string; key: string } | null> {
  return isRow(id) ? findLikelyCity(db, { cityId: reveal(id), ...who }) : null;
}

/** The id itself, for an admin, who may see whatever else bears one: links, campaigns. */
export function idForAdmin(ctx: Pick<HesabatContext, 'person'>, id: ButtonId | null): number | null {
  return isRow(id) && isAdmin(ctx) ? reveal(id) : null;
}

/** The same of a person, whose id is Telegram's. */
export function personIdForAdmin(ctx: Pick<HesabatContext, 'person'>, id: ButtonId | null): number | null {
  return id !== null && isAdmin(ctx) ? reveal(id) : null;
}

/** Ids of our own rows are below 2^31; Postgres would fail at a larger one. */
function isRow(id: ButtonId | null): id is ButtonId {
  return id !== null && reveal(id) < 2 ** 31;
}

function reveal(id: ButtonId): number {
  return id as unknown as number;
}
