import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Db } from '#db/client.ts';
import { rememberSender } from '#db/queries/people.ts';
import { grantRole, lockAdmins } from '#db/queries/roles.ts';
import { ensureCampaign } from '#src/services/ensure-campaign.ts';
import { forgetPerson } from '#src/services/forget-person.ts';
import { reviewEntry } from '#src/services/review-entry.ts';
import { createDatabase } from '#tests/support/database.ts';
import { dumpDatabase } from '#tests/support/database-dump.ts';

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

const forget = (personId: number, approved: 'stay' | 'go' = 'go') => forgetPerson(db, { personId, approved });

async function isKnown(personId: number): Promise<boolean> {
  const rows = await db.execute(sql`select from people where id = ${personId}`);
  return rows.length > 0;
}

/** Entries of Aysel that wait for a decision, with numbers from 1 on. */
async function insertEntries(count: number): Promise<number[]> {
  const rows = await db.execute<{ id: number }>(sql`
    insert into entries (campaign_id, person_id, status, number, title, first_day, last_day, country, category_id,
      photos_done, submitted_at)
    select campaign.id, ${aysel}, 'pending', number, 'An evening', '2026-02-26', '2026-02-26', 'DE',
      (select min(id) from categories), true, now()
    from campaigns campaign, generate_series(1, ${count}) as number returning id`);
  return rows.map(({ id }) => id);
}

async function joinOrganization(personId: number, name: string): Promise<void> {
  await db.execute(
    sql`insert into organizations (name, key) values (${name}, ${name}) on conflict do nothing`,
  );
  await db.execute(sql`
    update people set organization_id = (select id from organizations where key = ${name})
    where id = ${personId}`);
}

async function organizations(): Promise<string[]> {
  const rows = await db.execute<{ name: string }>(sql`select name from organizations order by name`);
  return rows.map(({ name }) => name);
}

describe('forgetting a person', () => {
  it('of two admins at once leaves one', async () => {
    await grantRole(db, { personId: kamran, role: 'admin', grantedBy: leyla });
    const outcomes = await Promise.all([forget(kamran), forget(leyla)]);
    expect(outcomes.toSorted()).toEqual(['done', 'last-admin']);
    expect(await lockAdmins(db)).toHaveLength(1);
  });

  it('while they decide as a moderator leaves neither their name nor their words, whoever is faster', async () => {
    const entryIds = await insertEntries(12);
    for (const [index, entryId] of entryIds.entries()) {
      await rememberSender(db, { id: kamran, name: 'Kamran', locale: 'en' });
      const [decided] = await Promise.allSettled([
        reviewEntry(db, {
          ...{ action: 'reject', entryId, version: 1, moderatorId: kamran, moderatorIsAdmin: false },
          reason: { words: 'words of a moderator' },
        }),
        index % 2 === 0
          ? forget(kamran)
          : new Promise((later) => setTimeout(later, 3)).then(() => forget(kamran)),
      ]);
      const [entry] = await db.execute<{ status: string }>(
        sql`select status from entries where id = ${entryId}`,
      );
      expect(entry?.status).toBe(decided.status === 'fulfilled' ? 'rejected' : 'pending');
      expect(await isKnown(kamran)).toBe(false);
      const history = await db.execute(sql`
        select from entry_history where entry_id = ${entryId} and (person_id is not null or reason is not null)`);
      expect(history).toHaveLength(0);
    }
  });

  it('while a moderator approves their entry keeps it only if it was approved first', async () => {
    for (const delay of [0, 1, 2, 4, 8]) {
      await rememberSender(db, { id: aysel, name: 'Aysel', locale: 'en' });
      await db.execute(sql`delete from entries`);
      const [entryId = 0] = await insertEntries(1);
      const [review] = await Promise.all([
        reviewEntry(db, {
          ...{ action: 'approve', entryId, version: 1, moderatorId: kamran, moderatorIsAdmin: false },
        }),
        new Promise((later) => setTimeout(later, delay)).then(() => forget(aysel, 'stay')),
      ]);
      const [entry] = await db.execute<{ status: string; person_id: number | null }>(sql`
        select status, person_id from entries`);
      expect(entry).toEqual({ status: review.kind === 'done' ? 'approved' : 'withdrawn', person_id: null });
    }
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

  it('while somebody joins their organization never takes it from them', async () => {
    for (const delay of [0, 1, 2, 4, 8]) {
      await rememberSender(db, { id: aysel, name: 'Aysel', locale: 'en' });
      await joinOrganization(aysel, 'body');
      await db.execute(sql`update people set organization_id = null where id = ${kamran}`);
      await Promise.all([
        forget(aysel),
        new Promise((later) => setTimeout(later, delay)).then(() =>
          joinOrganization(kamran, 'body').catch(() => {}),
        ),
      ]);
      const [joined] = await db.execute<{ organization_id: number | null }>(sql`
        select organization_id from people where id = ${kamran}`);
      // Either they came first and it stays, or it was gone and they founded it anew.
      if (joined?.organization_id !== null) expect(await organizations()).toEqual(['body']);
    }
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
