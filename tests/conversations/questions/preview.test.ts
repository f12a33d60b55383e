import { describe, expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { stepOf } from '#src/domain/entries/questions.ts';
import { sharp } from '#src/photos/sharp.ts';
import { asks } from '#tests/support/asks.ts';
import { changeButtons } from '#tests/support/campaigns/change-buttons.ts';
import { newPhone } from '#tests/support/phone.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { reportEvent, type Told } from '#tests/support/report-event.ts';
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
      textsIn('en')('step', stepOf('preview')),
    ]);
    expect(preview?.photo).toBeDefined();
    const sheet = await sharp(Buffer.from(preview?.bytes ?? [])).metadata();
    expect(sheet.format).toBe('jpeg');
    expect(sheet.exif).toBeUndefined();
    expect(preview?.buttons).toEqual([...['✅ Submit', ...changeButtons], ...['⬅️ Back', '✖️ Cancel']]);
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
    await phone.tap('✏️ Title', asks('title'));
    await phone.write('A morning of poetry', asks('preview'));
    await phone.tap('📅 Date', asks('date'));
    await phone.write('27.02.2026', asks('preview'));
    await phone.tap('🏙 City', asks('city'));
    await phone.write('Ulm', 'So far: Stuttgart, Ulm');
    await phone.tap('Done', asks('preview'));
    await phone.tap('🏷 Category', asks('category'));
    await phone.tap('Media', asks('preview'));
    await phone.tap('🖼 Photos', asks('photo'));
    await phone.sees(() => phone.who.sendPhoto(phone.chat, photos[0] as Buffer), 'Photos: 1 of 10');
    const preview = await phone.tap('Done', asks('preview'));
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
    await phone.tap('🌍 Country', asks('country'));
    await phone.tap('Keep Germany', asks('preview'));
    await phone.tap('🌍 Country', asks('country'));
    const cities = await phone.write('France', asks('city'));
    expect(cities.shown).toContain('So far: Stuttgart');
    await phone.tap('✖️ Stuttgart', 'In which city was it?');
    await phone.write('Lyon', 'So far: Lyon');
    const preview = await phone.tap('Done', asks('preview'));
    expect(preview.shown).toContain('🇫🇷 France. Lyon');
  });

  it('takes the typed word for Submit, and answers others with what to do', async () => {
    const phone = await atPreview();
    await phone.write('looks good', 'Please tap Submit');
    await phone.write('Submit', /No\. \d+ received/);
  });

  it('is left with the number of the entry, one more each time, and what can be done next', async () => {
    const phone = newPhone(shared.stage);
    const numbers: number[] = [];
    for (let count = 0; count < 2; count += 1) {
      await atPreview({ date: `2${count}.02.2026` }, phone);
      const received = await phone.tap('Submit', /No\. \d+ received, thank you/);
      numbers.push(Number(/No\. (\d+)/.exec(received.shown)?.[1]));
      // The first receipt asks for the organization as well.
      const skip = count === 0 ? ['Skip ➡️'] : [];
      expect(received.buttons).toEqual([...skip, '📝 Report an event', '📋 My entries', '🌐 Language']);
      await expect(phone.draft()).rejects.toThrow('no open draft');
    }
    expect(numbers[1]).toBe((numbers[0] ?? 0) + 1);
  });
});
