import { describe, expect, it } from 'vitest';
import { asks } from '#tests/support/asks.ts';
import { askedBy, newPhone, phoneOf } from '#tests/support/phone.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { openStage, shareStage } from '#tests/support/stage.ts';

const shared = shareStage();

/** The phone of an organizer, at the question for the country. */
async function atCountry(stage = shared.stage, phone = newPhone(stage)) {
  await reportEvent(stage, phone.who, {}, { upTo: 'country' });
  return phone;
}

describe('the country of an event', () => {
  it('can be typed in any of the four languages, short or official, with small errors', async () => {
    const phone = await atCountry();
    const typed = [
      ['Niderland Krallığı', 'NL'],
      ['Голландия', 'NL'],
      ['Hollanda', 'NL'],
      ['Netherlands', 'NL'],
      ['Алмания', 'DE'],
      ['Şotlandiya', 'GB'],
      ['Amerika', 'US'],
      ['Almanya Federal Cumhuriyeti', 'DE'],
      ['Germny', 'DE'],
      ['🇫🇷', 'FR'],
    ] as const;
    for (const [words, code] of typed) {
      await phone.write(words, asks('city'));
      expect((await phone.draft()).country, words).toBe(code);
      await phone.tap('Back', asks('country'));
    }
  });

  it('is chosen by a tap where a name could mean several', async () => {
    const phone = await atCountry();
    const question = await phone.write('Korea', 'Which country do you mean');
    expect(askedBy(question)).toBe('country');
    expect(question.buttons.slice(0, 2).sort()).toEqual(['🇰🇵 North Korea', '🇰🇷 South Korea']);
    expect((await phone.draft()).country).toBeNull();
    await phone.tap('South Korea', asks('city'));
    expect((await phone.draft()).country).toBe('KR');
  });

  it('that nobody knows is asked back with the nearest, and can be written differently', async () => {
    const phone = await atCountry();
    const question = await phone.write('Portunesia', /“Portunesia”.*did you mean/is);
    expect(askedBy(question)).toBe('country');
    expect(question.buttons.length).toBeGreaterThan(2);
    const nearest = question.buttons[0] ?? '';
    await phone.write('Portugal', asks('city'));
    await phone.tap('Back', asks('country'));
    await phone.write('Portunesia', 'Did you mean');
    await phone.tap(nearest, asks('city'));
    expect((await phone.draft()).country).not.toBeNull();
  });

  it('is asked about where a region was typed: all countries that have one, in the order of the alphabet', async () => {
    const phone = await atCountry();
    const both = await phone.write('Kurdistan', 'There is a region called “Kurdistan”');
    expect(both.buttons).toEqual(['🇮🇷 Iran', '🇮🇶 Iraq', '⬅️ Back', '✖️ Cancel']);
    const one = await phone.write('Техас', 'There is a region called “Техас”');
    expect(one.buttons[0]).toBe('🇺🇸 United States');
    await phone.write('NRW', 'There is a region called “NRW”');
    await phone.tap('Germany', asks('city'));
    expect((await phone.draft()).country).toBe('DE');
  });

  it('is not guessed from nonsense: there is nothing to tap but the way back', async () => {
    const phone = await atCountry();
    const question = await phone.write('12345', 'don’t know a country');
    expect(question.shown).not.toMatch(/these/);
    expect(question.buttons).toEqual(['⬅️ Back', '✖️ Cancel']);
    expect((await phone.draft()).country).toBeNull();
  });

  it('is offered with its flag when the person reported from there, or others did and were approved', async () => {
    const stage = await openStage();
    const { aysel, rauf, kamran, group } = stage;
    await reportEvent(stage, aysel, { country: 'France', cities: 'Lyon' });
    await reportEvent(stage, aysel, { country: 'Germany', cities: 'Stuttgart' });
    const own = await atCountry(stage, phoneOf(stage, aysel));
    expect(own.chat.lastMessage?.buttons.slice(0, 2)).toEqual(['🇩🇪 Germany', '🇫🇷 France']);
    await own.tap('🇫🇷 France', asks('city'));
    expect((await own.draft()).country).toBe('FR');

    const raufs = await atCountry(stage, phoneOf(stage, rauf));
    expect(raufs.chat.lastMessage?.buttons).toEqual(['⬅️ Back', '✖️ Cancel']);
    await raufs.tap('Back', asks('date'));
    await kamran.tap(await group.expectMessage('No. 2'), 'Approve');
    await group.expectMessage('Approved');
    await raufs.write('26.02.2026', asks('country'));
    expect(raufs.chat.lastMessage?.buttons[0]).toBe('🇩🇪 Germany');
  });
});
