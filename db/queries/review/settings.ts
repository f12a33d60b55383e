import type { Db } from '#db/connection/client.ts';
import { oncePerDb } from '#db/connection/prepared-once.ts';
import { settings } from '#db/schema/review/settings.ts';
import type { Locale } from '#src/domain/locale.ts';

export interface ModeratorsChat {
  id: number;
  /** What the cards are written in; null: the installation's default. */
  locale: Locale | null;
  /** Whether anyone can read it, as far as the bot knows: nothing is posted there then. */
  isPublic: boolean;
}

/** The group that gets the cards, if an admin named one. */
export async function findModeratorsChat(db: Db): Promise<ModeratorsChat | null> {
  const [row] = await readSettings(db).execute();
  if (!row?.moderatorsChatId) return null;
  const { moderatorsChatId: id, moderatorsLocale: locale, moderatorsChatPublicSince } = row;
  return { id, locale, isPublic: moderatorsChatPublicSince !== null };
}

// Read several times with every tap in the group.
const readSettings = oncePerDb((db) => db.select().from(settings).prepare('settings'));

/** Names the group that gets the cards: one that is private, as far as the bot knows. */
export async function setModeratorsChat(db: Db, id: number, locale?: Locale): Promise<void> {
  const set = {
    ...{ moderatorsChatId: id, moderatorsChatPublicSince: null },
    ...(locale ? { moderatorsLocale: locale } : {}),
  };
  await db.update(settings).set(set);
}

/** The group that the environment named at the last start. */
export async function findConfiguredChat(db: Db): Promise<number | null> {
  const [row] = await db.select().from(settings);
  return row?.configuredChatId ?? null;
}

export async function noteConfiguredChat(db: Db, id: number): Promise<void> {
  await db.update(settings).set({ configuredChatId: id, refusedChatId: null });
}

/** The admins that the environment named at the last start; copies that start at the same time wait here. */
export async function lockConfiguredAdmins(db: Db): Promise<number[]> {
  const [row] = await db.select().from(settings).for('update');
  return row?.configuredAdminIds ?? [];
}

export async function noteConfiguredAdmins(db: Db, adminIds: readonly number[]): Promise<void> {
  await db.update(settings).set({ configuredAdminIds: [...adminIds] });
}

export async function setModeratorsLocale(db: Db, locale: Locale): Promise<void> {
  await db.update(settings).set({ moderatorsLocale: locale });
}
