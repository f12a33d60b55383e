import { expect, test } from 'vitest';
import { sharp } from '#src/photos/sharp.ts';
import { fontFamily } from '#src/photos/text/fonts.ts';
import { textWidth } from '#src/photos/text/width.ts';

const size = 100;

test.each([
  'Maarifləndirmə və dərslər',
  'Памятные мероприятия, посвящённые',
  'İstanbul’da ığdır çiçeği ŞĞÜÖ',
  'AVATAR, Tovuz, LT. “Yaş”',
  'WWWWWW mmmmmm',
  '59 документов № 7 – 10 %',
])('%j is as wide as it is said to be, or a little narrower', async (text) => {
  for (const weight of ['regular', 'bold'] as const) {
    const font = `${fontFamily} ${weight} ${size}`;
    const { info } = await sharp({ text: { text, font, dpi: 72 } })
      .png()
      .toBuffer({ resolveWithObject: true });
    const width = textWidth(text, { weight, size });
    expect(info.width).toBeLessThanOrEqual(width + 0.02 * size);
    expect(info.width).toBeGreaterThan(0.94 * width);
  }
});

test('twice the size is twice as wide, and nothing has no width', () => {
  const at = (one: number) => textWidth('Şəki', { weight: 'regular', size: one });
  expect(at(60)).toBeCloseTo(2 * at(30));
  expect(textWidth('', { weight: 'bold', size })).toBe(0);
});
