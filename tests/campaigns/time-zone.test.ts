import { describe, expect, it } from 'vitest';
import { currentCampaign, listChangeKinds, openCampaign } from '#tests/support/campaigns/campaign-phone.ts';
import { cardOf } from '#tests/support/moderating.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { receiveEntry } from '#tests/support/receive-entry.ts';
import { openStage, reuseStage, type Stage } from '#tests/support/stage.ts';

/** 18:05 in Baku. */
const now = () => new Date('2026-02-26T14:05:00Z');
const emptyStage = reuseStage({ now });

/** Reports an event late in the evening of 26 February in UTC, has it approved, and gives what its card says. */
async function approveEvening(stage: Stage): Promise<string> {
  const { number, card } = await receiveEntry(stage, stage.aysel);
  await stage.database.sql`update entries set submitted_at = '2026-02-26 22:05Z' where number = ${number}`;
  await stage.kamran.tap(card, 'Approve');
  await stage.group.expectMessage(new RegExp(`^No. ${number}\\n[^]*Approved by Kamran`));
  return cardOf(stage, number).shown;
}

describe('the time zone of a campaign', () => {
  it('is that of the setting, on cards and in totals', async () => {
    const stage = await openStage({ env: { TIME_ZONE: 'Asia/Baku' } });
    expect(await approveEvening(stage)).toContain('Sent by Aysel, 27 February 2026, 02:05\n');
    const report = await phoneOf(stage, stage.leyla).write('/report', 'Approved entries only');
    expect(report.shown).toMatch(/as of .*, \d\d:\d\d \(UTC\+4\)\.$/);
  });

  it('is changed by an admin at a tap, and the next card and report follow', async () => {
    const stage = await openStage({ now, env: { TIME_ZONE: 'Asia/Baku' } });
    const phone = await openCampaign(stage);
    expect(phone.opened.shown).toContain('🕐 Time zone: Baku (UTC+4)');
    const asked = await phone.go('Time zone');
    expect(asked.shown).toContain('Now: Baku (UTC+4)');
    expect(asked.buttons).toEqual([
      'London, 14:05',
      'Berlin, 15:05',
      'New York, 09:05',
      'UTC, 14:05',
      '⬅️ Back',
    ]);
    await phone.tap('New York', 'Time zone: Baku (UTC+4) → New York (UTC−5)');
    await phone.save('🕐 Time zone: New York (UTC−5)');
    expect((await currentCampaign(stage)).timeZone).toBe('America/New_York');
    expect(await listChangeKinds(stage)).toEqual(['time-zone']);
    expect((await phone.go('What changed')).shown).toContain('Time zone: Baku (UTC+4) → New York (UTC−5)');
    expect(await approveEvening(stage)).toContain('Sent by Aysel, 26 February 2026, 17:05\n');
    const report = await phone.write('/report', 'Approved entries only');
    expect(report.shown).toMatch(/\(UTC−[45]\)\.$/);
  });

  it('is found by a city or a name; what is none is asked again, with examples', async () => {
    const stage = await emptyStage();
    const phone = await openCampaign(stage);
    await phone.go('Time zone');
    const unknown = await phone.write('Gotham', /“Gotham”.*such as “Tbilisi” or “New York”/s);
    expect(unknown.buttons).toContain('Baku, 18:05');
    await phone.write('UTC', 'like that already');
    await phone.write('Bakı', 'UTC → Baku (UTC+4)');
    await phone.write('europe/berlin', 'UTC → Berlin (UTC+1)');
    await phone.save('Berlin (UTC+1)');
    expect((await currentCampaign(stage)).timeZone).toBe('Europe/Berlin');
  });

  it('of a forged button is no zone, and changes nothing', async () => {
    const stage = await emptyStage();
    const phone = await openCampaign(stage);
    expect(await phone.forge(`camp:zone:${(await currentCampaign(stage)).id}:Europe/Atlantis`)).toContain(
      'no longer there',
    );
    expect((await currentCampaign(stage)).timeZone).toBeNull();
  });

  it('goes on in the campaign that follows the example of this one', async () => {
    const stage = await emptyStage();
    await stage.database.sql`update campaigns set time_zone = 'Asia/Baku'`;
    const phone = await openCampaign(stage);
    await phone.go('New campaign');
    await phone.write('The days of music', 'The days of music');
    await phone.save('Time zone: Baku (UTC+4)');
    expect((await currentCampaign(stage)).timeZone).toBe('Asia/Baku');
  });
});
