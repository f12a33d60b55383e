import { onTestFinished } from 'vitest';
import { connect } from '#db/connection/client.ts';
import { takeProcessLock } from '#db/connection/process-lock.ts';
import { createLogger } from '#src/logger.ts';
import { openInbox } from '#src/updates/inbox.ts';
import type { LaneOptions } from '#src/updates/run-lanes.ts';
import type { TestDatabase } from '#tests/support/database/database.ts';

/**
 * What of one copy of the bot has to do with the inbox: its connections, the lock by which it lives, and the
 * inbox itself. Ends with the test.
 */
export async function openCopy(
  database: TestDatabase,
  options: Pick<LaneOptions, 'handle'> & Partial<Pick<LaneOptions, 'retryDelayFor' | 'isHeld'>>,
) {
  const { db, close } = connect(database.url, { most: 6 });
  const lock = await takeProcessLock(database.url);
  const log: Array<Record<string, unknown>> = [];
  const logger = createLogger('info', 'no token', {
    destination: { write: (line) => void log.push(JSON.parse(line)) },
  });
  const inbox = openInbox({
    db,
    lock,
    logger,
    retryDelayFor: async () => null,
    isHeld: () => false,
    ...options,
  });
  let alive = true;
  const copy = {
    inbox,
    lock,
    db,
    logger,
    /** The lines of its log. */
    log,
    /** Ends in the middle of everything, as by a kill: what it had in hand is not finished. */
    async die() {
      if (!alive) return;
      alive = false;
      void inbox.stop();
      await Promise.all([lock.release(), close()]);
    },
  };
  onTestFinished(async () => {
    if (!alive) return;
    await inbox.stop();
    await lock.release();
    await close();
  });
  return copy;
}
