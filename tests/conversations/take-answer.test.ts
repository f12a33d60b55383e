import { describe, expect, it } from 'vitest';
import { askable, questions } from '#src/domain/entries/questions.ts';
import { askedIn, asks } from '#tests/support/asks.ts';
import { newPhone, phoneOf } from '#tests/support/phone.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { openStage, type Stage, shareStage } from '#tests/support/stage.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';

const shared = shareStage();

/** Everything that is stored of entries. */
async function everything(stage: Stage) {
  const { sql } = stage.database;
  return {
    entries: await sql`select * from entries order by id`,
    cities: await sql`select * from entry_cities order by id`,
    photos: await sql`select * from entry_photos order by id`,
  };
}

describe('Back', () => {
  it('leads from the preview through all questions; each shows its answer, to be kept at a tap', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    await reportEvent(stage, phone.who, {}, { upTo: 'preview' });
    const preview = phone.chat.lastMessage?.shown;
    const before = await phone.draft();

    const photo = await phone.tap('Back', asks('photo'));
    expect(photo.buttons).toContain('Skip ➡️');
    const category = await phone.tap('Back', asks('category'));
    expect(category.buttons[0]).toBe('Keep Commemorations');
    const city = await phone.tap('Back', asks('city'));
    expect(city.shown).toContain('So far: Stuttgart');
    expect(city.buttons).toContain('✅ Done');
    const country = await phone.tap('Back', asks('country'));
    expect(country.buttons[0]).toBe('Keep Germany');
    const date = await phone.tap('Back', asks('date'));
    expect(date.buttons[0]).toBe('Keep 26 February 2026');
    const title = await phone.tap('Back', asks('title'));
    expect(title.buttons).toEqual(['Keep An evening of poetry and music', '✖️ Cancel']);

    const again = await phone.tap('Keep An evening', asks('preview'));
    expect(again.shown).toBe(preview);
    const { title: kept, firstDay, country: code, categoryId } = await phone.draft();
    expect([kept, firstDay, code, categoryId]).toEqual([
      before.title,
      before.firstDay,
      before.country,
      before.categoryId,
    ]);
  });

  it('keeps what was answered on the way: Keep goes on to the first question without an answer', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    await reportEvent(stage, phone.who, {}, { upTo: 'category' });
    await phone.tap('Back', asks('city'));
    await phone.tap('Back', asks('country'));
    await phone.tap('Keep Germany', asks('category'));
    expect((await phone.draft()).cities.map((city) => city.name)).toEqual(['Stuttgart']);
  });

  it('can be typed, like the other buttons', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    await reportEvent(stage, phone.who, {}, { upTo: 'country' });
    await phone.write('back', asks('date'));
    await phone.write('⬅️ Back', asks('title'));
    await phone.write('cancel', 'set aside');
  });
});

describe('Cancel', () => {
  it.each(askable)(
    'sets the draft aside at the question for the %s, where it can be continued',
    async (asked) => {
      const { stage } = shared;
      const phone = newPhone(stage);
      await reportEvent(stage, phone.who, {}, { upTo: asked });
      const question = phone.chat.lastMessage as Message;
      await stage.telegram.settled();
      const before = await phone.draft();

      const farewell = await phone.tap('Cancel', 'set aside');
      expect(farewell.buttons[0]).toBe('↩️ Continue after all');
      await stage.telegram.until(
        () => phone.chat.messages.find(({ id }) => id === question.id)?.buttons.length === 0,
      );
      await expect(phone.draft()).rejects.toThrow('no open draft');

      await phone.tap('Continue after all', asks(asked));
      const { lastUpdateId: _, promptMessageId: __, updatedAt: ___, ...after } = await phone.draft();
      expect(before).toMatchObject(after);
    },
  );
});

it('each question says which step of how many it is', async () => {
  const phone = newPhone(shared.stage);
  const title = await phone.write('/new', asks('title'));
  expect(title.shown).toContain(`Step 1 of ${questions.length + 1}`);
  const date = await phone.write('An evening of poetry', asks('date'));
  expect(date.shown).toContain(`Step ${questions.indexOf('date') + 1} of ${questions.length + 1}`);
});

describe('a button of an older message', () => {
  it('does nothing, and says so', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    await reportEvent(stage, phone.who, {}, { upTo: 'date' });
    const date = phone.chat.lastMessage as Message;
    await phone.tap('Today', asks('country'));
    await stage.telegram.settled();
    const before = await everything(stage);
    for (const label of ['Yesterday', 'Back', 'Cancel', 'Several days']) {
      expect(await phone.toast(date, label), label).toContain('already answered');
    }
    expect(await everything(stage)).toEqual(before);
    expect(askedIn(phone.chat.lastMessage as Message)).toBe('country');
    await phone.write('Germany', asks('city'));
  });

  it('of a draft that was set aside or submitted says which it is', async () => {
    const { stage } = shared;
    const phone = newPhone(stage);
    await reportEvent(stage, phone.who, {}, { upTo: 'country' });
    const country = phone.chat.lastMessage as Message;
    await phone.tap('Cancel', 'set aside');
    expect(await phone.toast(country, 'Back')).toContain('no longer open');
    await reportEvent(stage, phone.who, {}, { upTo: 'preview' });
    const preview = phone.chat.lastMessage as Message;
    expect(await phone.toast(country, 'Back')).toContain('no longer open');
    const received = await phone.tap('Submit', /No\. \d+ received/);
    const number = /No\. \d+/.exec(received.shown)?.[0];
    expect(await phone.toast(preview, 'Submit')).toContain(`${number} has already been received`);
    expect(await phone.toast(preview, '📅 Date')).toContain(`${number} has already been received`);
  });
});

describe('Submit', () => {
  it('tapped twice at once submits once, and says the number', async () => {
    const stage = await openStage();
    const phone = phoneOf(stage, stage.aysel);
    await reportEvent(stage, stage.aysel, {}, { upTo: 'preview' });
    const preview = phone.chat.lastMessage as Message;
    await Promise.all([phone.toast(preview, 'Submit'), phone.toast(preview, 'Submit')]);
    await phone.chat.expectMessage('No. 1 received');
    await stage.group.expectMessage('No. 1');
    await stage.telegram.settled();
    const { entries } = await everything(stage);
    expect(entries.map(({ number, status }) => [number, status])).toEqual([[1, 'pending']]);
    expect(stage.group.botMessages).toHaveLength(1);
  });
});

describe('taps made up on a tampered phone', () => {
  it("change nothing of somebody else's draft, and show nothing of it", async () => {
    const stage = await openStage();
    await reportEvent(stage, stage.aysel, { cities: 'Secretville' }, { upTo: 'preview' });
    const { id, cities } = await phoneOf(stage, stage.aysel).draft();
    await reportEvent(stage, stage.rauf, {}, { upTo: 'city' });
    const phone = phoneOf(stage, stage.rauf);
    const own = (await phone.draft()).id;
    const before = await everything(stage);
    const forged = [
      ...['cancel', 'back', 'submit', 'change:title'].map((what) => `ask:${id}:preview:${what}`),
      ...['continue', 'over', 'restore'].map((action) => `draft:${action}:${id}`),
      ...['remove', 'add'].map((action) => `ask:${own}:city:${action}:${cities[0]?.id}`),
      ...['open', 'withdraw', 'withdraw-yes'].map((action) => `own:${action}:${id}`),
    ];
    for (const data of forged) await phone.forge(data);
    await stage.telegram.settled();
    const after = await everything(stage);
    expect(after.cities).toEqual(before.cities);
    const aysels = ({ id: entry }: { id?: number }) => entry === id;
    expect(after.entries.filter(aysels)).toEqual(before.entries.filter(aysels));
    expect(phone.chat.transcript()).not.toContain('Secretville');
  });

  it('of any shape are answered and harm nothing', async () => {
    const stage = await openStage();
    await reportEvent(stage, stage.rauf, {}, { upTo: 'city' });
    const phone = phoneOf(stage, stage.rauf);
    const { id } = await phone.draft();
    const forged = [
      ...['', ':', ':::::', ':x', `:${id}`, `:${id}:city`, `:${id}:city:remove:x`, `:${id}:city:add:-1`].map(
        (rest) => `ask${rest}`,
      ),
      ...['99999999999', 'x', '1e3', '-1', ''].flatMap((number) => [
        `ask:${number}:title:keep`,
        `ask:${id}:city:add:${number}`,
        `draft:continue:${number}`,
        `own:open:${number}`,
        `own:list:${number}`,
        `own:withdraw-yes:${number}`,
      ]),
      'nothing we know',
      'locale:xx',
      'menu:xx',
    ];
    const before = await everything(stage);
    for (const data of forged) await phone.forge(data);
    await stage.telegram.settled();
    const [failed] = await stage.database
      .sql`select count(*)::int as count from updates where failure is not null`;
    expect(failed?.count).toBe(0);
    const { entries, cities } = await everything(stage);
    expect(cities).toEqual(before.cities);
    expect(entries.map(({ status, open_question }) => [status, open_question])).toEqual([['draft', 'city']]);
  });
});
