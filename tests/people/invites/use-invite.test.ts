import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '#db/connection/client.ts';
import { insertInvite } from '#db/queries/people/invites.ts';
import { rememberSender } from '#db/queries/people/people.ts';
import { grantRole, removeRole } from '#db/queries/people/roles.ts';
import { changeRole } from '#src/people/access/change-role.ts';
import { useInvite } from '#src/people/invites/use-invite.ts';
import { forgetPerson } from '#src/people/privacy/forget-person.ts';
import { openConnectedDatabase } from '#tests/support/database/connected-database.ts';

const [leyla, kamran, aysel] = [700_300_003, 700_200_002, 700_100_001];

let db: Db;

beforeEach(async () => {
  ({ db } = await openConnectedDatabase());
  await rememberSender(db, { id: leyla, name: 'Leyla', locale: 'en' });
  await rememberSender(db, { id: aysel, name: 'Aysel', locale: 'en' });
  await grantRole(db, { personId: leyla, role: 'admin', grantedBy: null });
});

function makeLink(token: string, role: 'organizer' | 'moderator' | 'admin', createdBy: number) {
  return insertInvite(db, { token, role, organizationId: null, most: 5, days: 1, createdBy });
}

describe('a link', () => {
  it('to power over others does not work once its maker is no admin, though nobody revoked it', async () => {
    await rememberSender(db, { id: kamran, name: 'Kamran', locale: 'en' });
    await grantRole(db, { personId: kamran, role: 'admin', grantedBy: leyla });
    // Made at the very moment the role was taken: whoever revoked the links did not see them yet.
    for (const role of ['organizer', 'moderator', 'admin'] as const) await makeLink(role, role, kamran);
    await removeRole(db, kamran);
    expect(await useInvite(db, { token: 'admin', personId: aysel })).toEqual({ kind: 'revoked' });
    expect(await useInvite(db, { token: 'moderator', personId: aysel })).toEqual({ kind: 'revoked' });
    expect(await useInvite(db, { token: 'organizer', personId: aysel })).toMatchObject({ kind: 'welcome' });
    await makeLink('orphan', 'admin', kamran);
    await db.execute(sql`update invites set created_by = null where token = 'orphan'`);
    expect(await useInvite(db, { token: 'orphan', personId: aysel })).toEqual({ kind: 'revoked' });
  });

  it('and the forgetting of its maker do not wait for each other', async () => {
    const crowd = [1, 2, 3, 4].map((n) => 800_000_000 + n);
    for (const id of crowd) await rememberSender(db, { id, name: 'Guest', locale: 'en' });
    for (let round = 0; round < 25; round += 1) {
      await rememberSender(db, { id: kamran, name: 'Kamran', locale: 'en' });
      await grantRole(db, { personId: kamran, role: 'admin', grantedBy: leyla });
      const token = `round-${round}`;
      await makeLink(token, 'organizer', kamran);
      const outcomes = await Promise.allSettled([
        ...crowd.map((personId) => useInvite(db, { token, personId })),
        new Promise((later) => setTimeout(later, round % 5)).then(() =>
          forgetPerson(db, { personId: kamran, approved: 'go' }),
        ),
      ]);
      expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([]);
      await db.execute(sql`delete from roles where role = 'organizer'`);
    }
  });
});

describe('giving a role', () => {
  it('and the forgetting of who gives it do not wait for each other', async () => {
    for (let round = 0; round < 25; round += 1) {
      await rememberSender(db, { id: kamran, name: 'Kamran', locale: 'en' });
      await grantRole(db, { personId: kamran, role: 'admin', grantedBy: leyla });
      const outcomes = await Promise.allSettled([
        changeRole(db, { personId: aysel, role: 'moderator', by: kamran }),
        forgetPerson(db, { personId: kamran, approved: 'go' }),
      ]);
      expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([]);
    }
  });

  it('notes when it was given, also in place of another one', async () => {
    await grantRole(db, { personId: aysel, role: 'organizer', grantedBy: null });
    await db.execute(sql`update roles set granted_at = now() - interval '1 year'`);
    await grantRole(db, { personId: aysel, role: 'moderator', grantedBy: leyla });
    await db.execute(sql`update roles set granted_at = now() - interval '1 year' where person_id = ${leyla}`);
    const [row] = await db.execute(sql`
      select granted_at > now() - interval '1 minute' as "isNew" from roles where person_id = ${aysel}`);
    expect(row).toEqual({ isNew: true });
    await db.execute(sql`update roles set granted_at = now() - interval '1 year'`);
    await makeLink('token', 'admin', leyla);
    await useInvite(db, { token: 'token', personId: aysel });
    const [raised] = await db.execute(sql`
      select role, granted_at > now() - interval '1 minute' as "isNew" from roles where person_id = ${aysel}`);
    expect(raised).toEqual({ role: 'admin', isNew: true });
  });
});
