import { describe, expect, it } from 'vitest';
import { currentCampaign, listChangeKinds, openCampaign } from '#tests/support/campaigns/campaign-phone.ts';
import { cardOf } from '#tests/support/moderating.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { submitEntry } from '#tests/support/receive-entry.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { reuseStage, type Stage } from '#tests/support/stage.ts';

const emptyStage = reuseStage();

async function addNorthernCyprus(stage: Stage) {
  const phone = await openCampaign(stage);
  await phone.go('Countries', 'Add a country');
  await phone.write('Northern Cyprus', 'New country: Northern Cyprus');
  await phone.save('✏️ English: Northern Cyprus');
  return phone;
}

describe('a country that the list lacks', () => {
  it('is added, found when typed with an error, shown on the card, offered next time, and counted', async () => {
    const stage = await emptyStage();
    const { aysel, kamran } = stage;
    await addNorthernCyprus(stage);
    await reportEvent(stage, aysel, { country: 'northen cyprus', cities: 'Girne' });
    await stage.group.expectMessage('No. 1');
    expect(cardOf(stage, 1).shown).toContain('\nNorthern Cyprus. Girne\n');
    await kamran.tap(cardOf(stage, 1), 'Approve');
    await stage.chatOf(aysel).expectMessage('is approved');

    await submitEntry(stage, aysel, { country: 'CY', cities: ['Limassol'] });
    await stage.group.expectMessage('No. 2');
    await kamran.tap(cardOf(stage, 2), 'Approve');
    await stage.chatOf(aysel).expectMessage('No. 2 “An evening of poetry and music” is approved');
    const { shown } = await phoneOf(stage, stage.leyla).write('/report', 'Total');
    expect(shown).toContain('Total: 2 events in 2 countries');

    await reportEvent(stage, aysel, {}, { upTo: 'country' });
    expect(phoneOf(stage, aysel).chat.botMessages.at(-1)?.buttons).toContain('Northern Cyprus');
  });

  it('is not offered in a campaign that does not have it', async () => {
    const stage = await emptyStage();
    const { aysel } = stage;
    await submitEntry(stage, aysel, { cities: ['Girne'] });
    await stage.database.sql`update entries set country = 'C77'`;
    await reportEvent(stage, aysel, {}, { upTo: 'country' });
    expect(phoneOf(stage, aysel).chat.botMessages.at(-1)?.buttons).toEqual(['⬅️ Back', '✖️ Cancel']);
  });

  it('cannot be removed while entries have it, but without them', async () => {
    const stage = await emptyStage();
    const phone = await addNorthernCyprus(stage);
    await reportEvent(stage, stage.aysel, { country: 'Northern Cyprus' }, { upTo: 'city' });
    const screen = phone.chat.botMessages.at(-1);
    if (!screen) throw new Error('nothing is shown');
    expect(await phone.toast(screen, 'Remove the country')).toContain('1 entry has this country');
    await phoneOf(stage, stage.aysel).write('/cancel', 'set aside');
    // It may be taken back, and has its country still.
    expect(await phone.toast(screen, 'Remove the country')).toContain('1 entry has this country');
    await stage.database.sql`delete from entries`;
    await phone.tap('Remove the country', 'Country removed: Northern Cyprus');
    const countries = await phone.save();
    expect(countries.buttons).not.toContain('Northern Cyprus');
  });

  it('with the name of another one is added only if the admin is sure', async () => {
    const stage = await emptyStage();
    const phone = await openCampaign(stage);
    await phone.go('Countries', 'Add a country');
    await phone.write('Holland', 'Until now “Holland” has meant Netherlands');
    await phone.write('New Holland', (message) => !message.shown.includes('Until now'));
  });
});

describe('a country that a campaign calls differently', () => {
  it('is found by typing, renamed, shown so everywhere, and called as usual again', async () => {
    const stage = await emptyStage();
    await submitEntry(stage, stage.aysel, { country: 'NL', cities: ['Utrecht'] });
    const phone = await openCampaign(stage);
    await phone.go('Countries', 'Rename a country');
    await phone.write('Korea', 'Which country do you mean');
    await phone.write('Qwxzyland', 'don’t know a country');
    await phone.write('Netherlnds', '🇳🇱 Netherlands');
    await phone.go('English');
    await phone.write('Holland', 'Netherlands (English): Netherlands → Holland');
    await phone.save('🇳🇱 Holland');
    const own = phoneOf(stage, stage.aysel);
    await own.write('/my', 'Your entries');
    await own.tap('No. 1', '🇳🇱 Holland. Utrecht');

    await phone.tap('Usual names again', 'Country: Holland → Netherlands');
    await phone.save('🇳🇱 Netherlands');
    const [row] = await stage.database.sql`select count(*)::int as count from campaign_countries`;
    expect(row?.count).toBe(0);
  });
});

describe('the official names of countries', () => {
  it('are turned on and off by one button, and printed on cards, in totals and with /my, but not on buttons', async () => {
    const stage = await emptyStage();
    await submitEntry(stage, stage.aysel, { country: 'NL', cities: ['Utrecht'] });
    await stage.group.expectMessage('No. 1');
    const phone = await openCampaign(stage);
    expect((await phone.go('Countries')).shown).toContain('with their short names: “Spain”');
    await phone.tap('Official country names', 'Country names: short → official');
    const saved = await phone.save('with their official names: “Kingdom of Spain”');
    expect(saved.buttons).toContain('🔤 Short country names');

    const own = phoneOf(stage, stage.aysel);
    await own.write('/my', 'Your entries');
    await own.tap('No. 1', '🇳🇱 Kingdom of the Netherlands. Utrecht');
    await own.write('/cancel', () => true);
    await reportEvent(stage, stage.aysel, { country: 'niderland', cities: 'Breda' });
    await stage.group.expectMessage('No. 2');
    expect(cardOf(stage, 2).shown).toContain('Kingdom of the Netherlands. Breda\n');
    await stage.kamran.tap(cardOf(stage, 2), 'Approve');
    await stage.chatOf(stage.aysel).expectMessage('is approved');
    const admin = phoneOf(stage, stage.leyla);
    await admin.write('/report', 'Total');
    await admin.tap('By country', 'Kingdom of the Netherlands');

    await reportEvent(stage, stage.aysel, {}, { upTo: 'country' });
    expect(own.chat.botMessages.at(-1)?.buttons).toContain('🇳🇱 Netherlands');

    await admin.write('/campaign', 'Entries:');
    await admin.tap('Countries', 'official names');
    await admin.tap('Short country names', 'Country names: official → short');
    await admin.tap('Save', 'with their short names: “Spain”');
    expect(await listChangeKinds(stage)).toEqual(['country-style', 'country-style']);
  });

  it('give way to the name that the campaign has for a country, which may be the short one', async () => {
    const stage = await emptyStage();
    await stage.database.sql`update campaigns set country_name_style = 'official'`;
    await submitEntry(stage, stage.aysel, { country: 'NL', cities: ['Utrecht'] });
    const phone = await openCampaign(stage);
    await phone.go('Countries', 'Rename a country');
    await phone.write('Holland', '🇳🇱 Kingdom of the Netherlands');
    await phone.go('English');
    await phone.write('Netherlands', '(English): Kingdom of the Netherlands → Netherlands');
    await phone.save('🇳🇱 Netherlands');
    const own = phoneOf(stage, stage.aysel);
    await own.write('/my', 'Your entries');
    await own.tap('No. 1', '🇳🇱 Netherlands. Utrecht');
    await phone.go('English');
    await phone.write('Kingdom of the Netherlands', 'Netherlands → Kingdom of the Netherlands');
    await phone.save('🇳🇱 Kingdom of the Netherlands');
    const [row] = await stage.database.sql`select count(*)::int as count from campaign_countries`;
    expect(row?.count).toBe(0);
  });

  it('go on in the campaign that follows the example of this one', async () => {
    const stage = await emptyStage();
    await stage.database.sql`update campaigns set country_name_style = 'official'`;
    const phone = await openCampaign(stage);
    await phone.go('New campaign');
    await phone.write('The days of music', 'The days of music');
    await phone.save();
    expect((await currentCampaign(stage)).countryNameStyle).toBe('official');
  });
});
