import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { listCategories } from '#db/queries/campaigns/campaigns.ts';
import { roles } from '#db/schema/people/people.ts';
import { asks } from '#tests/support/asks.ts';
import { setCampaignDays } from '#tests/support/campaigns/campaign.ts';
import { currentCampaign, listChangeKinds, openCampaign } from '#tests/support/campaigns/campaign-phone.ts';
import { deliverAgain } from '#tests/support/deliver-again.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { submitEntry } from '#tests/support/receive-entry.ts';
import { openStage, reuseStage } from '#tests/support/stage.ts';

const emptyStage = reuseStage();

describe('/campaign', () => {
  it('shows an admin the current campaign at a glance, in one message that changes in place', async () => {
    const stage = await emptyStage();
    const phone = await openCampaign(stage);
    expect(phone.opened.shown).toContain('Our campaign\n🟢 Open · ⭐️ the current campaign\n🗓 no dates set');
    expect(phone.opened.shown).toContain('3. Adopted documents (documents)');
    await phone.go('Title', 'Back', 'Countries', 'Back', 'What changed', 'Back');
    expect(phone.chat.botMessages).toHaveLength(1);
  });

  it.each(['aysel', 'kamran'] as const)('is refused to %s, who learns their own id', async (name) => {
    const stage = await emptyStage();
    const refused = await phoneOf(stage, stage[name]).write('/campaign', 'Only admins');
    expect(refused.shown).toContain(String(stage[name].id));
  });

  it('in a group leads into the private chat', async () => {
    const stage = await emptyStage();
    await stage.leyla.send(stage.group, '/campaign@hesabat_bot');
    await stage.group.expectMessage('Please write to me in a private chat');
  });

  it('does nothing for somebody who is no admin any more, nor for buttons that a phone made up', async () => {
    const stage = await emptyStage();
    const phone = await openCampaign(stage);
    const { id } = await currentCampaign(stage);
    const category = (await listCategories(stage.db, id))[0]?.id ?? 0;
    const unreadable = [
      `retire:${id}:0x${category.toString(16)}`,
      `retire:${id}:${category}e0`,
      `least:${id}:${category}:1e0`,
      `least:${id}:${category}: 1`,
    ];
    const unknown = [`unit:${id}:${category}:stones`, `least:${id}:${category}:11`, 'main:99999', `x:${id}`];
    for (const data of [...unreadable, ...unknown]) {
      expect(await phone.forge(`camp:${data}`), data).toContain('no longer there');
    }
    await phone.go('Title', 'English');
    await stage.db.delete(roles).where(eq(roles.personId, stage.leyla.id));
    await phone.write('Something else', 'I have no question open');
    expect(await phone.toast(phone.opened, 'Dates')).toContain('Only admins');
    expect((await currentCampaign(stage)).titles.en).toBe('Our campaign');
  });
});

describe('a change', () => {
  it('is shown, old and new, and made only when it is saved', async () => {
    const stage = await emptyStage();
    const phone = await openCampaign(stage);
    await phone.go('Title', 'English');
    const shown = await phone.write('  A week of   poetry ', 'Save this change?');
    expect(shown.shown).toContain('Title (English): Our campaign → A week of poetry');
    expect(shown.buttons).toEqual(['💾 Save', '✖️ Cancel']);
    expect((await currentCampaign(stage)).titles.en).toBe('Our campaign');
    await phone.save();
    expect((await currentCampaign(stage)).titles).toMatchObject({
      en: 'A week of poetry',
      ru: 'Наша кампания',
    });
  });

  it('is not made when it is cancelled, tapped or typed', async () => {
    const stage = await emptyStage();
    const phone = await openCampaign(stage);
    await phone.go('Contact');
    await phone.write('committee@example.org', 'Contact: none → committee@example.org');
    await phone.tap('Cancel', 'Nothing was changed');
    await phone.go('Contact');
    await phone.write('committee@example.org', 'Save this change?');
    await phone.write('cancel', 'Nothing was changed');
    expect((await currentCampaign(stage)).contact).toBeNull();
    expect(await listChangeKinds(stage)).toEqual([]);
  });

  it('can be written anew before it is saved, and saved by typing', async () => {
    const stage = await emptyStage();
    const phone = await openCampaign(stage);
    await phone.go('Contact');
    await phone.write('comittee@example.org', 'Save this change?');
    await phone.write('committee@example.org', '→ committee@example.org');
    await phone.write('Save', 'Saved');
    expect((await currentCampaign(stage)).contact).toBe('committee@example.org');
  });

  it('is saved once, tapped twice and delivered again', async () => {
    const stage = await emptyStage();
    const phone = await openCampaign(stage);
    await phone.go('Organization', 'English');
    const shown = await phone.write('The committee', 'Save this change?');
    await phone.save();
    await deliverAgain(stage, { forgotten: true });
    expect(await phone.toast(shown, 'Save')).toContain('Saved');
    expect(await listChangeKinds(stage)).toEqual(['organization']);
  });

  it('that was cancelled cannot be saved by its old button', async () => {
    const stage = await emptyStage();
    const phone = await openCampaign(stage);
    await phone.go('Contact');
    const shown = await phone.write('committee@example.org', 'Save this change?');
    await phone.tap('Cancel', 'Nothing was changed');
    await phone.toast(shown, 'Save');
    await phone.chat.expectMessage('nothing left to save');
    expect((await currentCampaign(stage)).contact).toBeNull();
  });

  it('that another admin overtook is not saved, and one sees how it is now', async () => {
    const stage = await emptyStage();
    const { rauf } = stage;
    const phone = await openCampaign(stage);
    await stage.db.insert(roles).values({ personId: rauf.id, role: 'admin' });
    const other = await openCampaign(stage, rauf);
    for (const each of [phone, other]) await each.go('Title', 'English');
    await phone.write('A week of poetry', 'Save this change?');
    await other.write('A week of music', 'Save this change?');
    await other.save();
    const overtaken = await phone.tap('Save', 'Somebody else changed this');
    expect(overtaken.shown).toContain('English: A week of music');
    expect(await listChangeKinds(stage)).toEqual(['title']);
  });

  it.each([
    ['A', 'too short: it needs at least 3'],
    ['ab\ncd', 'fit on one line'],
    ['x'.repeat(121), 'has 121 characters; the limit is 120'],
  ])('to a title such as %j is refused with what to do', async (typed, answer) => {
    const stage = await emptyStage();
    const phone = await openCampaign(stage);
    await phone.go('Title', 'English');
    await phone.write(typed, answer);
    await phone.write('A good title', 'Save this change?');
  });

  it('is in the list of changes with who made it, and when', async () => {
    const stage = await emptyStage();
    const phone = await openCampaign(stage);
    await phone.go('Contact');
    await phone.write('committee@example.org', 'Save this change?');
    await phone.save();
    const history = await phone.go('What changed');
    expect(history.shown).toMatch(/\d{4}, \d\d:\d\d, Leyla\nContact: none → committee@example\.org/);
  });

  it('in the middle of an entry leaves the entry where it is', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.leyla);
    await phone.write('/new', asks('title'));
    await (await openCampaign(stage)).go('Contact');
    await phone.write('committee@example.org', 'Save this change?');
    await phone.tap('Save', 'Saved');
    await phone.write('An evening of poetry', asks('date'));
    expect((await phone.draft()).title).toBe('An evening of poetry');
  });
});

describe('the days of a campaign', () => {
  it('are typed as people write them', async () => {
    const stage = await emptyStage();
    const phone = await openCampaign(stage);
    await phone.go('Dates');
    await phone.write('sometime', 'I don’t see dates in that');
    await phone.write('10.03.2026 - 16.02.2026', 'last date is before the first');
    await phone.write('2/3/2026 – 3/3/2026', 'If you mean “3 February – 3 March 2026”, write it like this');
    await phone.write(
      '16 Febuary – 10 March 2026',
      'If you mean “16 February – 10 March 2026”, write it like this',
    );
    await phone.write('16 fevral – 10 mart 2026', 'no dates set → 16 February – 10 March 2026');
    await phone.save('🗓 16 February – 10 March 2026');
    expect(await currentCampaign(stage)).toMatchObject({ firstDay: '2026-02-16', lastDay: '2026-03-10' });
  });

  it('are tapped, the first and the last in whichever order, and taken away', async () => {
    const stage = await openStage({ now: () => new Date('2026-02-20T12:00:00Z') });
    const phone = await openCampaign(stage);
    await phone.go('Dates');
    await phone.tap('27', 'It begins on 27 February 2026');
    await phone.tap('16', '→ 16–27 February 2026');
    await phone.save();
    await phone.go('Dates');
    await phone.tap('›', (message) => message.buttons.includes('March 2026'));
    await phone.tap('No dates', '16–27 February 2026 → no dates set');
    await phone.save('no dates set');
  });

  it('may leave entries outside, which the admin is told', async () => {
    const stage = await emptyStage();
    await submitEntry(stage, stage.aysel);
    await setCampaignDays(stage.db, '2026-02-01', '2026-03-01');
    const phone = await openCampaign(stage);
    await phone.go('Dates');
    await phone.write('1–10 March 2026', '1 entry is outside these dates');
    await phone.save();
  });
});

describe('the languages', () => {
  it('are seen side by side, with a mark where something is missing', async () => {
    const stage = await emptyStage();
    const phone = await openCampaign(stage);
    await phone.go('Organization', 'English');
    await phone.write('The committee', 'Save this change?');
    await phone.save();
    await phone.go('Back');
    const shown = (await phone.go('All languages')).shown;
    expect(shown).toContain('✅ English: The committee');
    expect(shown).toContain('▫️ Русский: —');
    expect(shown).toContain('🏷 Media\n✅ Azərbaycanca: Media\n✅ Русский: СМИ');
  });
});
