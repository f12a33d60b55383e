import { sql } from 'drizzle-orm';
import { onTestFinished } from 'vitest';
import type { ArrivedUpdate } from '#src/updates/lane.ts';
import type { LaneOptions } from '#src/updates/run-lanes.ts';
import { createDatabase } from '#tests/support/database/database.ts';
import { rowsOf } from '#tests/support/database/rows-of.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';
import { openCopy } from './open-copy.ts';

interface Row extends Record<string, unknown> {
  update_id: number;
  payload: unknown;
  attempts: number;
  handled: boolean;
  dead_lettered: boolean;
  failure: string | null;
}

/** The inbox of one test, and what is written in it. */
export async function openTestInbox() {
  const database = await createDatabase();
  onTestFinished(database.remove);
  const { db } = database;

  async function rows(): Promise<Row[]> {
    const found = await rowsOf<Row>(
      db,
      sql`
      select update_id, payload, attempts, handled_at is not null as handled,
        dead_lettered_at is not null as dead_lettered, failure
      from updates order by update_id`,
    );
    return [...found];
  }

  const open = (handle: LaneOptions['handle'], options: Partial<LaneOptions> = {}) =>
    openCopy(database, { handle, ...options });

  return {
    db,
    rows,
    /** A copy of the bot that handles updates so. */
    openCopy: open,
    /** A copy that got two updates of one chat, has begun with the first, and does not end with it before `letGo`. */
    async openBusyCopy(options: Partial<LaneOptions> = {}) {
      const slow = slowWork();
      const copy = await open(slow.handle, options);
      // Before the copy ends, which waits for what it has in hand.
      onTestFinished(() => slow.letGo());
      await copy.inbox.receive(updates([1, 2]));
      await eventually(() => slow.begun.length > 0);
      return { ...copy, ...slow };
    },
    async allHandled(): Promise<void> {
      await eventually(async () => (await rows()).every(({ handled }) => handled), {
        describe: 'all to be handled',
      });
    },
    /** Waits until all is done but the dead letters, without the pauses between attempts. */
    async allHandledBut(deadLetters: number): Promise<void> {
      await eventually(async () => {
        await db.execute(sql`update updates set not_before = now() where not_before > now()`);
        const found = await rows();
        return (
          found.every((row) => row.handled || row.dead_lettered) &&
          found.filter((row) => row.dead_lettered).length === deadLetters
        );
      });
    },
  };
}

/** Updates with these numbers, whose payload is the number. */
export function updates(numbers: number[], lane = 'chat:1'): ArrivedUpdate[] {
  return numbers.map((updateId) => ({ updateId, lane, hasFile: false, payload: { number: updateId } }));
}

export const numberOf = (payload: unknown) => (payload as { number: number }).number;

export const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Is done with an update at once, and notes which it was. */
export function quickWork() {
  const handled: number[] = [];
  return { handled, handle: async (payload: unknown) => void handled.push(numberOf(payload)) };
}

/** Begins with updates, and ends with none before `letGo`. */
export function slowWork() {
  const { promise, resolve: letGo } = Promise.withResolvers<void>();
  const begun: number[] = [];
  return {
    begun,
    letGo,
    handle(payload: unknown) {
      begun.push(numberOf(payload));
      return promise;
    },
  };
}
