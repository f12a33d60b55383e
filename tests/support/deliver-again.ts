import type { Stage } from './stage.ts';
import { eventually } from './waiting/eventually.ts';

/**
 * Telegram delivers the newest update once more, as it does when it could not tell that the bot has it.
 *
 * @param forgotten the bot does not know that it handled the update: it ended after the work was done and before
 * it could note that
 */
export async function deliverAgain(
  stage: Stage,
  { forgotten = false }: { forgotten?: boolean } = {},
): Promise<void> {
  const { telegram, database } = stage;
  const id = await untilHandled(stage);
  if (forgotten) await database.sql`delete from updates where update_id = ${id}`;
  telegram.redeliver(id);
  if (forgotten) await untilHandled(stage, id);
  await telegram.settled();
}

/** Waits until the bot has noted that it is done with an update, the newest unless it is named. */
export async function untilHandled({ database }: Stage, id?: number): Promise<number> {
  const find = () => database.sql<Array<{ id: number }>>`
    select update_id as id from updates
    where handled_at is not null and update_id = coalesce(${id ?? null}::bigint, (select max(update_id) from updates))`;
  const [handled] = await eventually(
    async () => {
      const rows = await find();
      return rows.length > 0 ? rows : null;
    },
    { describe: 'the update to be handled' },
  );
  return handled?.id ?? 0;
}
