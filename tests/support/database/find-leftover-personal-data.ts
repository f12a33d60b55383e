import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import type { Stage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';
import { dumpDatabase } from './database-dump.ts';

/**
 * Which of these are anywhere in what the bot keeps: in any row of the database, the job queue's included, in
 * any file, or in a file's name. An id counts where it stands by itself, not within a longer number.
 */
export async function findLeftoverPersonalData(
  { db, dataDir }: Stage,
  leftovers: ReadonlyArray<string | number | Buffer>,
): Promise<Array<string | number>> {
  return findLeftovers({ db, folders: [dataDir] }, leftovers);
}

/** The same, of copies of the bot that have folders of their own. */
export async function findLeftovers(
  { db, folders }: { db: Db; folders: readonly string[] },
  leftovers: ReadonlyArray<string | number | Buffer>,
): Promise<Array<string | number>> {
  const files = (
    await Promise.all(folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })))
  ).flat();
  const bytes = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name))),
  );
  const kept = [
    Buffer.from(await dumpDatabase(db)),
    Buffer.from(files.map(({ name }) => name).join('\n')),
    ...bytes,
  ];
  const isIn = (content: Buffer, leftover: string | number | Buffer) =>
    typeof leftover === 'number'
      ? new RegExp(`(?<!\\d)${leftover}(?!\\d)`).test(content.toString('latin1'))
      : content.includes(leftover) ||
        // The database's bytes are in the dump in hexadecimal.
        (Buffer.isBuffer(leftover) && content.includes(leftover.toString('hex')));
  return leftovers
    .filter((leftover) => kept.some((content) => isIn(content, leftover)))
    .map((leftover) => (Buffer.isBuffer(leftover) ? `${leftover.length} bytes of a picture` : leftover));
}

/** Waits until nothing is left to do about those who were forgotten or withdrew something. */
export async function untilErased({ db }: Stage): Promise<void> {
  await eventually(
    async () => {
      const jobs = await db.execute(sql`
        select from graphile_worker.jobs
        where task_identifier in ('forget-traces', 'show-card')
          and run_at < now() + interval '1 minute'`);
      return jobs.length === 0;
    },
    { describe: 'everything to be erased' },
  );
}
