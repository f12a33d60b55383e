import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Model } from '#tests/chaos/model.ts';
import type { World } from '#tests/chaos/world.ts';
import { findLeftoverPersonalData } from '#tests/support/database/find-leftover-personal-data.ts';

/** When all organizers were forgotten, neither a dump nor a folder of a copy has anything of them, nor a photo. */
export async function compareForgotten(world: World, model: Model): Promise<void> {
  const { db, sql } = world.connection;
  const folders = (await readdir(world.folder)).filter((name) => name.startsWith('data-'));
  const traces = [...world.organizers.map(({ id }) => id), 'Organizer-'];
  for (const folder of folders) {
    const left = await findLeftoverPersonalData({ db, dataDir: join(world.folder, folder) }, traces);
    if (left.length > 0)
      model.miss(`After everybody was forgotten, this is left: ${left.join(', ')}`, folder);
  }
  const [{ count } = { count: 0 }] = await sql<Array<{ count: number }>>`
    select count(*)::int as count from photo_copies`;
  if (count > 0) model.miss(`After everybody was forgotten, ${count} photos are left`);
}
