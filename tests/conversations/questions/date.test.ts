import { describe, expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import type { Locale } from '#src/domain/locale.ts';
import { askedIn, asks } from '#tests/support/asks.ts';
import { setCampaignDays } from '#tests/support/campaigns/campaign.ts';
import { askedBy, newPhone } from '#tests/support/phone.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { openStage, type Stage, shareStage } from '#tests/support/stage.ts';

const today = new Date('2026-03-05T09:00:00Z');

const shared = shareStage({ now: () => today });

/** The phone of an organizer on 5 March 2026, at the question for the date. */
async function atDate({ language = 'en', stage = shared.stage }: { language?: Locale; stage?: Stage } = {}) {
  const phone = newPhone(stage, language);
  await reportEvent(stage, phone.who, {}, { upTo: 'date', language });
  const days = async () => {
    const { firstDay, lastDay } = await phone.draft();
    return firstDay === lastDay ? firstDay : [firstDay, lastDay];
  };
  return { ...phone, days };
}

describe('the date of an event', () => {
  it('is today or yesterday at a tap, and the buttons name the day', async () => {
    const phone = await atDate();
    await phone.tap('Today · 5 Mar', asks('country'));
    expect(await phone.days()).toBe('2026-03-05');
    await phone.tap('Back', asks('date'));
    await phone.tap('Yesterday · 4 Mar', asks('country'));
    expect(await phone.days()).toBe('2026-03-04');
  });

  it('in slashes may begin with the month for readers of English: it is taken where only that can be, else asked about', async () => {
    const stage = await openStage({ now: () => today });
    await setCampaignDays(stage.db, '2026-02-16', '2026-03-10');
    const phone = await atDate({ stage });
    await phone.write('02/26/2026', asks('country'));
    expect(await phone.days()).toBe('2026-02-26');
    await phone.tap('Back', asks('date'));

    const either = await phone.write('02/03/26', 'can be read in more than one way');
    expect(either.buttons.slice(0, 2)).toEqual(['2 March 2026', '3 February 2026']);
    expect(askedIn(either)).toBe('date');
    expect(await phone.days()).toBe('2026-02-26');
    await phone.tap('2 March 2026', asks('country'));
    expect(await phone.days()).toBe('2026-03-02');
    await phone.tap('Back', asks('date'));

    const outside = await phone.write('03/04/26', /3 April 2026.*Did you mean 4 March 2026\?/s);
    expect(outside.buttons.slice(0, 2)).toEqual(['4 March 2026', 'Keep 3 April 2026']);
    await phone.tap('4 March 2026', asks('country'));
    expect(await phone.days()).toBe('2026-03-04');
  });

  it('in slashes is read with the day first for all others; the month first is offered where only that can be', async () => {
    const phone = await atDate({ language: 'az' });
    await phone.write('02/03/26', asks('country'));
    expect(await phone.days()).toBe('2026-03-02');
    await phone.tap(textsIn('az')('button-back'), asks('date'));
    const impossible = await phone.write('02/26/2026', '26 fevral, 2026');
    expect(impossible.buttons[0]).toBe('26 fevral, 2026');
    expect(askedIn(impossible)).toBe('date');
  });

  it('with a slip in a word is offered as it was meant, and taken at a tap', async () => {
    const phone = await atDate();
    const misspelt = await phone.write('26 Febuary', 'Did you mean 26 February 2026?');
    expect(misspelt.buttons[0]).toBe('26 February 2026');
    expect(askedIn(misspelt)).toBe('date');
    expect(await phone.days()).toBeNull();
    await phone.tap('26 February 2026', asks('country'));
    expect(await phone.days()).toBe('2026-02-26');
  });

  it('is never offered on a button while it is still to come', async () => {
    const phone = await atDate();
    const doubt = await phone.write('25 Decembre 2026', /in the future.*Did you mean 25 December 2025\?/s);
    expect(doubt.buttons.slice(0, 2)).toEqual(['25 December 2025', 'Keep 25 December 2026']);
  });

  it('is shown by examples that could be an answer: of the campaign, and not to come', async () => {
    const stage = await openStage({ now: () => today });
    await setCampaignDays(stage.db, '2026-03-03', '2026-03-31');
    const phone = await atDate({ stage });
    const refusal = await phone.write('some time in spring', 'I don’t see a date in that');
    expect(refusal.shown).toContain('“4 March 2026” or “3–4 March 2026”');
  });

  const single = '2026-02-26';
  const typed: Array<{ language: Locale; words: Array<[string, string | string[]]> }> = [
    {
      language: 'az',
      words: [
        ['26 fevral 2026', single],
        ['26 fevral, 2026', single],
        ['21-27 fevral, 2026', ['2026-02-21', '2026-02-27']],
        ['25 fevral – 3 mart, 2026', ['2026-02-25', '2026-03-03']],
        ['dünən', '2026-03-04'],
      ],
    },
    {
      language: 'ru',
      words: [
        ['26 февраля', single],
        ['26.02.2026', single],
        ['с 25 февраля по 3 марта', ['2026-02-25', '2026-03-03']],
        ['вчера', '2026-03-04'],
      ],
    },
    {
      language: 'tr',
      words: [
        ['26 Şubat', single],
        ['21–27 Şubat 2026', ['2026-02-21', '2026-02-27']],
        ['bugün', '2026-03-05'],
      ],
    },
    {
      language: 'en',
      words: [
        ['Feb 26', single],
        ['2026-02-26', single],
        ['26 fevral 2026', single],
        ['yesterday', '2026-03-04'],
        ['vom 25. Februar bis zum 3. März', ['2026-02-25', '2026-03-03']],
        ['le 26 février à 18h', single],
        ['Feb 24, 25 and 26', ['2026-02-24', '2026-02-26']],
      ],
    },
  ];

  it.each(typed)('can be typed by people who read $language', async ({ language, words }) => {
    const phone = await atDate({ language });
    const t = textsIn(language);
    for (const [written, days] of words) {
      await phone.write(written, asks('country'));
      expect(await phone.days(), written).toEqual(days);
      await phone.tap(t('button-back'), asks('date'));
    }
  });

  it('is asked for once more, with an example, when it makes no sense', async () => {
    const phone = await atDate();
    const refusals = [
      await phone.write('some time in spring', 'I don’t see a date in that'),
      await phone.write('31.02.2026', 'does not exist'),
      await phone.write('27-21 February', 'last date is before the first'),
    ];
    for (const refusal of refusals) {
      expect(refusal.shown).toMatch(/such as|like “\d/);
      expect(refusal.shown).toMatch(/“[\d–]+ March 2026”/);
      expect(askedBy(refusal)).toBe('date');
      expect(refusal.buttons).toEqual(expect.arrayContaining(['⬅️ Back', '✖️ Cancel']));
    }
    expect(await phone.days()).toBeNull();
    await phone.write('26.02.2026', asks('country'));
  });

  it('is asked about when it is still to come: another can be taken, or it is kept', async () => {
    const phone = await atDate();
    const doubt = await phone.write('20.03.2026', /in the future.*did you mean 20 March 2025/is);
    expect(askedBy(doubt)).toBe('date');
    expect(await phone.days()).toBeNull();
    await phone.tap('Keep 20 March 2026', asks('country'));
    expect(await phone.days()).toBe('2026-03-20');
  });

  it('is asked about outside the campaign: the better guess can be tapped, or it is kept', async () => {
    const stage = await openStage({ now: () => today });
    await setCampaignDays(stage.db, '2026-02-16', '2026-03-10');
    const phone = await atDate({ stage });
    const doubt = await phone.write('4 mart 2025', /outside.*did you mean 4 March 2026/is);
    expect(askedBy(doubt)).toBe('date');
    await phone.tap('4 March 2026', asks('country'));
    expect(await phone.days()).toBe('2026-03-04');

    await phone.tap('Back', asks('date'));
    await phone.write('4 mart 2025', 'outside');
    await phone.tap('Keep 4 March 2025', asks('country'));
    expect(await phone.days()).toBe('2025-03-04');
  });

  it('is asked about beside a weekday that is not its own: the nearest such day is taken, it is kept, or written again', async () => {
    const phone = await atDate();
    const write = () => phone.write('Friday, 26 February', '26 February 2026 is a Thursday, not a Friday.');
    const doubt = await write();
    expect(askedBy(doubt)).toBe('date');
    expect(doubt.buttons).toEqual(['27 February 2026', 'Keep 26 February 2026', '⬅️ Back', '✖️ Cancel']);
    expect(await phone.days()).toBeNull();
    await phone.tap('27 February 2026', asks('country'));
    expect(await phone.days()).toBe('2026-02-27');
    await phone.tap('Back', asks('date'));
    await write();
    await phone.tap('Keep 26 February 2026', asks('country'));
    expect(await phone.days()).toBe('2026-02-26');
    await phone.tap('Back', asks('date'));
    await write();
    await phone.write('Friday, 20 February', asks('country'));
    expect(await phone.days()).toBe('2026-02-20');
  });

  it.each([
    ['2026-03-06T01:00:00Z', 'in the evening of America', '5 March 2026', '2026-03-05'],
    ['2026-03-04T23:00:00Z', 'in the morning of Asia', '5 March 2026', '2026-03-05'],
  ])('said as “today” at %s, %s, is asked about by its date', async (now, _, day, taken) => {
    const phone = await atDate({ stage: await openStage({ now: () => new Date(now) }) });
    const asked = await phone.write('today', 'The date is not the same everywhere');
    expect(asked.buttons).toContain(day);
    await phone.tap(day, asks('country'));
    expect(await phone.days()).toBe(taken);
    await phone.tap('Back', asks('date'));
    await phone.write('3 March 2026', asks('country'));
    expect(await phone.days()).toBe('2026-03-03');
  });

  it('offered as today is that of the campaign’s zone, from its midnight on', async () => {
    // 00:30 in Baku, where it is Thursday already.
    const now = () => new Date('2026-03-04T20:30:00Z');
    const phone = await atDate({ stage: await openStage({ now, env: { TIME_ZONE: 'Asia/Baku' } }) });
    expect(phone.chat.botMessages.at(-1)?.buttons).toContain('Today · 5 Mar');
    const asked = await phone.write('today', 'The date is not the same everywhere');
    expect(asked.buttons.slice(0, 2)).toEqual(['4 March 2026', '5 March 2026']);
  });

  it('is asked about when it is over 60 days long', async () => {
    const phone = await atDate();
    const doubt = await phone.write('1 yanvar – 4 mart 2026', /63 days.*is that right/is);
    expect(askedBy(doubt)).toBe('date');
    await phone.tap('Keep 1 January', asks('country'));
    expect(await phone.days()).toEqual(['2026-01-01', '2026-03-04']);
  });

  it('that is doubted can be left alone: another is typed, or Back asks once more', async () => {
    const phone = await atDate();
    await phone.write('20.03.2026', 'in the future');
    const question = await phone.tap('Back', 'When was it?');
    expect(askedIn(question)).toBe('date');
    await phone.write('20.03.2026', 'in the future');
    await phone.write('3 March', asks('country'));
    expect(await phone.days()).toBe('2026-03-03');
  });
});
