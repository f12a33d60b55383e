import { join } from 'node:path';
import { connect, type Db } from '#db/connection/client.ts';
import { isDatabaseAway } from '#db/connection/is-unreachable.ts';
import { migrateDatabase } from '#db/connection/migrate.ts';
import { poolSizes, sessions } from '#db/connection/pools.ts';
import { type ProcessLock, takeProcessLock } from '#db/connection/process-lock.ts';
import { explainRefusal } from '#db/connection/trial/explain-refusal.ts';
import { tryDatabase } from '#db/connection/trial/try-database.ts';
import { countMissingCopies } from '#db/queries/entries/photos.ts';
import { ensureCampaign } from './campaigns/ensure-campaign.ts';
import type { Config } from './config.ts';
import { createReminder, type Logger } from './logger.ts';
import { takeOverPhotos } from './operations/take-over-photos.ts';
import { followConfiguredAdmins } from './people/access/follow-configured-admins.ts';
import { removeLeftFiles } from './report/delivery/work-folder.ts';
import type { Running } from './running.ts';
import { startOwnDatabase } from './start-dependencies.ts';
import type { Patience } from './telegram/failures/call-with-backoff.ts';

/** The migrated database, and the lock that shows to other processes that this one is alive. */
export interface OpenDatabase {
  url: string;
  db: Db;
  lock: ProcessLock;
}

/**
 * Opens the database of the settings, or starts the embedded one; tries it, migrates it, and takes the lock of this process.
 * @throws OperatorProblem
 */
export async function openDatabase(
  { databaseUrl, dataDir }: Config,
  { below }: Running,
  { logger, ending }: Patience,
): Promise<OpenDatabase> {
  let url = databaseUrl;
  if (url === null) {
    const own = await startOwnDatabase(dataDir);
    below.push(own);
    url = own.url;
  }
  ending?.throwIfAborted();
  const tried = await tryDatabase(url);
  await migrateDatabase(tried, {
    onWait: (holders) =>
      logger.warn({ holders }, 'another process migrates the database: its end is waited for'),
    // Of copies that start at the same time, one takes over the photos of a folder, and the others wait.
    afterwards: () => takeOverPhotos({ url: tried, folder: join(dataDir, 'photos') }, { logger, ending }),
  });
  const lock = await takeProcessLock(tried, tellOnceAMinute(tried, logger));
  below.push({ stop: lock.release });
  const { ensureHeard } = lock;
  const { db, close } = connect(tried, { most: poolSizes.queries, ...sessions.queries, ensureHeard });
  below.push({ stop: close });
  return { url: tried, db, lock };
}

/** Tells why the database cannot be reached. What does not pass by itself, such as another password, is an error. */
function tellOnceAMinute(url: string, logger: Logger): (error: unknown) => void {
  const reminder = createReminder();
  return (error) => {
    const [level, err] = isDatabaseAway(error)
      ? (['warn', error] as const)
      : (['error', explainRefusal(error, url)] as const);
    if (reminder.isDue(level)) logger[level]({ err }, 'the database cannot be reached, will be tried again');
  };
}

/** Brings stored data in line with the settings and with this version of the code. */
export async function prepareData(db: Db, { adminIds, dataDir }: Config, logger: Logger): Promise<void> {
  await ensureCampaign(db);
  await removeLeftFiles({ db, dataDir });
  const missing = await countMissingCopies(db);
  if (missing > 0) logger.warn({ photos: missing }, 'photos are missing: start the copies that have them');
  for (const personId of await followConfiguredAdmins(db, adminIds)) {
    logger.warn({ personId }, 'a person of ADMIN_IDS is blocked and was not made an admin');
  }
}
