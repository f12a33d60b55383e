import { describe, expect, it } from 'vitest';
import { setClosed } from '#db/queries/campaigns/changes.ts';
import { findOpenDraft } from '#db/queries/entries/entries.ts';
import { asks } from '#tests/support/asks.ts';
import { currentCampaign, listChangeKinds, openCampaign } from '#tests/support/campaigns/campaign-phone.ts';
import { deliverAgain } from '#tests/support/deliver-again.ts';
import { cardOf, untilJobsDone } from '#tests/support/moderating.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { receiveEntry } from '#tests/support/receive-entry.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { reuseStage, type Stage } from '#tests/support/stage.ts';

const emptyStage = reuseStage();

async function close(stage: Stage) {
  const phone = await openCampaign(stage);
  const asked = await phone.tap('Close', 'The campaign will accept nothing new');
  await phone.save('🔒 Closed');
  return { phone, asked };
}

const closed = 'is closed and accepts nothing new';

describe('a campaign that is closed', () => {
  it('takes no new entries, however one asks for it, and says so', async () => {
    const stage = await emptyStage();
    await close(stage);
    const phone = phoneOf(stage, stage.aysel);
    await phone.write('/new', '“Our campaign” is closed and accepts no new entries');
    await phone.write('/start', 'Hello, Aysel');
    await phone.tap('Report an event', 'is closed and accepts no new entries');
    expect(await findOpenDraft(stage.db, stage.aysel.id)).toBeNull();
  });

  it('is told to everybody with an open draft, in their language and once, and to nobody else', async () => {
    const stage = await emptyStage();
    const { aysel, rauf, nigar } = stage;
    for (const who of [aysel, rauf]) await reportEvent(stage, who, {}, { upTo: 'date' });
    const turkish = stage.telegram.createPerson({ firstName: 'Defne', languageCode: 'tr' });
    await reportEvent(stage, turkish, {}, { upTo: 'date', language: 'tr' });
    await phoneOf(stage, rauf).write('/cancel', 'set aside');
    await phoneOf(stage, nigar).write('/start', 'Hello');

    const { asked } = await close(stage);
    expect(asked.shown).toContain('2 organizers have open drafts');
    await stage.chatOf(aysel).expectMessage(closed);
    await stage
      .chatOf(turkish)
      .expectMessage('“Kampanyamız” kampanyası kapandı; artık yeni bir şey alınmıyor');
    await deliverAgain(stage, { forgotten: true });
    await untilJobsDone(stage);
    const told = (who: Stage['aysel']) =>
      stage.chatOf(who).botMessages.filter(({ shown }) => shown.includes(closed)).length;
    expect([aysel, rauf, nigar].map(told)).toEqual([1, 0, 0]);
    expect(await listChangeKinds(stage)).toEqual(['close']);
  });

  it('keeps the draft, whose questions go on, refuses it at Submit, and takes it once opened again', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.aysel);
    await reportEvent(stage, stage.aysel, {}, { upTo: 'category' });
    const { phone: admin } = await close(stage);
    await phone.chat.expectMessage(closed);
    await phone.tap('Media', asks('photo'));
    await phone.tap('Skip', asks('preview'));
    await phone.tap('Submit', closed);
    await phone.write('submit', closed);
    await phone.write('/new', 'unfinished entry');
    await phone.write('start over', 'is closed and accepts no new entries');
    expect((await phone.draft()).title).toBe('An evening of poetry and music');

    await admin.tap('Open again', '🔒 Closed → 🟢 open');
    await admin.save('🟢 Open');
    await phone.write('/new', 'unfinished entry');
    await phone.tap('Continue', asks('preview'));
    await phone.tap('Submit', 'No. 1 received');
    expect(await listChangeKinds(stage)).toEqual(['close', 'reopen']);
  });

  it('leaves the draft of somebody who wants to start over, by the button, where it is', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.aysel);
    await reportEvent(stage, stage.aysel, {}, { upTo: 'date' });
    await phone.write('/new', 'unfinished entry');
    await close(stage);
    await phone.tap('Start over', 'is closed and accepts no new entries');
    expect((await phone.draft()).title).toBe('An evening of poetry and music');
  });

  it('lets moderators go on deciding, and keeps its totals', async () => {
    const stage = await emptyStage();
    const { number } = await receiveEntry(stage, stage.aysel);
    await close(stage);
    await stage.kamran.tap(cardOf(stage, number), 'Approve');
    await stage.chatOf(stage.aysel).expectMessage('is approved');
    const { shown } = await phoneOf(stage, stage.leyla).write('/report', 'Total');
    expect(shown).toContain('Total: 1 event in 1 country');
  });

  it('that is opened before the news went out is not told of', async () => {
    const stage = await emptyStage();
    await reportEvent(stage, stage.aysel, {}, { upTo: 'date' });
    const { id } = await currentCampaign(stage);
    await stage.db.transaction(async (tx) => {
      await setClosed(tx, id, true);
      await setClosed(tx, id, false);
    });
    await untilJobsDone(stage);
    expect(stage.chatOf(stage.aysel).botMessages.some(({ shown }) => shown.includes(closed))).toBe(false);
  });
});

describe('a new campaign', () => {
  it('takes the new entries from number 1 on, while drafts stay where they were started', async () => {
    const stage = await emptyStage();
    const { aysel, rauf } = stage;
    await reportEvent(stage, aysel, {}, { upTo: 'preview' });
    const { id: former } = await currentCampaign(stage);
    const phone = await openCampaign(stage);
    await phone.go('New campaign');
    const asked = await phone.write('Another week', 'New campaign: “Another week”, after “Our campaign”');
    expect(asked.shown).toContain('Drafts stay where they were started');
    await phone.save('Another week');
    await reportEvent(stage, rauf);
    await phoneOf(stage, aysel).tap('Submit', 'No. 1 received');
    const rows = await stage.database.sql`
      select campaign_id as campaign, person_id as person, number from entries order by campaign_id`;
    expect([...rows]).toEqual([
      { campaign: former, person: aysel.id, number: 1 },
      { campaign: (await currentCampaign(stage)).id, person: rauf.id, number: 1 },
    ]);
  });

  it('gives way to an earlier one that is made the current one again', async () => {
    const stage = await emptyStage();
    const { id: earlier } = await currentCampaign(stage);
    const phone = await openCampaign(stage);
    await phone.go('New campaign');
    await phone.write('Another week', 'Save this change?');
    await phone.save('Another week');
    const { id: later } = await currentCampaign(stage);
    const list = await phone.go('All campaigns');
    expect(list.buttons).toEqual([`⭐️ ${later}. Another week`, `${earlier}. Our campaign`, '⬅️ Back']);
    await phone.tap(`${earlier}. Our campaign`, 'new entries go to “Another week”');
    await phone.tap('Make it current', 'Current campaign: Another week → Our campaign');
    await phone.save('⭐️ the current campaign');
    expect((await currentCampaign(stage)).titles.en).toBe('Our campaign');
  });
});
