import { eq, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { oncePerDb } from '#db/connection/prepared-once.ts';
import { moderatorChats } from '#db/schema/review/moderator-chats.ts';
import { settings } from '#db/schema/review/settings.ts';
import type { Locale } from '#src/domain/locale.ts';
import type { Closure } from '#src/domain/review/closure.ts';
import { isSamePlace, type Place } from '#src/domain/review/place.ts';
import { type Takes, takesEverythingElse, withoutChat } from '#src/domain/review/routing.ts';

/** A group or topic that gets cards. */
export interface ModeratorsChat extends Place, Takes {
  id: number;
  /** The names of its group and of its topic, as far as the bot knows them. */
  title: string | null;
  topicTitle: string | null;
  /** What the cards are written in; null: the installation's default. */
  locale: Locale | null;
  /** Whether anyone can read it, as far as the bot knows: nothing is posted there then. */
  isPublic: boolean;
  /** Why nothing can be written there, as far as the bot knows. */
  closedBy: Closure | null;
  /** Whether the bot may send no photos there, as far as it knows: cards come as texts. */
  hasNoPhotos: boolean;
  /** Whether the bot is no administrator there, as far as it knows: Telegram may not tell it who is a member. */
  isNotAdministrator: boolean;
}

/** All moderators' chats, the oldest first. */
export async function listModeratorsChats(db: Db): Promise<ModeratorsChat[]> {
  const rows = await readChats(db).execute();
  return rows.map(({ publicSince, withoutPhotosSince, notAdministratorSince, ...chat }) => ({
    ...chat,
    isPublic: publicSince !== null,
    hasNoPhotos: withoutPhotosSince !== null,
    isNotAdministrator: notAdministratorSince !== null,
  }));
}

// Read several times with every tap in a group.
const readChats = oncePerDb((db) =>
  db.select().from(moderatorChats).orderBy(moderatorChats.id).prepare('moderator_chats'),
);

/** The moderators' chat that is this group or topic. */
export async function findModeratorsChat(db: Db, place: Place): Promise<ModeratorsChat | null> {
  const chats = await listModeratorsChats(db);
  return chats.find((chat) => isSamePlace(chat, place)) ?? null;
}

/** The moderators' chats of a group: one, or several topics. */
export async function listModeratorsChatsOf(db: Db, chatId: number): Promise<ModeratorsChat[]> {
  const chats = await listModeratorsChats(db);
  return chats.filter((chat) => chat.chatId === chatId);
}

/**
 * Lets nobody else change a chat until the transaction ends. A card that is just being noted (`for share`) is waited
 * for, and others are noted after it.
 */
async function lockModeratorsChats(db: Db): Promise<void> {
  await db.execute(sql`lock table moderator_chats in exclusive mode`);
}

/** What the bot knows of a place by its updates. */
export interface NamedPlace extends Place {
  title?: string | null;
  topicTitle?: string | null;
}

/** A place that was just named: it is private and the bot may do everything there, as far as it knows. */
function asNamed(place: NamedPlace) {
  return {
    ...place,
    publicSince: null,
    closedBy: null,
    withoutPhotosSince: null,
    notAdministratorSince: null,
  };
}

/**
 * Makes a place the chat that takes everything else, in place of the present one.
 */
export async function setModeratorsChat(db: Db, place: NamedPlace, locale?: Locale): Promise<void> {
  await db.transaction(async (tx) => {
    await lockModeratorsChats(tx);
    const chats = await listModeratorsChats(tx);
    const former = chats.find(takesEverythingElse);
    const there = chats.find((chat) => isSamePlace(chat, place));
    if (there && former && there.id !== former.id) {
      await tx.delete(moderatorChats).where(eq(moderatorChats.id, there.id));
    }
    const set = { ...asNamed(place), ...(locale && { locale }) };
    if (former) await tx.update(moderatorChats).set(set).where(eq(moderatorChats.id, former.id));
    else await tx.insert(moderatorChats).values(set);
    await tx.update(settings).set({ noChatToldAt: null });
  });
}

/** Sets the language of the cards in a moderators' chat. */
export async function setModeratorsLocale(db: Db, id: number, locale: Locale): Promise<void> {
  await db.update(moderatorChats).set({ locale }).where(eq(moderatorChats.id, id));
}

/**
 * Notes that a group became a supergroup with another id. A place that was named again under that id meanwhile stays.
 * @returns whether it was a moderators' chat
 */
export async function moveModeratorsChats(db: Db, from: number, to: number): Promise<boolean> {
  await lockModeratorsChats(db);
  const moved = await db.execute(sql`
    update moderator_chats chat set chat_id = ${to}
    where chat_id = ${from} and not exists (
      select from moderator_chats other
      where other.chat_id = ${to} and other.thread_id is not distinct from chat.thread_id
    )
    returning id`);
  return moved.length > 0;
}

/**
 * Makes a place a moderators' chat that takes this, or changes what it takes.
 * @param keeperId the chat that took everything else until now: it takes this instead, and the place everything else
 * @returns false if that would leave nobody or two who take everything else, because something changed meanwhile
 */
export async function routeToChat(
  db: Db,
  place: NamedPlace,
  { countries, categoryIds, keeperId }: Takes & { keeperId: number | null },
  locale: Locale,
): Promise<boolean> {
  await lockModeratorsChats(db);
  const chats = await listModeratorsChats(db);
  const there = chats.find((chat) => isSamePlace(chat, place));
  const rest = chats.find(takesEverythingElse);
  const named = { countries: [...countries], categoryIds: [...categoryIds] };
  if (!rest || takesEverythingElse(named) || rest.id === there?.id) return false;
  if (keeperId !== null) {
    if (keeperId !== rest.id) return false;
    await db.update(moderatorChats).set(named).where(eq(moderatorChats.id, keeperId));
  }
  const takes = keeperId === null ? named : { countries: [], categoryIds: [] };
  if (there) await db.update(moderatorChats).set(takes).where(eq(moderatorChats.id, there.id));
  else await db.insert(moderatorChats).values({ ...place, ...takes, locale });
  return true;
}

/** Lets a place take the place of a moderators' chat; false if one of them changed meanwhile. */
export async function moveChat(db: Db, id: number, place: NamedPlace, locale: Locale): Promise<boolean> {
  await lockModeratorsChats(db);
  const chats = await listModeratorsChats(db);
  if (chats.some((chat) => isSamePlace(chat, place))) return false;
  const moved = await db
    .update(moderatorChats)
    .set({ ...asNamed(place), locale })
    .where(eq(moderatorChats.id, id))
    .returning({ id: moderatorChats.id });
  return moved.length > 0;
}

/** Removes a moderators' chat, as `withoutChat` says: what came there comes to others. False if that cannot be. */
export async function removeChat(db: Db, id: number, heirId: number | null): Promise<boolean> {
  await lockModeratorsChats(db);
  const left = withoutChat(await listModeratorsChats(db), id, heirId);
  if (!left) return false;
  await db.delete(moderatorChats).where(eq(moderatorChats.id, id));
  if (left.heir) {
    const { countries, categoryIds } = left.heir;
    await db
      .update(moderatorChats)
      .set({ countries: [...countries], categoryIds: [...categoryIds] })
      .where(eq(moderatorChats.id, left.heir.id));
  }
  return true;
}

/** Names a chat again by what its place is called now. */
export async function renewChat(db: Db, id: number, place: NamedPlace, locale: Locale): Promise<void> {
  await db
    .update(moderatorChats)
    .set({ ...asNamed(place), locale })
    .where(eq(moderatorChats.id, id));
}

/** Lets what comes somewhere by its category in one campaign come there by the copy of that category in another. */
export async function routeCopiedCategories(db: Db, from: number, to: number): Promise<void> {
  await db.execute(sql`
    update moderator_chats set category_ids = category_ids || array(
      select copied.id from categories original join categories copied
        on copied.campaign_id = ${to} and copied.position = original.position
      where original.campaign_id = ${from} and original.retired_at is null and original.id = any(category_ids)
    )
    where cardinality(category_ids) > 0`);
}
