import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Client } from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPgClient } from '#db/connection/pg-client.ts';
import { sessions } from '#db/connection/pools.ts';
import { holdPhotos } from '#src/operations/backup/hold-photos.ts';
import { createDatabase } from '#tests/support/database/database.ts';
import { createFolder } from '#tests/support/programs/run-operation.ts';

/** An entry with these photos, their files and a connection for a backup. */
async function openPhotos(...files: string[]) {
  const database = await createDatabase();
  const client = await openPgClient(database.url, sessions.operation);
  onTestFinished(async () => {
    await client.end();
    await database.remove();
  });
  await database.db.execute(sql`
    with campaign as (insert into campaigns (titles) values ('{}') returning id),
    entry as (insert into entries (campaign_id) select id from campaign returning id)
    insert into entry_photos (entry_id, file_unique_id, file_id, file, message_id, status)
    select entry.id, file, '', file, 1, 'stored' from entry, unnest(${`{${files.join(',')}}`}::text[]) as file`);
  const folder = await createFolder();
  const [photos, spool] = [join(folder, 'photos'), join(folder, 'spool')];
  for (const each of [photos, spool]) await mkdir(each);
  for (const file of files) await writeFile(join(photos, file), file);
  const remove = async (file: string) => {
    await database.db.execute(sql`delete from entry_photos where file = ${file}`);
  };
  return { client, photos, spool, remove };
}

describe('the photos of a backup', () => {
  it('stay, though the bot deletes them a moment later', async () => {
    const { client, photos, spool } = await openPhotos('a.jpg', 'b.jpg');
    expect(await holdPhotos(client, photos, spool)).toMatchObject({ held: ['a.jpg', 'b.jpg'], missing: [] });
    await rm(join(photos, 'a.jpg'));
    expect(await readdir(join(spool, 'photos'))).toEqual(['a.jpg', 'b.jpg']);
  });

  it('are looked for again at a later moment, when one was deleted just then', async () => {
    const { client, photos, spool, remove } = await openPhotos('a.jpg', 'b.jpg');
    await rm(join(photos, 'a.jpg'));
    let snapshots = 0;
    const watched = {
      async query(text: string) {
        if (text.startsWith('begin')) snapshots += 1;
        // Until now its deletion was not to be seen.
        if (text === 'rollback') await remove('a.jpg');
        return client.query(text);
      },
    } as unknown as Client;
    expect(await holdPhotos(watched, photos, spool)).toMatchObject({ held: ['b.jpg'], missing: [] });
    expect(snapshots).toBe(2);
  });

  it('are named when they are missing all the same', async () => {
    const { client, photos, spool } = await openPhotos('a.jpg', 'b.jpg');
    await rm(join(photos, 'a.jpg'));
    expect(await holdPhotos(client, photos, spool)).toMatchObject({ held: ['b.jpg'], missing: ['a.jpg'] });
  });
});
