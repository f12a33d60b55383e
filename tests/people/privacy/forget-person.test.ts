import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Db } from '#db/connection/client.ts';
import { getEntry } from '#db/queries/entries/entries.ts';
import { rememberSender } from '#db/queries/people/people.ts';
import { grantRole, lockAdmins } from '#db/queries/people/roles.ts';
import { ensureCampaign } from '#src/campaigns/ensure-campaign.ts';
import { forgetPerson } from '#src/people/privacy/forget-person.ts';
import { reviewEntry } from '#src/review/review-entry.ts';
import { createDatabase } from '#tests/support/database/database.ts';
import { dumpDatabase } from '#tests/support/database/database-dump.ts';
import { rowsOf } from '#tests/support/database/rows-of.ts';
import { untilWaiting } from '#tests/support/waiting/until-waiting.ts';

const [aysel, kamran, leyla] = [700_100_001, 700_200_002, 700_300_003];

let db: Db;

beforeEach(async () => {
  const database = await createDatabase();
  onTestFinished(database.remove);
  db = database.db;
  await ensureCampaign(db);
  for (const [id, name] of [
    [aysel, 'Aysel'],
    [kamran, 'Kamran'],
    [leyla, 'Leyla'],
  ] as const) {
    await rememberSender(db, { id, name, locale: 'en' });
  }
  await grantRole(db, { personId: leyla, role: 'admin', grantedBy: null });
});

const forget = (personId: number, approved: 'stay' | 'go' | 'none' = 'go') =>
  forgetPerson(db, { personId, approved });

const rejectAs = async (moderatorId: number, entryId: number, on = db) =>
  reviewEntry(on, {
    entry: await getEntry(on, entryId),
    ...{ action: 'reject', version: 1, moderatorId, moderatorIsAdmin: false },
    reason: { words: 'words of a moderator' },
  });

const approveAs = async (moderatorId: number, entryId: number, on = db) =>
  reviewEntry(on, {
    entry: await getEntry(on, entryId),
    ...{ action: 'approve', version: 1, moderatorId, moderatorIsAdmin: false },
  });

async function entriesNow(): Promise<unknown[]> {
  return [...(await db.execute(sql`select status, person_id from entries order by id`))];
}

/** What an entry's history still says of somebody who decided. */
async function namesOrWords(entryId: number): Promise<unknown[]> {
  return rowsOf(
    db,
    sql`
    select from entry_history where entry_id = ${entryId} and (person_id is not null or reason is not null)`,
  );
}

async function isKnown(personId: number): Promise<boolean> {
  const rows = await db.execute(sql`select from people where id = ${personId}`);
  return rows.length > 0;
}

/** Entries of Aysel that wait for a decision, with numbers from 1 on. */
async function insertEntries(count: number): Promise<number[]> {
  const rows = await rowsOf<{ id: number }>(
    db,
    sql`
    insert into entries (campaign_id, person_id, status, number, title, first_day, last_day, country, category_id,
      photos_done, submitted_at)
    select campaign.id, ${aysel}, 'pending', number, 'An evening', '2026-02-26', '2026-02-26', 'DE',
      (select min(id) from categories), true, now()
    from campaigns campaign, generate_series(1, ${count}) as number returning id`,
  );
  return rows.map(({ id }) => id);
}

async function joinOrganization(personId: number, name: string, on = db): Promise<void> {
  await on.execute(
    sql`insert into organizations (name, key) values (${name}, ${name}) on conflict do nothing`,
  );
  await on.execute(sql`
    update people set organization_id = (select id from organizations where key = ${name})
    where id = ${personId}`);
}

async function organizations(): Promise<string[]> {
  const rows = await rowsOf<{ name: string }>(db, sql`select name from organizations order by name`);
  return rows.map(({ name }) => name);
}

describe('forgetting a person', () => {
  it('of two admins at once leaves one', async () => {
    await grantRole(db, { personId: kamran, role: 'admin', grantedBy: leyla });
    const outcomes = await Promise.all([forget(kamran), forget(leyla)]);
    expect(outcomes.toSorted()).toEqual(['done', 'last-admin']);
    expect(await lockAdmins(db)).toHaveLength(1);
  });

  it('before a decision of theirs is recorded refuses it', async () => {
    const [entryId = 0] = await insertEntries(1);
    let deciding: ReturnType<typeof rejectAs> | undefined;
    await db.transaction(async (tx) => {
      await forgetPerson(tx, { personId: kamran, approved: 'go' });
      deciding = rejectAs(kamran, entryId);
      deciding.catch(() => {});
      await untilWaiting(db);
    });
    await expect(deciding).rejects.toThrow();
    expect(await namesOrWords(entryId)).toHaveLength(0);
    const [entry] = await rowsOf<{ status: string }>(db, sql`select status from entries`);
    expect(entry?.status).toBe('pending');
  });

  it('while a decision of theirs is being recorded leaves neither their name nor their words in it', async () => {
    const [entryId = 0] = await insertEntries(1);
    let forgetting: ReturnType<typeof forget> | undefined;
    await db.transaction(async (tx) => {
      await rejectAs(kamran, entryId, tx);
      forgetting = forget(kamran);
      await untilWaiting(db);
    });
    expect(await forgetting).toBe('done');
    expect(await isKnown(kamran)).toBe(false);
    expect(await namesOrWords(entryId)).toHaveLength(0);
    const [entry] = await rowsOf<{ status: string }>(db, sql`select status from entries`);
    expect(entry?.status).toBe('rejected');
  });

  it('while a moderator approves their entry keeps it: it was approved first', async () => {
    const [entryId = 0] = await insertEntries(1);
    let forgetting: ReturnType<typeof forget> | undefined;
    await db.transaction(async (tx) => {
      await approveAs(kamran, entryId, tx);
      forgetting = forget(aysel, 'stay');
      await untilWaiting(db);
    });
    expect(await forgetting).toBe('done');
    expect(await entriesNow()).toEqual([{ status: 'approved', person_id: null }]);
  });

  it('before a moderator approves their entry withdraws it, and the approval comes too late', async () => {
    const [entryId = 0] = await insertEntries(1);
    let approving: ReturnType<typeof approveAs> | undefined;
    await db.transaction(async (tx) => {
      await forgetPerson(tx, { personId: aysel, approved: 'stay' });
      approving = approveAs(kamran, entryId);
      await untilWaiting(db);
    });
    expect((await approving)?.kind).toBe('too-late');
    expect(await entriesNow()).toEqual([{ status: 'withdrawn', person_id: null }]);
  });

  it('who was told that they have no approved entries does nothing once they have one', async () => {
    const [approved = 0] = await insertEntries(2);
    let forgetting: ReturnType<typeof forget> | undefined;
    await db.transaction(async (tx) => {
      await approveAs(kamran, approved, tx);
      forgetting = forget(aysel, 'none');
      await untilWaiting(db);
    });
    expect(await forgetting).toBe('has-approved');
    expect(await entriesNow()).toEqual([
      { status: 'approved', person_id: aysel },
      { status: 'pending', person_id: aysel },
    ]);
    await db.execute(sql`update entries set status = 'pending'`);
    expect(await forget(aysel, 'none')).toBe('done');
  });

  it('keeps of a block a ready reason alone: words may say who they are', async () => {
    for (const [personId, reason] of [
      [aysel, 'spam'],
      [kamran, 'he has the bakery at the corner'],
    ] as const) {
      await db.execute(sql`
        update people set blocked_at = now(), block_reason = ${reason} where id = ${personId}`);
      await forget(personId);
    }
    const blocks = await db.execute(sql`select reason from forgotten_blocks order by reason nulls last`);
    expect([...blocks]).toEqual([{ reason: 'spam' }, { reason: null }]);
  });

  it('enqueues those cards that name them, and no others', async () => {
    const [decided = 0, overruled = 0, asked = 0] = await insertEntries(4);
    await rejectAs(kamran, decided);
    await rejectAs(kamran, overruled);
    const undone = await reviewEntry(db, {
      entry: await getEntry(db, overruled),
      ...{ action: 'undo', version: 2, moderatorId: leyla, moderatorIsAdmin: true },
    });
    expect(undone.kind).toBe('done');
    await db.execute(sql`
      insert into reason_questions (entry_id, moderator_id, entry_version, chat_id) values (${asked}, ${kamran}, 1, -1)`);
    await db.execute(
      sql`select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker._private_jobs`,
    );
    await forget(kamran);
    const queued = await rowsOf<{ key: string }>(
      db,
      sql`
      select key from graphile_worker.jobs where task_identifier = 'show-card' order by id`,
    );
    expect(queued.map(({ key }) => key)).toEqual([`show-card:${decided}`, `show-card:${asked}`]);
  });

  it('deletes their organization if nobody else is in it or was invited to it', async () => {
    await joinOrganization(aysel, 'alone');
    await joinOrganization(kamran, 'shared');
    await joinOrganization(leyla, 'shared');
    await forget(aysel);
    await forget(kamran);
    expect(await organizations()).toEqual(['shared']);

    await rememberSender(db, { id: aysel, name: 'Aysel', locale: 'en' });
    await joinOrganization(aysel, 'expecting');
    await db.execute(sql`
      insert into invites (token, role, organization_id, most, expires_at)
      select 'token', 'organizer', id, 2, now() + interval '1 day' from organizations where name = 'expecting'`);
    await forget(aysel);
    expect(await organizations()).toEqual(['expecting', 'shared']);
  });

  it('keeps their organization where somebody is just joining it', async () => {
    await joinOrganization(aysel, 'body');
    let forgetting: ReturnType<typeof forget> | undefined;
    await db.transaction(async (tx) => {
      await joinOrganization(kamran, 'body', tx);
      forgetting = forget(aysel);
      await untilWaiting(db);
    });
    await forgetting;
    expect(await organizations()).toEqual(['body']);
  });

  it('does not give an organization that is going to somebody who joins it too late', async () => {
    await joinOrganization(aysel, 'body');
    let joining: Promise<void> | undefined;
    await db.transaction(async (tx) => {
      await forgetPerson(tx, { personId: aysel, approved: 'go' });
      joining = joinOrganization(kamran, 'body');
      joining.catch(() => {});
      await untilWaiting(db);
    });
    await joining?.catch(() => {});
    const [joined] = await rowsOf<{ organization_id: number | null }>(
      db,
      sql`
      select organization_id from people where id = ${kamran}`,
    );
    // They founded it anew, or are in none.
    expect(await organizations()).toEqual(joined?.organization_id === null ? [] : ['body']);
  });

  it('twice is the same as once', async () => {
    await insertEntries(2);
    expect(await forget(aysel)).toBe('done');
    const once = await db.execute(sql`select status, person_id, version from entries order by id`);
    await rememberSender(db, { id: aysel, name: 'Aysel', locale: 'en' });
    expect(await forget(aysel)).toBe('done');
    expect(await db.execute(sql`select status, person_id, version from entries order by id`)).toEqual(once);
    const dump = await dumpDatabase(db);
    expect(dump).not.toContain('Aysel');
    expect(await forget(aysel)).toBe('done');
  });
});

it('what they said of two of their entries does not lead from one to the other', async () => {
  const [one = 0, other = 0] = await insertEntries(2);
  await db.execute(sql`update entries set denied_duplicates = array[${one}::int] where id = ${other}`);
  await approveAs(kamran, one);
  await approveAs(kamran, other);
  await forget(aysel, 'stay');
  expect(await rowsOf(db, sql`select denied_duplicates as said from entries order by id`)).toEqual([
    { said: [] },
    { said: [] },
  ]);
});
