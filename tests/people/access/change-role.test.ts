import { describe, expect, it, onTestFinished } from 'vitest';
import { connect } from '#db/connection/client.ts';
import { rememberSender } from '#db/queries/people/people.ts';
import { grantRole } from '#db/queries/people/roles.ts';
import { changeRole } from '#src/people/access/change-role.ts';
import { createDatabase } from '#tests/support/database/database.ts';

/** A database with these admins, and connections enough for all of them to act at once. */
async function openDatabase(adminIds: readonly number[]) {
  const database = await createDatabase();
  const { db, close } = connect(database.url, { most: 12 });
  onTestFinished(async () => {
    await close();
    await database.remove();
  });
  for (const id of adminIds) {
    await rememberSender(db, { id, name: `Admin ${id}`, locale: 'en' });
    await grantRole(db, { personId: id, role: 'admin', grantedBy: null });
  }
  return { db, sql: database.sql };
}

describe('the last admin', () => {
  it('stays when two admins remove each other at the same time, however often it is tried', async () => {
    const { db, sql } = await openDatabase([1, 2]);
    for (let round = 0; round < 25; round += 1) {
      const outcomes = await Promise.all([
        changeRole(db, { personId: 1, role: null, by: 2 }),
        changeRole(db, { personId: 2, role: 'organizer', by: 1 }),
      ]);
      expect(outcomes.toSorted()).toEqual(['done', 'not-admin']);
      expect(await sql`select from roles where role = 'admin'`).toHaveLength(1);
      await sql`insert into roles (person_id, role) values (1, 'admin'), (2, 'admin')
        on conflict (person_id) do update set role = 'admin'`;
    }
  });

  it('stays when many admins give up their role at once', async () => {
    const ids = [1, 2, 3, 4, 5, 6];
    const { db, sql } = await openDatabase(ids);
    const outcomes = await Promise.all(ids.map((id) => changeRole(db, { personId: id, role: null, by: id })));
    expect(outcomes.filter((outcome) => outcome === 'last-admin')).toHaveLength(1);
    expect(await sql`select from roles`).toHaveLength(1);
  });

  it('cannot be made a moderator either, and who is no admin changes nothing', async () => {
    const { db, sql } = await openDatabase([1]);
    expect(await changeRole(db, { personId: 1, role: 'moderator', by: 1 })).toBe('last-admin');
    expect(await changeRole(db, { personId: 2, role: 'admin', by: 3 })).toBe('not-admin');
    expect(await sql`select person_id, role from roles`).toEqual([{ person_id: 1, role: 'admin' }]);
  });
});
