import { beforeAll, describe, expect, it } from 'vitest';
import { setCampaign } from '#db/queries/campaigns/changes.ts';
import { copyCampaign } from '#db/queries/campaigns/copy.ts';
import { findCampaignState } from '#db/queries/campaigns/state.ts';
import { changeStatus } from '#db/queries/entries/history.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { submitEntry } from '#tests/support/receive-entry.ts';
import { openStage, type Stage, shareStage } from '#tests/support/stage.ts';

async function approve(stage: Stage, country: string): Promise<void> {
  const { id } = await submitEntry(stage, stage.aysel, { country });
  await changeStatus(stage.db, { action: 'approve', entryId: id, personId: stage.aysel.id, version: 2 });
}

/** A campaign that becomes the current one. */
async function start(stage: Stage, formerId: number, titles: { en: string; az?: string }): Promise<number> {
  const former = await findCampaignState(stage.db, formerId);
  if (!former) throw new Error('no former campaign');
  const id = await copyCampaign(stage.db, former, titles);
  await setCampaign(stage.db, formerId, { isCurrent: false });
  await setCampaign(stage.db, id, { isCurrent: true });
  return id;
}

describe('the totals of an earlier campaign', () => {
  const shared = shareStage();

  beforeAll(async () => {
    const { stage } = shared;
    await approve(stage, 'DE');
    await approve(stage, 'FR');
    await start(stage, 1, { en: 'A week of poetry 2026', az: 'Şeir həftəsi' });
    await approve(stage, 'TR');
    await start(stage, 2, { en: 'A week of music 2026' });
  });

  it.each([
    ['/report poetry', 'A week of poetry 2026', 'Total: 1 event in 1 country'],
    ['/report ŞEIR HEFTESI', 'A week of poetry 2026', 'Total: 1 event in 1 country'],
    ['/report 1', 'Our campaign', 'Total: 2 events in 2 countries'],
    ['/report our az', 'Kampaniyamız', '2 ölkədə 2 tədbir'],
    ['/report az our', 'Kampaniyamız', '2 ölkədə 2 tədbir'],
    ['/report', 'A week of music 2026', 'Total: 0 events in 0 countries'],
  ])('come with %s', async (command, title, total) => {
    const { shown } = await phoneOf(shared.stage, shared.stage.leyla).write(command, title);
    expect(shown).toContain(total);
  });

  it('are chosen by a tap where several are meant, and those of another one after that', async () => {
    const { stage } = shared;
    const phone = phoneOf(stage, stage.leyla);
    const which = await phone.write('/report a week', 'Which campaign');
    expect(which.buttons).toEqual(['⭐️ 3. A week of music 2026', '2. A week of poetry 2026']);
    await phone.tap('2. A week of poetry 2026', 'Total: 1 event in 1 country');
    const others = await phone.tap('Other campaigns', 'Which campaign');
    expect(others.buttons).toContain('1. Our campaign');
    await phone.tap('1. Our campaign', 'Total: 2 events in 2 countries');
  });

  it('of a campaign that nobody knows lead to those there are', async () => {
    const { stage } = shared;
    const unknown = await phoneOf(stage, stage.leyla).write('/report festival', 'no campaign by that name');
    expect(unknown.buttons).toHaveLength(3);
  });

  it('are for admins alone, in the group as well', async () => {
    const { stage } = shared;
    await stage.leyla.send(stage.group, '/report@hesabat_bot poetry');
    const shown = await stage.group.expectMessage(/^A week of poetry 2026/);
    const tap = await stage.kamran.tap(shown, 'Other campaigns');
    expect((await tap.answer).text).toContain('for the committee’s admins');
  });
});

it('where there is one campaign, no others are offered', async () => {
  const stage = await openStage();
  const { buttons } = await phoneOf(stage, stage.leyla).write('/report', 'Total');
  expect(buttons).not.toContain('📊 Other campaigns');
});
