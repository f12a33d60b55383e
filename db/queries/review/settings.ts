import type { Db } from '#db/connection/client.ts';
import { settings } from '#db/schema/review/settings.ts';

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
