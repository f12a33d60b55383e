import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Model } from '#tests/chaos/model.ts';
import type { World } from '#tests/chaos/world.ts';
import { findLeftovers } from '#tests/support/database/find-leftover-personal-data.ts';

/** When all organizers were forgotten, neither a dump nor a folder of a copy has anything of them, nor a photo. */
export async function compareForgotten(world: World, model: Model): Promise<void> {
  const { db, sql } = world.connection;
  const names = (await readdir(world.folder)).filter((name) => name.startsWith('data-'));
  const folders = names.map((name) => join(world.folder, name));
  const traces = [...world.organizers.map(({ id }) => id), 'Organizer-'];
  const left = await findLeftovers({ db, folders }, traces);
  if (left.length > 0) model.miss(`After everybody was forgotten, this is left: ${left.join(', ')}`);
  const [{ count } = { count: 0 }] = await sql<Array<{ count: number }>>`
    select count(*)::int as count from photo_copies`;
  if (count > 0) model.miss(`After everybody was forgotten, ${count} photos are left`);
}
