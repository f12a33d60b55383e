import { type Connection, connect } from '#db/connection/client.ts';
import { routeToChat } from '#db/queries/review/chats/moderator-chats.ts';
import { startPooler } from '#tests/support/database/pooler.ts';
import type { ChaosOptions } from './chaos-options.ts';
import { type OwnPostgres, startOwnPostgres } from './own-postgres.ts';
import type { Random } from './random.ts';
import { openScene, type Scene } from './scene.ts';
import { drawDeliveryTrouble } from './troubles/delivery-trouble.ts';

/** The scene of a run, on a Postgres that can be restarted. */
export interface World extends Scene {
  postgres: OwnPostgres;
  connection: Connection;
  /** Messages a minute that the group takes, or off. */
  pace: string;
}

export async function openWorld(options: ChaosOptions, random: Random): Promise<World> {
  const postgres = await startOwnPostgres();
  const pooler =
    options.pooler === 'none'
      ? null
      : await startPooler(postgres.url, [
          `pool_mode = ${options.pooler}`,
          'default_pool_size = 90',
          'max_client_conn = 200',
        ]);
  const deliveries = random.of('deliveries');
  const pace = drawPace(random.of('pace'));
  const scene = await openScene({
    ...options,
    pace,
    databaseUrl: pooler?.url ?? postgres.url,
    drawTrouble: () => (options.troubles.includes('calls') ? drawDeliveryTrouble(deliveries) : 'none'),
  });
  const connection = connect(postgres.url, { most: 3 });
  return {
    ...scene,
    postgres,
    connection,
    pace,
    async close(how) {
      await scene.close(how);
      await connection.close();
      await pooler?.stop();
      await postgres.stop();
    },
  };
}

/** What is from Germany comes to a topic of its own, and all the rest to General. The copies must be ready. */
export async function openTopicOfGermany({ group, moderators, connection: { db } }: World): Promise<void> {
  await group.enableTopics();
  const { id: threadId } = await group.createTopic('Germany', moderators[0]);
  const takes = { countries: ['DE'], categoryIds: [], keeperId: null };
  const isRouted = await db.transaction((tx) => routeToChat(tx, { chatId: group.id, threadId }, takes, 'en'));
  if (!isRouted) throw new Error('the group is no moderators’ chat yet');
}

/** In one run of three so small that cards have to wait. */
function drawPace(random: Random): string {
  return random.chance(1 / 3) ? String(random.int(2, 4)) : 'off';
}
