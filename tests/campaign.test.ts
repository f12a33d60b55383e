import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { setCampaignDays } from './support/campaign.ts';
import { readCampaignFixture } from './support/campaign-fixture.ts';
import { untilAsked } from './support/report-event.ts';
import { openStage } from './support/stage.ts';

const t = textsIn('en');

const categoryNames = {
  commemorations: t('category-commemoration'),
  awareness: t('category-awareness'),
  documents: t('category-document'),
  conferences: t('category-conference'),
  media: t('category-media'),
} as const;

const expected = JSON.parse(
  readFileSync(new URL('fixtures/campaign-totals.json', import.meta.url), 'utf8'),
) as Record<keyof typeof categoryNames | 'total', { entries: number; events: number; countries: number }>;

/** The doubts that a person who reported this campaign would have been asked about, by what was typed. */
const askedBack = ['4 mart, 2025', '26 fevral, 2025', '27 fevral, 2025', '27 mart, 2026'];

it('a past campaign of 104 entries, typed as it was written and approved by tapping, gives the printed totals', async () => {
  const stage = await openStage();
  const { aysel, kamran, leyla, group } = stage;
  await setCampaignDays(stage.db, '2026-02-16', '2026-03-10');
  const chat = stage.chatOf(aysel);
  const doubted: string[] = [];
  const likelyTwins: number[] = [];

  for (const entry of readCampaignFixture()) {
    const number = `№ ${entry.line}`;
    await aysel.send(chat, '/new');
    await untilAsked(stage, aysel, 'title');
    await aysel.send(chat, entry.title);
    await untilAsked(stage, aysel, 'date');
    await aysel.send(chat, entry.date);
    const prompt = await stage.telegram.until(() => {
      const last = chat.botMessages.at(-1);
      const moved = last?.shown.includes('Step 3') || last?.shown.includes('outside');
      return moved ? last : undefined;
    });
    if (prompt.shown.includes('outside')) {
      doubted.push(entry.date);
      await aysel.tap(chat, 'Keep');
    }
    await untilAsked(stage, aysel, 'country');
    await aysel.send(chat, entry.country);
    await untilAsked(stage, aysel, 'city');
    await aysel.send(chat, entry.cities);
    await stage.telegram.until(() => chat.botMessages.at(-1)?.buttons.includes(t('button-done')));
    await aysel.tap(chat, t('button-done'));
    await untilAsked(stage, aysel, 'category');
    await aysel.tap(chat, categoryNames[entry.category]);
    await untilAsked(stage, aysel, 'photo');
    await aysel.tap(chat, t('button-skip'));
    const shown = await untilAsked(stage, aysel, 'preview');
    if (shown.buttons.includes(t('button-no-twin'))) {
      likelyTwins.push(entry.line);
      await aysel.tap(chat, t('button-no-twin'));
      await stage.telegram.until(() => chat.botMessages.at(-1)?.buttons.includes(t('button-submit')));
    }
    await aysel.tap(chat, t('button-submit'));
    const card = await stage.telegram.until(() =>
      group.botMessages.find((message) => message.shown.startsWith(`${number}\n`)),
    );
    const tap = await kamran.tap(card, t('button-approve'));
    expect((await tap.answer).text).toContain(number);
  }

  await leyla.send(stage.chatOf(leyla), '/report');
  const totals = await stage.chatOf(leyla).expectMessage(/Total/);
  const lines = totals.shown.split('\n');
  expect(doubted.sort()).toEqual([...askedBack].sort());
  // The second memorial events of İzmir and London on one day: no other answer tells them from the first ones.
  expect(likelyTwins).toEqual([33, 51]);
  for (const [category, name] of Object.entries(categoryNames)) {
    const { events, countries } = expected[category as keyof typeof categoryNames];
    const unit = { documents: 'documents', media: 'articles' }[category] ?? 'events';
    expect(lines).toContain(`${name}: ${events} ${unit} in ${countries} countries`);
  }
  expect(lines).toContain(`Total: ${expected.total.events} events in ${expected.total.countries} countries`);
  const [kept] = await stage.database.sql<[{ entries: number }]>`
      select count(*)::int as entries from entries where status = 'approved'`;
  expect(kept.entries).toBe(expected.total.entries);
}, 240_000);
