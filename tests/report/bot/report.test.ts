import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { getEntry } from '#db/queries/entries/entries.ts';
import { changeStatus } from '#db/queries/entries/history.ts';
import { withdrawEntry } from '#db/queries/entries/withdrawals.ts';
import { rememberSender } from '#db/queries/people/people.ts';
import { campaigns } from '#db/schema/campaigns/campaigns.ts';
import { entries } from '#db/schema/entries/entries.ts';
import { textsIn } from '#locales/texts.ts';
import type { Unit } from '#src/domain/campaigns/counted-units.ts';
import type { Locale } from '#src/domain/locale.ts';
import { figuresInWords } from '#src/report/document/figures-in-words.ts';
import { submitEntry } from '#tests/support/receive-entry.ts';
import { openStage, type Stage, shareStage } from '#tests/support/stage.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';

const category = { commemorations: 0, awareness: 1, documents: 2, conferences: 3, media: 4 };

/** An entry that a moderator has approved. */
async function approve(
  stage: Stage,
  about: { category?: number; country?: string; cities?: string[] },
): Promise<number> {
  const { id } = await submitEntry(stage, stage.aysel, about);
  await decide(stage, id, 'approve');
  return id;
}

async function decide(stage: Stage, entryId: number, action: 'approve' | 'return' | 'reject' | 'undo') {
  const { id, name } = stage.kamran;
  await rememberSender(stage.db, { id, name, locale: 'en' });
  const { version } = await getEntry(stage.db, entryId);
  expect(await changeStatus(stage.db, { action, entryId, personId: id, version })).toBe(true);
}

/** Asks for the report and gives its lines. */
async function linesOf(
  stage: Stage,
  command = '/report',
  chat = stage.chatOf(stage.leyla),
): Promise<string[]> {
  const asked = await stage.leyla.send(chat, command);
  const isReport = ({ shown }: Message) => !shown.startsWith('No. ') && shown.includes('UTC');
  return (await chat.expectMessage(isReport, { after: asked })).shown.split('\n');
}

describe('the report of a campaign', () => {
  const shared = shareStage();

  beforeAll(async () => {
    const { stage } = shared;
    // Two cities and one of them again in other letters; two names of one country; another category.
    await approve(stage, { country: 'DE', cities: ['Stuttgart', 'Köln', 'STUTTGART'] });
    await approve(stage, { country: 'DE', cities: ['Berlin'] });
    await approve(stage, { country: 'GB', cities: ['Edinburgh', 'Glasgow', 'Aberdeen'] });
    await approve(stage, { category: category.documents, country: 'FR', cities: ['Paris'] });
    await approve(stage, { category: category.media, country: 'FR', cities: ['Lyon'] });
    await approve(stage, { category: category.media, country: 'TR', cities: ['Ankara'] });
    // None of these counts.
    const { id: rejected } = await submitEntry(stage, stage.aysel, { country: 'PL', cities: ['Gdańsk'] });
    await decide(stage, rejected, 'reject');
    const { id: returned } = await submitEntry(stage, stage.aysel, { country: 'RO', cities: ['Iași'] });
    await decide(stage, returned, 'return');
    const withdrawn = await approve(stage, { country: 'UA', cities: ['Kyiv'] });
    await withdrawEntry(stage.db, { entryId: withdrawn, personId: stage.aysel.id });
    await decide(stage, await approve(stage, { country: 'IT', cities: ['Roma', 'Milano'] }), 'undo');
    await submitEntry(stage, stage.aysel, { country: 'ES', cities: ['Madrid'] });
  });

  it('has a line per category and one for all', async () => {
    expect(await linesOf(shared.stage)).toEqual([
      'Our campaign',
      '',
      'Commemorations: 6 events in 2 countries',
      'Awareness events and lessons: 0 events in 0 countries',
      'Adopted documents: 1 document in 1 country',
      'Conferences: 0 conferences in 0 countries',
      'Media: 2 articles in 2 countries',
      'Total: 9 events in 4 countries',
      '',
      'Waiting for a decision: 2',
      expect.stringMatching(/^Approved entries only, as of \d{1,2} \w+ \d{4}, \d\d:\d\d \(UTC\)\.$/),
    ]);
  });

  it('comes in the group as well, for all to see', async () => {
    const { group } = shared.stage;
    expect(await linesOf(shared.stage, '/report@hesabat_bot', group)).toContain(
      'Total: 9 events in 4 countries',
    );
  });

  it.each([
    { language: 'ru', total: 'Всего: 9 мероприятий в 4 странах', media: 'СМИ: 2 публикации в 2 странах' },
    { language: 'az', total: 'Cəmi: 4 ölkədə 9 tədbir', media: '2 ölkədə 2' },
    { language: 'tr', total: 'Toplam: 4 ülkede 9 etkinlik', media: '2 ülkede 2' },
    { language: 'en', total: 'Total: 9 events in 4 countries', media: 'Media: 2 articles in 2 countries' },
  ])('/report $language comes in that language', async ({ language, total, media }) => {
    const lines = await linesOf(shared.stage, `/report ${language.toUpperCase()}`);
    expect(lines).toContain(total);
    expect(lines.join('\n')).toContain(media);
  });

  it('asked for in a language that the bot does not speak, names the ones it does', async () => {
    const { leyla, chatOf } = shared.stage;
    const asked = await leyla.send(chatOf(leyla), '/report fr');
    await chatOf(leyla).expectMessage(textsIn('en')('report-unknown-language'), { after: asked });
  });

  it.each(['kamran', 'aysel', 'nigar'] as const)(
    'is refused to %s, who learns their own id',
    async (name) => {
      const { [name]: who, chatOf } = shared.stage;
      const asked = await who.send(chatOf(who), '/report');
      const answer = await chatOf(who).expectMessage(/Telegram ID/, { after: asked });
      expect(answer.shown).toBe(textsIn('en')('report-refused', { id: String(who.id) }));
    },
  );

  it('is refused in the group to a moderator who is no admin', async () => {
    const { kamran, group } = shared.stage;
    const asked = await kamran.send(group, '/report@hesabat_bot');
    await group.expectMessage(`Your Telegram ID is ${kamran.id}`, { after: asked });
  });
});

describe('a report', () => {
  it('says "1 event in 1 country" where there is one, and nothing of waiting entries where there are none', async () => {
    const stage = await openStage();
    await approve(stage, { category: category.conferences, country: 'AT', cities: ['Wien'] });

    const lines = await linesOf(stage);
    expect(lines).toContain('Conferences: 1 conference in 1 country');
    expect(lines).toContain('Total: 1 event in 1 country');
    expect(lines.join('\n')).not.toContain('Waiting');
  });

  it('has the title and the days of the campaign', async () => {
    const stage = await openStage({ language: 'az' });
    await stage.db
      .update(campaigns)
      .set({
        titles: { az: 'Poeziya həftəsi', en: 'A week of poetry' },
        firstDay: '2026-02-16',
        lastDay: '2026-03-10',
      })
      .where(eq(campaigns.isCurrent, true));

    expect((await linesOf(stage)).slice(0, 2)).toEqual(['Poeziya həftəsi', '16 fevral – 10 mart, 2026']);
    // A title that exists in another language only is better than none.
    expect((await linesOf(stage, '/report ru'))[0]).toBe('Poeziya həftəsi');
    expect((await linesOf(stage, '/report en'))[0]).toBe('A week of poetry');
  });

  it('counts entries outside of the days of the campaign as well', async () => {
    const stage = await openStage();
    const id = await approve(stage, {});
    await stage.db
      .update(entries)
      .set({ firstDay: '2025-01-01', lastDay: '2025-01-01' })
      .where(eq(entries.id, id));

    expect(await linesOf(stage)).toContain('Total: 1 event in 1 country');
  });
});

describe('the figures in words', () => {
  const inWords = (locale: Locale, unit: Unit, events: number, countries: number) =>
    figuresInWords({ events, countries }, unit, textsIn(locale));

  it.each([
    [1, '1 мероприятие в 1 стране', '1 документ', '1 публикация', '1 конференция', '1 письмо'],
    [2, '2 мероприятия в 2 странах', '2 документа', '2 публикации', '2 конференции', '2 письма'],
    [5, '5 мероприятий в 5 странах', '5 документов', '5 публикаций', '5 конференций', '5 писем'],
    [11, '11 мероприятий в 11 странах', '11 документов', '11 публикаций', '11 конференций', '11 писем'],
    [21, '21 мероприятие в 21 стране', '21 документ', '21 публикация', '21 конференция', '21 письмо'],
    [22, '22 мероприятия в 22 странах', '22 документа', '22 публикации', '22 конференции', '22 письма'],
    [
      111,
      '111 мероприятий в 111 странах',
      '111 документов',
      '111 публикаций',
      '111 конференций',
      '111 писем',
    ],
  ])('in Russian for %i', (count, events, documents, articles, conferences, letters) => {
    expect(inWords('ru', 'event', count, count)).toBe(events);
    expect(inWords('ru', 'document', count, count)).toMatch(new RegExp(`^${documents} `));
    expect(inWords('ru', 'article', count, count)).toMatch(new RegExp(`^${articles} `));
    expect(inWords('ru', 'conference', count, count)).toMatch(new RegExp(`^${conferences} `));
    expect(inWords('ru', 'letter', count, count)).toMatch(new RegExp(`^${letters} `));
  });

  it.each([
    [0, '0 events in 0 countries', '0 documents', '0 articles', '0 conferences', '0 letters'],
    [1, '1 event in 1 country', '1 document', '1 article', '1 conference', '1 letter'],
    [2, '2 events in 2 countries', '2 documents', '2 articles', '2 conferences', '2 letters'],
    [21, '21 events in 21 countries', '21 documents', '21 articles', '21 conferences', '21 letters'],
  ])('in English for %i', (count, events, documents, articles, conferences, letters) => {
    expect(inWords('en', 'event', count, count)).toBe(events);
    expect(inWords('en', 'document', count, count)).toMatch(new RegExp(`^${documents} `));
    expect(inWords('en', 'article', count, count)).toMatch(new RegExp(`^${articles} `));
    expect(inWords('en', 'conference', count, count)).toMatch(new RegExp(`^${conferences} `));
    expect(inWords('en', 'letter', count, count)).toMatch(new RegExp(`^${letters} `));
  });

  it.each(['az', 'tr'] as const)('in %s alike for one and many', (locale) => {
    const one = inWords(locale, 'event', 1, 1);
    expect(inWords(locale, 'event', 59, 27)).toBe(one.replace('1', '27').replace('1', '59'));
  });
});
