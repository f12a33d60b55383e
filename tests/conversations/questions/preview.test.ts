import { describe, expect, it } from 'vitest';
import { sharp } from '#src/photos/sharp.ts';
import { newPhone } from '#tests/support/phone.ts';
import { reportEvent, type Told } from '#tests/support/report-event.ts';
import { drawSamplePhoto } from '#tests/support/sample-photos.ts';
import { shareStage } from '#tests/support/stage.ts';

const shared = shareStage();

/** The phone of an organizer, at the preview. */
async function atPreview(told: Told = {}, phone = newPhone(shared.stage)) {
  await reportEvent(shared.stage, phone.who, told, { upTo: 'preview' });
  return phone;
}

const photos = await Promise.all(
  [1, 2].map((seed) => drawSamplePhoto({ width: 640, height: 480, seed, exif: true })),
);

describe('the preview', () => {
  it('shows the entry as the report will, with its photos on one sheet', async () => {
    const phone = await atPreview({
      date: '21-27 February 2026',
      cities: 'Stuttgart, Köln',
      photos,
    });
    const preview = phone.chat.lastMessage;
    expect(preview?.shown.split('\n')).toEqual([
      'An evening of poetry and music',
      '21–27 February 2026',
      '🇩🇪 Germany. Stuttgart, Köln',
      'Commemorations',
      '',
      'This is how it will look in the report. Is everything right?',
      '',
      'Step 7 of 7',
    ]);
    expect(preview?.photo).toBeDefined();
    const sheet = await sharp(Buffer.from(preview?.bytes ?? [])).metadata();
    expect(sheet.format).toBe('jpeg');
    expect(sheet.exif).toBeUndefined();
    expect(preview?.buttons).toEqual([
      ...['✅ Submit', '✏️ Title', '📅 Date', '🌍 Country', '🏙 City', '🏷 Category', '🖼 Photos'],
      ...['⬅️ Back', '✖️ Cancel'],
    ]);
  });

  it.each([
    ['without photos', {}],
    ['with photos, which leave less room for words', { photos }],
  ])('shows the longest title and many cities whole, %s', async (_, told) => {
    const cities = Array.from({ length: 20 }, (__, index) =>
      `${'abcdefghijklmnopqrst'[index]} ${'long '.repeat(11)}end`.trim(),
    );
    const phone = await atPreview({
      title: '👨‍👩‍👧‍👦'.repeat(200),
      cities: cities.join(', '),
      ...told,
    });
    expect(phone.chat.lastMessage?.shown).toContain(cities.join(', '));
    await phone.tap('Submit', 'received');
  });

  it('lets each answer be changed alone, and comes back', async () => {
    const phone = await atPreview();
    await phone.tap('✏️ Title', 'Step 1 of 7');
    await phone.write('A morning of poetry', 'Step 7 of 7');
    await phone.tap('📅 Date', 'Step 2 of 7');
    await phone.write('27.02.2026', 'Step 7 of 7');
    await phone.tap('🏙 City', 'Step 4 of 7');
    await phone.write('Ulm', 'So far: Stuttgart, Ulm');
    await phone.tap('Done', 'Step 7 of 7');
    await phone.tap('🏷 Category', 'Step 5 of 7');
    await phone.tap('Media', 'Step 7 of 7');
    await phone.tap('🖼 Photos', 'Step 6 of 7');
    await phone.sees(() => phone.who.sendPhoto(phone.chat, photos[0] as Buffer), 'Photos: 1 of 10');
    const preview = await phone.tap('Done', 'Step 7 of 7');
    expect(preview.shown.split('\n').slice(0, 4)).toEqual([
      'A morning of poetry',
      '27 February 2026',
      '🇩🇪 Germany. Stuttgart, Ulm',
      'Media',
    ]);
    expect(preview.photo).toBeDefined();
  });

  it('looks at the cities again when the country was changed, and not when it was kept', async () => {
    const phone = await atPreview();
    await phone.tap('🌍 Country', 'Step 3 of 7');
    await phone.tap('Keep Germany', 'Step 7 of 7');
    await phone.tap('🌍 Country', 'Step 3 of 7');
    const cities = await phone.write('France', 'Step 4 of 7');
    expect(cities.shown).toContain('So far: Stuttgart');
    await phone.tap('✖️ Stuttgart', 'Which city was it in?');
    await phone.write('Lyon', 'So far: Lyon');
    const preview = await phone.tap('Done', 'Step 7 of 7');
    expect(preview.shown).toContain('🇫🇷 France. Lyon');
  });

  it('takes the typed word for Submit, and answers others with what to do', async () => {
    const phone = await atPreview();
    await phone.write('looks good', 'Please tap Submit');
    await phone.write('Submit', /№ \d+ received/);
  });

  it('is left with the number of the entry, one more each time, and what can be done next', async () => {
    const phone = newPhone(shared.stage);
    const numbers: number[] = [];
    for (let count = 0; count < 2; count += 1) {
      await atPreview({ date: `2${count}.02.2026` }, phone);
      const received = await phone.tap('Submit', /№ \d+ received, thank you/);
      numbers.push(Number(/№ (\d+)/.exec(received.shown)?.[1]));
      // The first receipt asks for the organization as well.
      const skip = count === 0 ? ['Skip ➡️'] : [];
      expect(received.buttons).toEqual([...skip, '📝 Report an event', '📋 My entries', '🌐 Language']);
      await expect(phone.draft()).rejects.toThrow('no open draft');
    }
    expect(numbers[1]).toBe((numbers[0] ?? 0) + 1);
  });
});
