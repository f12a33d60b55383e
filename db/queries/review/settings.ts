import type { Db } from '#db/connection/client.ts';
import { settings } from '#db/schema/review/settings.ts';
import type { Place } from '#src/domain/review/place.ts';

/** The last group or topic of the environment that the bot took. */
export async function findConfiguredChat(db: Db): Promise<Place | null> {
  const [row] = await db.select().from(settings);
  return row?.configuredChatId ? { chatId: row.configuredChatId, threadId: row.configuredThreadId } : null;
}

export async function noteConfiguredChat(db: Db, { chatId, threadId }: Place): Promise<void> {
  const set = { configuredChatId: chatId, configuredThreadId: threadId, refusedChatId: null };
  await db.update(settings).set(set);
}

/** The admins that the environment named at the last start; copies that start at the same time wait here. */
export async function lockConfiguredAdmins(db: Db): Promise<number[]> {
  const [row] = await db.select().from(settings).for('update');
  return row?.configuredAdminIds ?? [];
}

export async function noteConfiguredAdmins(db: Db, adminIds: readonly number[]): Promise<void> {
  await db.update(settings).set({ configuredAdminIds: [...adminIds] });
}
