import { describe, expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { locales } from '#src/domain/locale.ts';
import { figuresInWords } from '#src/report/document/figures-in-words.ts';
import { drawSamplePhoto } from './support/photos/sample-photos.ts';
import { reportEvent } from './support/report-event.ts';
import { openStage } from './support/stage.ts';

const ways = locales.flatMap((language) => [
  { language, webhook: false, way: 'polling' },
  { language, webhook: true, way: 'a webhook' },
]);

describe('an entry travels from a phone to the totals', () => {
  it.each(ways)('in $language, by $way', async ({ language, webhook }) => {
    const stage = await openStage({ language, webhook });
    const { aysel, kamran, leyla, group } = stage;
    const t = textsIn(language);
    const photos = await Promise.all(
      [1, 2].map((seed) => drawSamplePhoto({ width: 800, height: 600, seed })),
    );

    await reportEvent(stage, aysel, { cities: 'Stuttgart, Köln', photos }, { language });
    await stage.chatOf(aysel).expectMessage(t('submitted', { number: '1' }));

    const card = await group.expectMessage(t('number', { number: '1' }));
    expect(card.shown).toContain('An evening of poetry and music');
    expect(card.shown).toContain('Stuttgart, Köln');
    expect(card.shown).toContain(t('card-pending'));

    const tap = await kamran.tap(group, t('button-approve'));
    expect((await tap.answer).text).toBe(t('toast-approved', { number: '1' }));
    await stage
      .chatOf(aysel)
      .expectMessage(t('told-approved', { number: '1', title: 'An evening of poetry and music' }));
    await group.expectMessage(/✅.*Kamran/);

    await leyla.send(stage.chatOf(leyla), '/report');
    const figures = figuresInWords({ events: 2, countries: 1 }, 'event', t);
    const totals = await stage.chatOf(leyla).expectMessage(t('report-total'));
    expect(totals.shown.split('\n')).toEqual(
      expect.arrayContaining([
        t('report-line', { category: t('category-commemoration'), figures }),
        t('report-line', { category: t('report-total'), figures }),
      ]),
    );
  });
});
