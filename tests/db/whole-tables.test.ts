import { expect, it } from 'vitest';
import { z } from 'zod';
import { writeEntries } from '#tests/bench/stand/write-entries.ts';
import { type WatchedDatabase, watchDatabase } from '#tests/support/database/watched-database.ts';
import { untilHandled } from '#tests/support/deliver-again.ts';
import { untilJobsDone } from '#tests/support/moderating.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { openStage, type Stage } from '#tests/support/stage.ts';

/** So many rows are read by an index wherever there is one for it. */
const filled = 20_000;

/** A table of more rows than this is filled. */
const large = 4_000;

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Cond'?: string;
  Plans?: Plan[];
}

const plan: z.ZodType<Plan> = z.object({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  'Index Cond': z.string().optional(),
  get Plans() {
    return z.array(plan).optional();
  },
}) as z.ZodType<Plan>;

const explained = z.tuple([z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: plan })]) })]);

/** The tables that a plan reads from the first row to the last. */
function listWholeReads(node: Plan): string[] {
  const own = node['Node Type'] === 'Seq Scan' ? [node['Relation Name'] ?? ''] : [];
  return [...own, ...(node.Plans ?? []).flatMap(listWholeReads)];
}

async function listLargeTables({ database: { sql } }: Stage): Promise<Set<string>> {
  const rows = await sql<Array<{ name: string }>>`
    select relname as name from pg_class where relkind = 'r' and reltuples > ${large}`;
  return new Set(rows.map(({ name }) => name));
}

async function findWholeReads(stage: Stage, statements: ReadonlySet<string>): Promise<string[]> {
  const { sql } = stage.database;
  const largeTables = await listLargeTables(stage);
  const found: string[] = [];
  for (const statement of statements) {
    if (!/^\s*(select|with|insert|update|delete)\b/i.test(statement)) continue;
    const [row] = explained.parse(
      await sql.unsafe(`explain (generic_plan, format json) ${statement}`).simple(),
    );
    const tables = listWholeReads(row['QUERY PLAN'][0].Plan).filter((table) => largeTables.has(table));
    if (tables.length > 0) found.push(`${tables.join(', ')}: ${statement}`);
  }
  return found;
}

it('nothing that is asked for each message, each card or each second reads a whole table', async () => {
  let watched: WatchedDatabase | undefined;
  const stage = await openStage({
    async reachDatabase(url) {
      watched = await watchDatabase(url);
      return watched.url;
    },
  });
  const { database, aysel, kamran, group } = stage;
  const { sql } = database;
  await sql`insert into people (id, name, locale) select n, 'Person ' || n, 'en' from generate_series(1, 5000) as n`;
  await writeEntries(sql, {
    ...{ from: 1, to: filled, status: 'approved', photosEach: 2 },
    personIds: Array.from({ length: 5000 }, (_, index) => index + 1),
  });
  await sql`
    insert into updates (update_id, lane, received_at, handled_at)
    select -n, 'chat:' || n % 5000, now(), now() from generate_series(1, ${filled}::int) as n`;
  // Jobs of a task that nobody does, as one of a later version.
  await sql`
    select from graphile_worker.add_jobs(array(
      select jsonb_populate_record(null::graphile_worker.job_spec, '{"identifier": "later", "run_at": "2100-01-01"}')
      from generate_series(1, ${filled}::int)
    ))`;
  await sql`vacuum analyze`;
  const filledTables = [
    'entries',
    'entry_cities',
    'entry_photos',
    'entry_history',
    'people',
    'updates',
    '_private_jobs',
  ];
  expect([...(await listLargeTables(stage))]).toEqual(expect.arrayContaining(filledTables));

  watched?.takeStatements();
  await reportEvent(stage, aysel, { photos: [await drawSamplePhoto({ width: 320, height: 240, seed: 1 })] });
  await aysel.send(stage.chatOf(aysel), '/my');
  const card = await stage.telegram.until(() =>
    group.botMessages.find(({ buttons }) => buttons.includes('✅ Approve')),
  );
  await kamran.tap(card, '✅ Approve');
  await untilHandled(stage);
  await untilJobsDone(stage);
  const statements = new Set(watched?.takeStatements());

  expect(statements.size).toBeGreaterThan(50);
  expect(await findWholeReads(stage, statements)).toEqual([]);
});
