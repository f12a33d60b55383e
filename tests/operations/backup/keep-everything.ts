import { sql } from 'drizzle-orm';
import { getEntry } from '#db/queries/entries/entries.ts';
import { withdrawEntry } from '#db/queries/entries/withdrawals.ts';
import { rememberSender } from '#db/queries/people/people.ts';
import { entryTitles } from '#db/schema/entries/titles.ts';
import { openCorrection } from '#src/entries/corrections/open-correction.ts';
import { reviewEntry } from '#src/review/review-entry.ts';
import { untilJobsDone } from '#tests/support/moderating.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { receiveEntry } from '#tests/support/receive-entry.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import type { Stage } from '#tests/support/stage.ts';

/**
 * Lets there be something of everything that a bot keeps, and stops the bot: five entries and drafts with four photos,
 * of which Rauf's has come to the question for the country, and three jobs that are still to be done.
 */
export async function keepEverything(stage: Stage): Promise<void> {
  const { db, aysel, rauf, kamran, leyla } = stage;
  for (const { id, name } of [kamran, leyla]) await rememberSender(db, { id, name, locale: 'en' });
  const photos = await Promise.all([1, 2].map((seed) => drawSamplePhoto({ width: 300, height: 200, seed })));
  await reportEvent(stage, aysel, { title: 'Şeir axşamı: "tab\there" \\ ən', photos });
  const entry = await receiveEntry(stage, aysel, { cities: ['Köln', 'Bonn'], photos: 2 });
  await reviewEntry(db, {
    ...{ action: 'approve', version: 2, moderatorId: leyla.id, moderatorIsAdmin: true },
    entry: await getEntry(db, entry.id),
  });
  await db
    .insert(entryTitles)
    .values({ entryId: entry.id, locale: 'ru', title: 'Вечер', personId: leyla.id });
  const withdrawn = await receiveEntry(stage, aysel, { photos: 1 });
  await withdrawEntry(db, { entryId: withdrawn.id, personId: aysel.id });
  await openCorrection(db, {
    ...{ entryId: entry.id, personId: aysel.id },
    updateId: 1,
    knowsItIsApproved: true,
  });
  await reportEvent(stage, rauf, { title: 'Not yet finished' }, { upTo: 'country' });
  await db.execute(sql`
    insert into updates (update_id, lane, payload, attempts, dead_lettered_at, failure)
    values (7, 'chat:1', '{"message":{"text":"line\\nline"}}', 5, clock_timestamp(), 'HttpError')`);
  await db.execute(
    sql`insert into campaign_logos (campaign_id, png) select id, '\\x00ff0a5c' from campaigns`,
  );
  await db.execute(sql`update people set blocked_by = ${leyla.id}::bigint where id = ${kamran.id}`);
  await untilJobsDone(stage);
  await stage.stop();
  await db.execute(sql`
    select enqueue_job('tell-organizer', '{"historyId": 1}', queue, key, now() + make_interval(days => day), 25)
    from (values (2, 'group:1', null), (1, 'group:1', 'card:1'), (3, null, 'card:2')) as waiting(day, queue, key)`);
  await db.execute(sql`
    update graphile_worker._private_jobs set attempts = 3, priority = -2, locked_by = 'gone', locked_at = now()
    where key = 'card:2'`);
}
