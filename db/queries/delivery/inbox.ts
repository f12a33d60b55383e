import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { withStorableTexts } from './storable-json.ts';

const inboxUpdate = z.object({
  updateId: z.int(),
  lane: z.string(),
  payload: z.unknown(),
  /** This one included. */
  attempts: z.int(),
});

export type InboxUpdate = z.infer<typeof inboxUpdate>;

export interface NewUpdate {
  updateId: number;
  lane: string;
  /** Whether it brings a file, of which a person may send so many a day. */
  hasFile: boolean;
  payload: unknown;
}

/** The lane of a chat; in private, of the person. */
export function laneOfChat(chatId: number): string {
  return `chat:${chatId}`;
}

/**
 * Writes updates down; those that came before are left alone, handled or not. In one order, so that two who
 * write the same ones do not wait for each other.
 */
export async function insertUpdates(db: Db, batch: readonly NewUpdate[]): Promise<void> {
  if (batch.length === 0) return;
  await db.execute(sql`
    insert into updates (update_id, lane, has_file, payload)
    select (item->>'updateId')::bigint, item->>'lane', (item->>'hasFile')::boolean, item->'payload'
    from jsonb_array_elements(${JSON.stringify(batch, withStorableTexts)}::jsonb) as item
    order by 1
    on conflict (update_id) do nothing`);
}

/**
 * In a condition of a change: it need not wait until it is on the disk. Leases and ends of updates need not: if the
 * database server crashes within the next half second they are forgotten, and updates handled once more, as if the
 * bot had crashed. What updates changed is flushed before or forgotten with it.
 */
const unhurried = sql`set_config('synchronous_commit', 'off', true) = 'off'`;

/**
 * Takes the oldest unfinished update of a lane, unless somebody has it or it waits for its next attempt: an
 * update never overtakes another of its lane. Where `finished` is given, that one is done first, in the same
 * statement: its payload is deleted, its row stays to recognize a second delivery. If another process took it over
 * meanwhile, the lane is that one's.
 *
 * The row is waited for where another process is just changing it, for as long as one statement takes: skipped,
 * the next update would overtake it.
 */
export async function takeNext(
  db: Db,
  { lane, processId, finished = null }: { lane: string; processId: number; finished?: number | null },
): Promise<InboxUpdate | null> {
  const statement = sql`
    with finished as (
      update updates set payload = null, handled_at = clock_timestamp(), leased_by = null
      where update_id = ${finished} and ${isNobodyElses(processId)} and ${unhurried}
      returning update_id
    ), head as (
      select update_id, leased_by, not_before from updates
      where lane = ${lane} and handled_at is null and dead_lettered_at is null
        and update_id is distinct from ${finished}::bigint
      order by update_id limit 1 for update
    )
    update updates set leased_by = ${processId}, attempts = updates.attempts + 1
    from head
    where updates.update_id = head.update_id and head.leased_by is null and ${unhurried}
      and ${isDue(sql`head`)}
      and (${finished}::bigint is null or exists (select from finished))
    returning updates.update_id as "updateId", updates.lane, updates.payload, updates.attempts`;
  const [update] = await queryRows(db, inboxUpdate, statement);
  return update ?? null;
}

/**
 * Gives back what this process took of a lane and lost sight of, because the database was away: that attempt does
 * not count.
 */
export async function giveBack(
  db: Db,
  { lane, processId }: { lane: string; processId: number },
): Promise<void> {
  await db.execute(sql`
    update updates set leased_by = null, attempts = attempts - 1
    where lane = ${lane} and leased_by = ${processId} and handled_at is null`);
}

const finishedRow = z.object({ more: z.boolean() });

/**
 * Marks an update as handled without taking another; tells whether more of its lane wait. Nothing happens where
 * another process took it over.
 */
export async function finish(
  db: Db,
  { updateId, processId }: { updateId: number; processId: number },
): Promise<boolean> {
  const statement = sql`
    with finished as (
      update updates set payload = null, handled_at = clock_timestamp(), leased_by = null
      where update_id = ${updateId} and ${isNobodyElses(processId)} and ${unhurried} returning lane
    )
    select exists (
      select from updates where updates.lane = finished.lane and update_id <> ${updateId}
        and handled_at is null and dead_lettered_at is null
    ) as more from finished`;
  const [row] = await queryRows(db, finishedRow, statement);
  return row?.more ?? false;
}

const laneRow = z.object({ lane: z.string() });

/** Lanes with an update that somebody could take now: left by a process that ended, or due again. */
export async function listWaitingLanes(db: Db, most: number): Promise<string[]> {
  const statement = sql`
    select lane from (
      select distinct on (lane) lane, update_id, leased_by, not_before from updates
      where handled_at is null and dead_lettered_at is null
      order by lane, update_id
    ) as head
    where leased_by is null and ${isDue(sql`head`)}
    order by update_id limit ${most}`;
  const rows = await queryRows(db, laneRow, statement);
  return rows.map((row) => row.lane);
}

/** Released while this process was cut off, and not taken by another, it is still done by this one. */
function isNobodyElses(processId: number): SQL {
  return sql`(leased_by is null or leased_by = ${processId})`;
}

/** Nobody waits longer than an hour: where it seems so, the clock was set back since. */
function isDue(update: SQL): SQL {
  return sql`(${update}.not_before is null
    or ${update}.not_before not between clock_timestamp() and clock_timestamp() + interval '1 hour')`;
}
