import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { getCurrentCampaign, listCategories } from '#db/queries/campaigns/campaigns.ts';
import { lockCampaign, setClosed } from '#db/queries/campaigns/changes.ts';
import { addCities } from '#db/queries/entries/draft-cities.ts';
import { writeAnswer } from '#db/queries/entries/drafts.ts';
import { submitDraft } from '#db/queries/entries/submissions.ts';
import { rememberSender } from '#db/queries/people/people.ts';
import { ensureCampaign } from '#src/campaigns/ensure-campaign.ts';
import { startDraft, startOver } from '#src/entries/start-draft.ts';
import { createDatabase, type TestDatabase } from '#tests/support/database/database.ts';
import { rowsOf } from '#tests/support/database/rows-of.ts';
import { untilWaiting } from '#tests/support/waiting/until-waiting.ts';

let database: TestDatabase;
let campaignId: number;

beforeEach(async () => {
  database = await createDatabase();
  onTestFinished(() => database.remove());
  await ensureCampaign(database.db);
  campaignId = (await getCurrentCampaign(database.db)).id;
});

async function beginDraft(personId: number): Promise<number> {
  await rememberSender(database.db, { id: personId, name: `Organizer ${personId}`, locale: 'en' });
  const started = await startDraft({ db: database.db, limits: {} }, { personId, updateId: personId });
  if (started.kind !== 'started') throw new Error(started.kind);
  return started.draftId;
}

async function completeDraft(personId: number): Promise<number> {
  const entryId = await beginDraft(personId);
  const [category] = await listCategories(database.db, campaignId);
  await writeAnswer(
    database.db,
    { entryId, openQuestion: 'title', updateId: 1 },
    {
      title: 'An evening of poetry',
      firstDay: '2026-02-26',
      lastDay: '2026-02-26',
      country: 'DE',
      categoryId: category?.id ?? 0,
      photosDone: true,
    },
    'preview',
    true,
  );
  await addCities(database.db, entryId, [{ name: 'Ulm', key: 'ulm' }]);
  return entryId;
}

async function close(): Promise<void> {
  await database.db.transaction(async (tx) => {
    await lockCampaign(tx, campaignId);
    await setClosed(tx, campaignId, true);
  });
}

/** Who is to be told of the closing. */
async function listToTell(): Promise<number[]> {
  const rows = await rowsOf<{ id: number }>(
    database.db,
    sql`
    select (payload->>'personId')::int as id from graphile_worker._private_jobs
    join graphile_worker._private_tasks tasks on tasks.id = task_id
    where identifier = 'tell-closed' order by id`,
  );
  return rows.map(({ id }) => id);
}

async function countSubmitted(): Promise<{ submitted: number; last: number }> {
  const [row] = await rowsOf<{ submitted: number; last: number }>(
    database.db,
    sql`
    select (select count(*)::int from entries where status = 'pending') as submitted, last_number as last
    from campaigns`,
  );
  return row ?? { submitted: -1, last: -1 };
}

describe('a campaign that is being closed', () => {
  it('takes no submission that waited for it, and no number is lost', async () => {
    const entryId = await completeDraft(7);
    let submitting: Promise<number | null> | undefined;
    await database.db.transaction(async (tx) => {
      await lockCampaign(tx, campaignId);
      submitting = submitDraft(database.db, { entryId, personId: 7, updateId: 2 });
      await untilWaiting(database.db);
      await setClosed(tx, campaignId, true);
    });
    expect(await submitting).toBeNull();
    expect(await countSubmitted()).toEqual({ submitted: 0, last: 0 });
    expect(await listToTell()).toEqual([7]);
  });

  it('takes no draft that waited for it', async () => {
    await rememberSender(database.db, { id: 7, name: 'Organizer', locale: 'en' });
    let starting: ReturnType<typeof startDraft> | undefined;
    await database.db.transaction(async (tx) => {
      await lockCampaign(tx, campaignId);
      starting = startDraft({ db: database.db, limits: {} }, { personId: 7, updateId: 2 });
      await untilWaiting(database.db);
      await setClosed(tx, campaignId, true);
    });
    expect(await starting).toMatchObject({ kind: 'closed', campaign: { id: campaignId } });
    expect(await listToTell()).toEqual([]);
  });

  it('keeps every draft that was begun before or submitted at the same moment, whoever was first', async () => {
    for (let round = 0; round < 5; round += 1) {
      const people = [1, 2, 3].map((number) => round * 10 + number);
      const drafts = await Promise.all(people.map(completeDraft));
      const before = (await countSubmitted()).submitted;
      const [, ...numbers] = await Promise.all([
        close(),
        ...drafts.map((entryId, index) =>
          submitDraft(database.db, { entryId, personId: people[index] ?? 0, updateId: 2 }),
        ),
      ]);
      const left = people.filter((_, index) => numbers[index] === null);
      expect(await listToTell()).toEqual(expect.arrayContaining(left));
      const submitted = people.length - left.length;
      expect(await countSubmitted()).toEqual({ submitted: before + submitted, last: before + submitted });
      await setClosed(database.db, campaignId, false);
    }
  });

  it('enqueues the news for whoever has an open draft, once each, and for nobody else', async () => {
    await beginDraft(1);
    await beginDraft(2);
    const submitted = await completeDraft(3);
    await submitDraft(database.db, { entryId: submitted, personId: 3, updateId: 2 });
    await close();
    await close();
    expect(await listToTell()).toEqual([1, 2]);
  });
});

describe('a closed campaign', () => {
  it('leaves the open draft of somebody who wants to start over where it is', async () => {
    const draftId = await beginDraft(7);
    await close();
    expect(await startOver(database.db, { draftId, personId: 7, updateId: 9 })).toBe('closed');
    const [row] = await rowsOf<{ status: string }>(database.db, sql`select status from entries`);
    expect(row?.status).toBe('draft');
  });

  it('takes drafts again once it is opened', async () => {
    const entryId = await completeDraft(7);
    await close();
    expect(await submitDraft(database.db, { entryId, personId: 7, updateId: 2 })).toBeNull();
    await setClosed(database.db, campaignId, false);
    expect(await submitDraft(database.db, { entryId, personId: 7, updateId: 3 })).toBe(1);
  });
});
