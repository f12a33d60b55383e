import { describe, expect, it } from 'vitest';
import { asks } from '#tests/support/asks.ts';
import { setCampaignDays } from '#tests/support/campaigns/campaign.ts';
import { newPhone } from '#tests/support/phone.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { openStage, shareStage } from '#tests/support/stage.ts';

const today = new Date('2026-03-05T09:00:00Z');

const shared = shareStage({ now: () => today });

/** The phone of an organizer on 5 March 2026, with the calendar of that month. */
async function atCalendar(stage = shared.stage) {
  const phone = newPhone(stage);
  await reportEvent(stage, phone.who, {}, { upTo: 'date' });
  const answered = async () => {
    const { firstDay, lastDay } = await phone.draft();
    return [firstDay, lastDay];
  };
  return { phone, answered };
}

const showsMonth = (month: string) => (message: { buttons: string[] }) => message.buttons.includes(month);

describe('the calendar', () => {
  it('shows weeks from Monday, turns to other months, and any day of it can be tapped', async () => {
    const { phone, answered } = await atCalendar();
    const [, , , weekdays, firstWeek] = phone.chat.lastMessage?.keyboard ?? [];
    expect(weekdays?.map(({ text }) => text)).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
    expect(firstWeek?.map(({ text }) => text)).toEqual(['·', '·', '·', '·', '·', '·', '1']);

    await phone.tap('‹', showsMonth('February 2026'));
    await phone.tap('‹', showsMonth('January 2026'));
    await phone.tap('‹', showsMonth('December 2025'));
    await phone.tap('›', showsMonth('January 2026'));
    await phone.tap('31', asks('country'));
    expect(await answered()).toEqual(['2026-01-31', '2026-01-31']);

    const again = await phone.tap('Back', asks('date'));
    expect(again.buttons).toContain('January 2026');
  });

  it("marks the campaign's days once it has some", async () => {
    const stage = await openStage({ now: () => today });
    const { phone, answered } = await atCalendar(stage);
    expect(phone.chat.lastMessage?.buttons.filter((label) => label.startsWith('•'))).toEqual([]);
    await setCampaignDays(stage.db, '2026-02-16', '2026-03-10');
    await phone.tap('Several days', 'First date');
    const march = await phone.tap('Back', 'What date');
    expect(march.buttons.filter((label) => label.startsWith('•'))).toEqual(
      Array.from({ length: 10 }, (_, index) => `• ${index + 1}`),
    );
    await phone.tap('‹', showsMonth('February 2026'));
    await phone.tap('• 28', asks('country'));
    expect(await answered()).toEqual(['2026-02-28', '2026-02-28']);
  });

  it('takes several days by their first and last, over the end of a month too', async () => {
    const { phone, answered } = await atCalendar();
    await phone.tap('Several days', 'First date');
    await phone.tap('‹', showsMonth('February 2026'));
    const last = await phone.tap('25', 'Last date');
    expect(last.shown).toContain('25 February 2026');
    expect(last.buttons).toContain('February 2026');
    await phone.tap('›', showsMonth('March 2026'));
    await phone.tap('3', asks('country'));
    expect(await answered()).toEqual(['2026-02-25', '2026-03-03']);
  });

  it('takes several days in whichever order they are tapped', async () => {
    const { phone, answered } = await atCalendar();
    await phone.tap('Several days', 'First date');
    await phone.tap('‹', showsMonth('February 2026'));
    await phone.tap('27', 'Last date');
    await phone.tap('21', asks('country'));
    expect(await answered()).toEqual(['2026-02-21', '2026-02-27']);
  });

  it('asks about a tapped day as about a typed one', async () => {
    const { phone, answered } = await atCalendar();
    await phone.tap('20', /still to come.*did you mean/is);
    await phone.tap('Keep 20 March 2026', asks('country'));
    expect(await answered()).toEqual(['2026-03-20', '2026-03-20']);
  });

  it('lets the days be typed while it asks for the first or the last, and Back leaves it', async () => {
    const { phone, answered } = await atCalendar();
    await phone.tap('Several days', 'First date');
    await phone.tap('Back', 'What date was it?');
    await phone.tap('Several days', 'First date');
    await phone.write('21–27 February', asks('country'));
    expect(await answered()).toEqual(['2026-02-21', '2026-02-27']);
  });

  it('keeps the first day that was tapped where the last is typed beside a wrong weekday', async () => {
    const { phone, answered } = await atCalendar();
    await phone.tap('Several days', 'First date');
    await phone.tap('‹', showsMonth('February 2026'));
    await phone.tap('21', 'Last date');
    await phone.write('Friday, 26 February 2026', 'is a Thursday, not a Friday');
    await phone.tap('Keep', asks('country'));
    expect(await answered()).toEqual(['2026-02-21', '2026-02-26']);
  });
});
