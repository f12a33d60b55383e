import type { Figures } from '#tests/chaos/figures.ts';
import type { Model } from '#tests/chaos/model.ts';
import type { World } from '#tests/chaos/world.ts';
import { compareChats } from './compare-chats.ts';
import { compareEntries } from './compare-entries.ts';
import { compareHistory } from './compare-history.ts';
import { compareLeftovers } from './compare-leftovers.ts';
import { comparePhotos } from './compare-photos.ts';
import { readEntries } from './truth.ts';

/** Compares all that is there with what people did and were told; differences go to the model. */
export async function compareAll(world: World, model: Model): Promise<Figures> {
  const { sql } = world.connection;
  const rows = await readEntries(sql);
  compareEntries(model, rows);
  const photos = await comparePhotos(model, rows, sql);
  const decisions = compareHistory(model, rows);
  const doubles = compareChats(model, rows, world.group);
  await compareLeftovers(model, sql);
  for (const violation of world.telegram.violations)
    model.miss(`A call that is wrong in itself: ${violation}`);
  const [row] = await sql`
    select count(*)::int as updates, count(dead_lettered_at)::int as given_up from updates`;
  return {
    'ended by themselves': world.fleet.endedByThemselves,
    updates: row?.updates,
    'dead letters': row?.given_up,
    calls: world.telegram.journal.length,
    entries: rows.length,
    photos,
    decisions,
    corrections: model.entries.reduce((sum, { corrections }) => sum + corrections, 0),
    withdrawals: model.entries.filter(({ isWithdrawn }) => isWithdrawn).length,
    'messages that came twice': doubles,
  };
}
