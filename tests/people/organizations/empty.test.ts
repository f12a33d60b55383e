import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '#db/connection/client.ts';
import { deleteEmptyOrganizations } from '#db/queries/people/empty-organizations.ts';
import { ensureOrganization, listOrganizations, setOrganization } from '#db/queries/people/organizations.ts';
import { rememberSender } from '#db/queries/people/people.ts';
import { joinOrganization } from '#src/people/organizations/join-organization.ts';
import { openConnectedDatabase } from '#tests/support/database/connected-database.ts';

const [aysel, rauf] = [700_100_001, 700_200_002];

let db: Db;

beforeEach(async () => {
  ({ db } = await openConnectedDatabase());
  await rememberSender(db, { id: aysel, name: 'Aysel', locale: 'en' });
  await rememberSender(db, { id: rauf, name: 'Rauf', locale: 'en' });
});

const join = (personId: number, name: string) => joinOrganization(db, { personId, name, sureOf: 'new' });

async function names(): Promise<string[]> {
  return (await listOrganizations(db)).map(({ name }) => name);
}

async function inviteTo(name: string, { isUsable }: { isUsable: boolean }): Promise<void> {
  await db.execute(sql`
    insert into invites (token, role, organization_id, most, expires_at)
    select ${name}, 'organizer', id, 1, now() + make_interval(days => ${isUsable ? 1 : -1})
    from organizations where name = ${name}`);
}

describe('an organization', () => {
  it('goes with the last one who leaves it, unless an invite leads there', async () => {
    await join(aysel, 'First');
    await join(rauf, 'First');
    await join(aysel, 'Second');
    expect(await names()).toEqual(['First', 'Second']);
    await join(rauf, 'Second');
    expect(await names()).toEqual(['Second']);
    await join(rauf, 'Expected');
    await inviteTo('Expected', { isUsable: true });
    await setOrganization(db, { personId: rauf, organizationId: null });
    expect(await names()).toEqual(['Expected', 'Second']);
    await join(aysel, 'Over');
    await inviteTo('Over', { isUsable: false });
    await setOrganization(db, { personId: aysel, organizationId: null });
    expect(await names()).toEqual(['Expected']);
  });

  it('that nobody is in is swept away after a day', async () => {
    for (const name of ['New', 'Old', 'Expected', 'Lived in']) await ensureOrganization(db, { name });
    await db.execute(
      sql`update organizations set created_at = now() - interval '25 hours' where name <> 'New'`,
    );
    await inviteTo('Expected', { isUsable: true });
    await join(aysel, 'Lived in');
    await deleteEmptyOrganizations(db);
    expect(await names()).toEqual(['Expected', 'Lived in', 'New']);
  });

  it('is never lost by who joins it as the last one leaves, nor do people who change places wait', async () => {
    for (let round = 0; round < 25; round += 1) {
      await join(aysel, 'One');
      await join(rauf, 'Other');
      await Promise.all([join(aysel, 'Other'), join(rauf, 'One'), deleteEmptyOrganizations(db)]);
      const members = await db.execute(sql`
        select people.name, organizations.name as organization
        from people join organizations on organizations.id = organization_id order by people.name`);
      expect([...members]).toEqual([
        { name: 'Aysel', organization: 'Other' },
        { name: 'Rauf', organization: 'One' },
      ]);
    }
  });
});
