import { describe, expect, it } from 'vitest';
import { asks } from '#tests/support/asks.ts';
import { askedBy, newPhone, phoneOf } from '#tests/support/phone.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { shareStage } from '#tests/support/stage.ts';

const shared = shareStage();

/** The phone of an organizer, at the question for the cities. */
async function atCities(phone = newPhone(shared.stage)) {
  await reportEvent(shared.stage, phone.who, {}, { upTo: 'city' });
  const cities = async () => (await phone.draft()).cities.map((city) => city.name);
  return { ...phone, cities };
}

describe('the cities of an event', () => {
  it('are typed with commas or one by one, and listed until Done is tapped', async () => {
    const phone = await atCities();
    await phone.write('Edinburgh, Glasgow', 'So far: Edinburgh, Glasgow');
    const more = await phone.write('Aberdeen', 'So far: Edinburgh, Glasgow, Aberdeen');
    expect(askedBy(more)).toBe('city');
    await phone.tap('Done', asks('category'));
    expect(await phone.cities()).toEqual(['Edinburgh', 'Glasgow', 'Aberdeen']);
  });

  it('are done too when one types the word', async () => {
    const phone = await atCities();
    await phone.write('Edinburgh', 'So far');
    await phone.write('done', asks('category'));
    expect(await phone.cities()).toEqual(['Edinburgh']);
  });

  it('are a set: the same city twice, however spelled, is one', async () => {
    const phone = await atCities();
    await phone.write('Bakı, Stuttgart, BAKI', 'So far: Bakı, Stuttgart');
    await phone.write('stuttgart', 'So far: Bakı, Stuttgart');
    expect(await phone.cities()).toEqual(['Bakı', 'Stuttgart']);
  });

  it('can be removed one by one, and one at least is needed', async () => {
    const phone = await atCities();
    const two = await phone.write('Edinburgh, Glasgow', 'So far');
    const one = await phone.tap('✖️ Edinburgh', /So far: Glasgow$/);
    expect(one.buttons).not.toContain('✖️ Edinburgh');
    const none = await phone.tap('✖️ Glasgow', 'Which city was it in?');
    expect(none.buttons).toEqual(['⬅️ Back', '✖️ Cancel']);
    await phone.sees(() => phone.toast(two, 'Done'), 'No city yet');
    await phone.write('Done', 'No city yet');
    expect(await phone.cities()).toEqual([]);
  });

  it('are names: commas alone, figures and endless words are asked about', async () => {
    const phone = await atCities();
    const refusals = [
      await phone.write(', ,', 'at least one'),
      await phone.write('12345', '“12345” does not look like the name of a city'),
      await phone.write('x'.repeat(61), 'not look like the name of a city'),
      await phone.write(
        Array.from({ length: 21 }, (_, index) => `City ${'a'.repeat(index + 1)}`).join(),
        '20',
      ),
    ];
    expect(refusals.map(askedBy)).toEqual(['city', 'city', 'city', 'city']);
    expect(await phone.cities()).toEqual([]);
  });

  it('that the person reported from the same country before are offered', async () => {
    const { stage } = shared;
    await reportEvent(stage, stage.aysel, { country: 'France', cities: 'Lyon' });
    await reportEvent(stage, stage.aysel, { country: 'Germany', cities: 'Stuttgart, Köln' });
    const phone = await atCities(phoneOf(stage, stage.aysel));
    const offered = phone.chat.lastMessage?.buttons.slice(0, -2);
    expect(offered?.sort()).toEqual(['Köln', 'Stuttgart']);
    const taken = await phone.tap('Köln', 'So far: Köln');
    expect(taken.buttons.filter((label) => label.includes('Köln'))).toEqual(['✖️ Köln']);
    await phone.tap('Done', asks('category'));
    expect(await phone.cities()).toEqual(['Köln']);
  });
});
