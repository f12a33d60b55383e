import { asc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { getCurrentCampaign } from '#db/queries/campaigns/campaigns.ts';
import { findCampaignState } from '#db/queries/campaigns/state.ts';
import { rememberSender } from '#db/queries/people/people.ts';
import { campaignHistory, campaignLogos } from '#db/schema/campaigns/details.ts';
import { ensureCampaign } from '#src/campaigns/ensure-campaign.ts';
import { changeCampaign, type PendingChange } from '#src/campaigns/saving/change-campaign.ts';
import type { CampaignChange } from '#src/domain/campaigns/changes.ts';
import { previousValue } from '#src/domain/campaigns/previous-value.ts';
import { makeDay } from '#src/domain/dates/day.ts';
import { createDatabase, type TestDatabase } from '#tests/support/database/database.ts';

const leyla = 1;
const vera = 2;

let database: TestDatabase;
let campaignId: number;
let lastUpdate = 100;

beforeEach(async () => {
  database = await createDatabase();
  onTestFinished(() => database.remove());
  await ensureCampaign(database.db);
  campaignId = (await getCurrentCampaign(database.db)).id;
  for (const [id, name] of [
    [leyla, 'Leyla'],
    [vera, 'Vera'],
  ] as const) {
    await rememberSender(database.db, { id, name, locale: 'en' });
  }
});

async function stateOf(id = campaignId) {
  const state = await findCampaignState(database.db, id);
  if (!state) throw new Error(`there is no campaign ${id}`);
  return state;
}

/** What an admin has before them at this moment. */
async function stage(change: CampaignChange, id = campaignId): Promise<PendingChange> {
  lastUpdate += 1;
  const proposedBy = lastUpdate;
  return { campaignId: id, change, before: previousValue(await stateOf(id), change), proposedBy };
}

async function save(pendingChange: PendingChange, who = leyla, logo: Buffer | null = null) {
  return changeCampaign(database.db, who, pendingChange, logo);
}

async function change(change: CampaignChange, id = campaignId) {
  const saved = await save(await stage(change, id));
  if (saved.kind !== 'saved') throw new Error(`not saved: ${saved.kind}`);
  return saved;
}

async function historyOf() {
  return database.db.select().from(campaignHistory).orderBy(asc(campaignHistory.id));
}

describe('a change', () => {
  it('is written with who made it, what it was and what it is', async () => {
    await change({ kind: 'title', locale: 'en', text: 'A week of poetry' });
    expect((await stateOf()).titles.en).toBe('A week of poetry');
    expect(await historyOf()).toEqual([
      expect.objectContaining({
        campaignId,
        personId: leyla,
        change: expect.objectContaining({ kind: 'title', locale: 'en', text: 'A week of poetry' }),
        before: 'Our campaign',
      }),
    ]);
  });

  it('that is saved twice, also at the same moment, is one', async () => {
    const pendingChange = await stage({ kind: 'category-add', locale: 'en', name: 'Exhibitions' });
    const outcomes = await Promise.all([save(pendingChange), save(pendingChange), save(pendingChange)]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['saved', 'saved', 'saved']);
    const ids = outcomes.map((outcome) => outcome.kind === 'saved' && outcome.change);
    expect(ids[1]).toMatchObject(ids[0] || {});
    expect((await stateOf()).categories).toHaveLength(6);
    expect(await historyOf()).toHaveLength(1);
  });

  it('of one thing by two admins at once is made by one of them, the other is told', async () => {
    for (let round = 0; round < 8; round += 1) {
      const texts = [`Poetry ${round}`, `Music ${round}`] as const;
      const changes = await Promise.all(
        texts.map((text) => stage({ kind: 'title', locale: 'en', text } as const)),
      );
      const [first, second] = changes;
      if (!first || !second) throw new Error('two were proposed');
      const outcomes = await Promise.all([save(first, leyla), save(second, vera)]);
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['overtaken', 'saved']);
      const won = outcomes.findIndex(({ kind }) => kind === 'saved');
      expect((await stateOf()).titles.en).toBe(texts[won]);
      expect(await historyOf()).toHaveLength(round + 1);
    }
  });

  it('of two things by two admins at once is made by both', async () => {
    const title = await stage({ kind: 'title', locale: 'en', text: 'Poetry' });
    const turkish = await stage({ kind: 'title', locale: 'tr', text: 'Şiir' });
    const outcomes = await Promise.all([save(title, leyla), save(turkish, vera)]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['saved', 'saved']);
    expect((await stateOf()).titles).toMatchObject({ en: 'Poetry', tr: 'Şiir' });
  });

  it('of the last two categories by two admins at once leaves one of them', async () => {
    const [one, other, ...rest] = (await stateOf()).categories;
    for (const { id } of rest) await change({ kind: 'category-retire', categoryId: id });
    const changes = await Promise.all(
      [one, other].map((category) => stage({ kind: 'category-retire', categoryId: category?.id ?? 0 })),
    );
    const outcomes = await Promise.all(changes.map((each) => save(each)));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['refused', 'saved']);
    expect((await stateOf()).categories.filter(({ isRetired }) => !isRetired)).toHaveLength(1);
  });

  it('can be undone by the opposite one', async () => {
    const before = await stateOf();
    const days = { first: makeDay('2026-02-16'), last: makeDay('2026-03-10') };
    await change({ kind: 'days', days });
    await change({ kind: 'days', days: null });
    await change({ kind: 'close' });
    await change({ kind: 'reopen' });
    const categoryId = before.categories[0]?.id ?? 0;
    await change({ kind: 'category-retire', categoryId });
    await change({ kind: 'category-return', categoryId });
    await change({ kind: 'country-name', code: 'NL', locale: 'en', name: 'Holland' });
    await change({ kind: 'country-name', code: 'NL', locale: 'en', name: 'Netherlands' });
    expect(await stateOf()).toEqual(before);
    expect(await historyOf()).toHaveLength(8);
  });

  it('of the order puts the categories where they belong', async () => {
    const ids = (await stateOf()).categories.map(({ id }) => id);
    await change({ kind: 'category-order', categoryId: ids[4] ?? 0, order: ids.toReversed() });
    expect((await stateOf()).categories.map(({ id }) => id)).toEqual(ids.toReversed());
  });

  it('of the logo replaces it whole', async () => {
    const logo = await stage({ kind: 'logo', fileId: 'one' });
    await save(logo, leyla, Buffer.from('first'));
    // Another admin still has the page without a logo.
    const late = { ...logo, proposedBy: logo.proposedBy + 1000 };
    expect(await save(late, vera, Buffer.from('second'))).toEqual({ kind: 'overtaken' });
    await save(await stage({ kind: 'logo', fileId: 'two' }), vera, Buffer.from('third'));
    const [row] = await database.db.select().from(campaignLogos);
    expect(row?.png.toString()).toBe('third');
  });
});

describe('a new campaign', () => {
  it('takes over what is in use, and becomes the current one without days', async () => {
    const [first, second] = (await stateOf()).categories;
    await change({ kind: 'category-retire', categoryId: second?.id ?? 0 });
    await change({ kind: 'category-photos', categoryId: first?.id ?? 0, least: 2 });
    await change({ kind: 'country-add', locale: 'en', name: 'Far Island' });
    await change({ kind: 'organization', locale: 'en', text: 'The committee' });
    await change({ kind: 'contact', text: 'committee@example.org' });
    const days = { first: makeDay('2026-02-16'), last: makeDay('2026-03-10') };
    await change({ kind: 'days', days });
    await save(await stage({ kind: 'logo', fileId: 'one' }), leyla, Buffer.from('logo'));

    const former = await stateOf();
    const started = await change({ kind: 'start', locale: 'en', title: 'Another week' });
    const fresh = await stateOf(started.campaignId);
    expect(fresh).toMatchObject({
      titles: { en: 'Another week' },
      days: null,
      isClosed: false,
      contact: former.contact,
      organizationNames: former.organizationNames,
      countries: former.countries,
      logo: former.logo,
      current: { id: started.campaignId },
    });
    const kept = former.categories.filter(({ isRetired }) => !isRetired);
    expect(fresh.categories.map(({ names, leastPhotos }) => [names, leastPhotos])).toEqual(
      kept.map(({ names, leastPhotos }) => [names, leastPhotos]),
    );
  });

  it('started by two admins at once is one, and one campaign is the current one', async () => {
    const changes = await Promise.all(
      ['Poetry', 'Music'].map((title) => stage({ kind: 'start', locale: 'en', title })),
    );
    const outcomes = await Promise.all(changes.map((each, index) => save(each, index + 1)));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['overtaken', 'saved']);
    expect((await getCurrentCampaign(database.db)).id).not.toBe(campaignId);
  });

  it('and the former one can be switched', async () => {
    const { campaignId: fresh } = await change({ kind: 'start', locale: 'en', title: 'Another week' });
    await change({ kind: 'switch' });
    expect((await getCurrentCampaign(database.db)).id).toBe(campaignId);
    const rows = await database.db
      .select()
      .from(campaignHistory)
      .where(eq(campaignHistory.campaignId, campaignId));
    expect(rows.map((row) => row.before)).toEqual([{ id: fresh, titles: { en: 'Another week' } }]);
  });
});
