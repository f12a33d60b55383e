import { describe, expect, it } from 'vitest';
import { removeBlock } from '#db/queries/people/blocks.ts';
import { rememberSender } from '#db/queries/people/people.ts';
import { grantRole } from '#db/queries/people/roles.ts';
import { blockPerson } from '#src/people/access/block-person.ts';
import { changeRole } from '#src/people/access/change-role.ts';
import { openConnectedDatabase } from '#tests/support/database/connected-database.ts';

const [admin, person] = [1, 6_012_345_678];

async function openDatabase() {
  const { db, sql } = await openConnectedDatabase();
  await rememberSender(db, { id: admin, name: 'Leyla', locale: 'en' });
  await rememberSender(db, { id: person, name: 'Nigar', locale: 'en' });
  await grantRole(db, { personId: admin, role: 'admin', grantedBy: null });
  return { db, sql };
}

describe('blocking a person', () => {
  it('is done once, with who did it and why; the first of several at once stands', async () => {
    const { db, sql } = await openDatabase();
    const outcomes = await Promise.all(
      (['spam', 'rude'] as const).flatMap((ready) =>
        [1, 2, 3].map(() => blockPerson(db, { personId: person, by: admin, reason: { ready } })),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'already')).toHaveLength(5);
    const [row] = await sql`select blocked_by, block_reason from people where id = ${person}`;
    expect(row).toEqual({ blocked_by: admin, block_reason: expect.stringMatching(/^(spam|rude)$/) });
    expect(await removeBlock(db, person)).toBe(true);
    expect(await removeBlock(db, person)).toBe(false);
  });

  it('is impossible for admins, for oneself and for nobody', async () => {
    const { db } = await openDatabase();
    await grantRole(db, { personId: person, role: 'admin', grantedBy: admin });
    expect(await blockPerson(db, { personId: person, by: admin, reason: null })).toBe('is-admin');
    expect(await blockPerson(db, { personId: admin, by: admin, reason: null })).toBe('is-admin');
    expect(await blockPerson(db, { personId: 77, by: admin, reason: null })).toBe('gone');
  });

  it('and making them an admin at the same time never make a blocked admin', async () => {
    const { db, sql } = await openDatabase();
    for (let round = 0; round < 25; round += 1) {
      await Promise.all([
        blockPerson(db, { personId: person, by: admin, reason: { words: 'noise' } }),
        changeRole(db, { personId: person, role: 'admin', by: admin }),
      ]);
      const both = await sql`
        select from people join roles on person_id = id where blocked_at is not null and role = 'admin'`;
      expect(both).toHaveLength(0);
      await sql`delete from roles where person_id = ${person}`;
      await removeBlock(db, person);
    }
  });
});

describe('somebody who was blocked and forgotten', () => {
  it('is blocked from the first sight on, and can be unblocked then', async () => {
    const { db, sql } = await openDatabase();
    const [marked] = await sql`
      select encode(sha256(convert_to(salt || ':' || '42', 'UTF8')), 'hex') as mark from settings`;
    await sql`insert into forgotten_blocks (mark, reason) values (${marked?.mark}, 'spam')`;
    const other = await rememberSender(db, { id: 43, name: 'Sevda', locale: 'en' });
    expect(other.blockedAt).toBeNull();
    const back = await rememberSender(db, { id: 42, name: 'Nobody', locale: 'en' });
    expect(back.blockedAt).toBeInstanceOf(Date);
    expect(back.blockReason).toBe('spam');
    expect(await sql`select from forgotten_blocks`).toHaveLength(0);
    await removeBlock(db, 42);
    const renamed = await rememberSender(db, { id: 42, name: 'Somebody', locale: 'en' });
    expect(renamed).toMatchObject({ name: 'Somebody', blockedAt: null });
  });
});
