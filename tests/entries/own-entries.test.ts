import { describe, expect, it } from 'vitest';
import { asks } from '#tests/support/asks.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { reuseStage, type Stage } from '#tests/support/stage.ts';

const emptyStage = reuseStage();

/** So many more entries like No. 1, submitted one after the other. */
async function copyFirstEntry({ database }: Stage, copies: number): Promise<void> {
  await database.sql`
    insert into entries (campaign_id, person_id, status, number, title, first_day, last_day, country, category_id,
      photos_done, open_question, submitted_at)
    select campaign_id, person_id, status, number + copy, title || ' ' || copy, first_day, last_day, country,
      category_id, photos_done, open_question, submitted_at + make_interval(secs => copy)
    from entries, generate_series(1, ${copies}) as copy where number = 1`;
}

async function totalsFor(stage: Stage): Promise<string> {
  const { leyla } = stage;
  const totals = await phoneOf(stage, leyla).write('/report', 'Total');
  return totals.shown;
}

describe('/my', () => {
  it('of somebody without entries says so, with what can be done', async () => {
    const stage = await emptyStage();
    const none = await phoneOf(stage, stage.aysel).write('/my', 'no entries yet');
    expect(none.buttons[0]).toBe('📝 Report an event');
  });

  it('lists five a page, the draft first and then the newest; one is opened and left again', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.aysel);
    await reportEvent(stage, stage.aysel, { title: 'Evening' });
    await copyFirstEntry(stage, 6);
    await reportEvent(stage, stage.aysel, { title: 'Tomorrow' }, { upTo: 'date' });

    const first = await phone.write('/my', 'Your entries (8)');
    expect(first.buttons).toEqual([
      '✏️ Draft: Tomorrow',
      ...[7, 6, 5, 4].map((number) => `⏳ No. ${number} · Evening ${number - 1}`),
      ...['Page 1 of 2', '›'],
    ]);
    const second = await phone.tap('›', (message) => message.buttons.includes('Page 2 of 2'));
    expect(second.buttons).toEqual([
      ...['⏳ No. 3 · Evening 2', '⏳ No. 2 · Evening 1', '⏳ No. 1 · Evening'],
      ...['‹', 'Page 2 of 2'],
    ]);
    const opened = await phone.tap('No. 1 ·', 'waiting for a decision');
    expect(opened.shown).toContain('Evening\n26 February 2026\n🇩🇪 Germany. Stuttgart\nCommemorations');
    expect(opened.buttons).toEqual(['✏️ Correct', '↩️ Withdraw', '⬅️ All entries']);
    await phone.tap('All entries', 'Your entries (8)');
    // All of it in one message.
    expect(phone.chat.botMessages.filter(({ shown }) => shown.includes('Your entries'))).toHaveLength(1);
  });

  it('shows what was decided, and why', async () => {
    const stage = await emptyStage();
    const { aysel, kamran, group } = stage;
    const phone = phoneOf(stage, aysel);
    for (const [index, title] of ['The first event', 'The second event', 'The third event'].entries()) {
      await reportEvent(stage, aysel, { title, date: `2${index}.02.2026` });
    }
    await kamran.tap(await group.expectMessage('No. 1'), 'Approve');
    await phone.chat.expectMessage('is approved');
    const second = await group.expectMessage('No. 2');
    await kamran.tap(second, 'Reject');
    await kamran.tap(
      await group.expectMessage((message) =>
        message.buttons.some((label) => label.includes('Already reported')),
      ),
      'Already reported',
    );
    await phone.chat.expectMessage('was not accepted');

    const list = await phone.write('/my', 'Your entries (3)');
    expect(list.buttons).toEqual([
      '⏳ No. 3 · The third event',
      '❌ No. 2 · The second event',
      '✅ No. 1 · The first event',
    ]);
    const rejected = await phone.tap('No. 2', 'not accepted');
    expect(rejected.shown).toContain('Reason: Already reported');
  });

  it('lets an entry be withdrawn once that is confirmed: the card says so, the totals lose it', async () => {
    const stage = await emptyStage();
    const { aysel, kamran, group } = stage;
    const phone = phoneOf(stage, aysel);
    await reportEvent(stage, aysel, { cities: 'Stuttgart, Köln' });
    await kamran.tap(await group.expectMessage('No. 1'), 'Approve');
    await phone.chat.expectMessage('is approved');
    expect(await totalsFor(stage)).toContain('Total: 2 events in 1 country');

    await phone.write('/my', 'Your entries (1)');
    await phone.tap('No. 1', '✅ approved');
    await phone.tap('Withdraw', 'Withdraw No. 1?');
    await phone.tap('No, keep it', '✅ approved');
    const question = await phone.tap('Withdraw', 'Withdraw No. 1?');
    expect(await phone.toast(question, 'Yes, withdraw')).toBe('No. 1 is withdrawn.');
    const withdrawn = await phone.chat.expectMessage('withdrawn by you');
    expect(withdrawn.buttons).toEqual(['⬅️ All entries']);
    const card = await group.expectMessage('Withdrawn by its sender');
    expect(card.buttons).toEqual([]);
    expect(await totalsFor(stage)).toContain('Total: 0 events in 0 countries');

    // Tapped once more on a phone that still shows the question.
    expect(await phone.toast(question, 'Yes, withdraw')).toBeUndefined();
    const [history] = await stage.database.sql`
      select count(*)::int as count from entry_history where action = 'withdraw'`;
    expect(history?.count).toBe(1);
  });

  it('lets a draft be continued, with or without a title', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.aysel);
    await phone.write('/new', asks('title'));
    const list = await phone.write('/my', 'Your entries (1)');
    expect(list.buttons).toEqual(['✏️ Draft: no title yet']);
    const draft = await phone.tap('Draft', '✏️ draft');
    expect(draft.buttons).toEqual(['▶️ Continue', '🗑 Delete', '⬅️ All entries']);
    await phone.tap('Continue', asks('title'));
    await phone.write('An evening of poetry', asks('date'));
    await phone.write('/my', 'Your entries (1)');
    await phone.tap('Draft: An evening of poetry', '✏️ draft');
    await phone.tap('Continue', asks('date'));
  });

  it("never shows or touches somebody else's entries, whatever is tapped", async () => {
    const stage = await emptyStage();
    const { aysel, rauf } = stage;
    await reportEvent(stage, aysel, { title: 'Private matters' });
    await reportEvent(stage, rauf, { title: 'My own event' });
    const phone = phoneOf(stage, rauf);
    const list = await phone.write('/my', 'Your entries (1)');
    expect(list.buttons).toEqual(['⏳ No. 2 · My own event']);
    const [aysels] = await stage.database.sql`select id from entries where number = 1`;
    for (const action of ['open', 'withdraw', 'withdraw-yes'])
      await phone.forge(`own:${action}:${aysels?.id}`);
    await phone.forge(`draft:continue:${aysels?.id}`);
    await stage.telegram.settled();
    expect(phone.chat.transcript()).not.toContain('Private matters');
    const [kept] = await stage.database.sql`select status from entries where number = 1`;
    expect(kept?.status).toBe('pending');
  });
});
