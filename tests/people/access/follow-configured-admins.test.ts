import { expect, it } from 'vitest';
import { insertBlock, removeBlock } from '#db/queries/people/blocks.ts';
import { rememberSender } from '#db/queries/people/people.ts';
import { blockPerson } from '#src/people/access/block-person.ts';
import { followConfiguredAdmins } from '#src/people/access/follow-configured-admins.ts';
import { openConnectedDatabase } from '#tests/support/database/connected-database.ts';

const [leyla, nigar] = [1, 6_012_345_678];

async function openDatabase() {
  const { db, sql } = await openConnectedDatabase();
  await rememberSender(db, { id: leyla, name: 'Leyla', locale: 'en' });
  await rememberSender(db, { id: nigar, name: 'Nigar', locale: 'en' });
  const admins = async () => {
    const rows = await sql`select person_id from roles where role = 'admin' order by person_id`;
    return rows.map(({ person_id }) => person_id);
  };
  return { db, sql, admins };
}

it('a blocked person is not made an admin by the environment, and is at the next start once unblocked', async () => {
  const { db, admins } = await openDatabase();
  await insertBlock(db, { personId: nigar, by: leyla, reason: null });
  expect(await followConfiguredAdmins(db, [nigar, leyla])).toEqual([nigar]);
  expect(await admins()).toEqual([leyla]);
  await removeBlock(db, nigar);
  expect(await followConfiguredAdmins(db, [nigar, leyla])).toEqual([]);
  expect(await admins()).toEqual([leyla, nigar]);
});

it('a start of two copies and a block at the same time never make a blocked admin', async () => {
  const { db, sql } = await openDatabase();
  await followConfiguredAdmins(db, [leyla]);
  for (let round = 0; round < 25; round += 1) {
    await Promise.all([
      blockPerson(db, { personId: nigar, by: leyla, reason: null }),
      followConfiguredAdmins(db, [nigar, leyla]),
      followConfiguredAdmins(db, [leyla, nigar]),
    ]);
    expect(
      await sql`
      select from people join roles on person_id = id where blocked_at is not null and role = 'admin'`,
    ).toEqual([]);
    await sql`delete from roles where person_id = ${nigar}`;
    await removeBlock(db, nigar);
    await sql`update settings set configured_admin_ids = array[${leyla}::bigint]`;
  }
});
