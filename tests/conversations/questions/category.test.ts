import { describe, expect, it } from 'vitest';
import { inLocale } from '#src/domain/locale.ts';
import { asks } from '#tests/support/asks.ts';
import { askedBy, newPhone } from '#tests/support/phone.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { shareStage } from '#tests/support/stage.ts';

const shared = shareStage();

/** The phone of an organizer, at the question for the category. */
async function atCategory() {
  const phone = newPhone(shared.stage);
  await reportEvent(shared.stage, phone.who, {}, { upTo: 'category' });
  const category = async () => {
    const { category } = await phone.draft();
    return category && inLocale(category.names, 'en');
  };
  return { ...phone, category };
}

describe('the category of an event', () => {
  it('is tapped: each of the five leads on', async () => {
    const phone = await atCategory();
    const names = [
      'Commemorations',
      'Awareness events and lessons',
      'Adopted documents',
      'Conferences',
      'Media',
    ];
    expect(phone.chat.lastMessage?.buttons.slice(0, 5)).toEqual(names);
    for (const name of names) {
      await phone.tap(name, asks('photo'));
      expect(await phone.category()).toBe(name);
      const again = await phone.tap('Back', asks('category'));
      expect(again.buttons[0]).toBe(`Keep ${name}`);
    }
  });

  it('can be typed as it is called in any language, and another word is answered with the choice', async () => {
    const phone = await atCategory();
    const question = await phone.write('A wedding', 'no category of that name');
    expect(askedBy(question)).toBe('category');
    expect(question.buttons).toContain('Media');
    await phone.write('конференции', asks('photo'));
    expect(await phone.category()).toBe('Conferences');
    await phone.tap('Back', asks('category'));
    await phone.write('adopted documents', asks('photo'));
    expect(await phone.category()).toBe('Adopted documents');
  });
});
