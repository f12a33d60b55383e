import { describe, expect, it } from 'vitest';
import { asks } from '#tests/support/asks.ts';
import { untilJobsDone } from '#tests/support/moderating.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { submitEntry } from '#tests/support/receive-entry.ts';
import { reportEvent, untilAsked } from '#tests/support/report-event.ts';
import { reuseStage, type Stage } from '#tests/support/stage.ts';

const emptyStage = reuseStage();
const closedStage = reuseStage({ env: { ACCESS: 'invite' } });

async function block({ database }: Stage, who: Stage['aysel'], reason: string | null): Promise<void> {
  await database.sql`
    update people set blocked_at = now(), block_reason = ${reason} where id = ${who.id}`;
}

describe('a blocked person', () => {
  it('gets one polite sentence with the reason, and then silence; taps are answered without words', async () => {
    const stage = await emptyStage();
    const { aysel } = stage;
    const phone = phoneOf(stage, aysel);
    const greeting = await phone.write('/start', 'Hello, Aysel');
    await block(stage, aysel, 'spam');
    // Together: one of them brings the word.
    await Promise.all(['/new', 'Hello?', '/organization'].map((words) => aysel.send(phone.chat, words)));
    const told = await phone.chat.expectMessage('no longer accepts entries from you');
    expect(told.shown).toContain('Reason: Spam');
    for (const words of ['Why?', '/start', '/start abc', '/help']) await aysel.send(phone.chat, words);
    expect(await phone.toast(greeting, 'Report an event')).toBeUndefined();
    await stage.telegram.settled();
    await untilJobsDone(stage);
    expect(phone.chat.botMessages).toHaveLength(2);
    const drafts = await stage.database.sql`select from entries`;
    expect(drafts).toHaveLength(0);
  });

  it('hears it again after another block, and goes on where they were once it is lifted', async () => {
    const stage = await emptyStage();
    const { aysel, leyla } = stage;
    await reportEvent(stage, aysel, {}, { upTo: 'country' });
    const phone = phoneOf(stage, aysel);
    const admin = phoneOf(stage, leyla);
    for (let time = 1; time <= 2; time += 1) {
      await admin.write('/people aysel', /^Found for “.*”: 1$/);
      await admin.tap('Aysel', 'Entries: 0');
      await admin.tap('Block', 'Block Aysel?');
      await admin.tap('Rude', '🚫 Blocked by Leyla');
      await phone.write('Germany', 'no longer accepts entries');
      await admin.tap('Unblock', 'Unblock Aysel?');
      await admin.tap('Yes', 'no role');
    }
    await phone.write('Germany', 'Which city');
  });

  it('keeps the right to know what is kept and to be forgotten', async () => {
    const stage = await emptyStage();
    const { aysel } = stage;
    const phone = phoneOf(stage, aysel);
    await phone.write('/start', 'Hello, Aysel');
    await block(stage, aysel, null);
    await phone.write('Hello?', 'no longer accepts entries from you.');
    for (const command of ['/privacy', '/mydata', '/forget', '/forget@hesabat_bot']) {
      const answer = await phone.sees(() => aysel.send(phone.chat, command), /./);
      expect(answer.shown).not.toContain('no longer accepts entries');
    }
  });

  it('keeps the right to withdraw, but corrects nothing', async () => {
    const stage = await emptyStage();
    const { aysel, database } = stage;
    const phone = phoneOf(stage, aysel);
    const { id } = await submitEntry(stage, aysel, { title: 'The first event' });
    await phone.write('/help', 'How it works');
    await block(stage, aysel, null);
    await phone.tap('My entries', 'Your entries (1)');
    await phone.write('/my', 'Your entries (1)');
    const entry = await phone.tap('No. 1', 'waiting');
    await phone.sees(() => aysel.tapStale(entry, 'Correct'), 'no longer accepts entries');
    expect(await database.sql`select from entries where corrects = ${id}`).toHaveLength(0);
    await phone.tap('Withdraw', 'Withdraw No. 1?');
    await phone.tap('Yes, withdraw', 'withdrawn by you');
  });

  it('does not come in by a link', async () => {
    const stage = await closedStage();
    const { aysel } = stage;
    const phone = phoneOf(stage, aysel);
    await phone.write('/start', 'invited people only');
    await block(stage, aysel, null);
    await stage.database.sql`
      insert into invites (token, role, most, expires_at) values ('abc', 'organizer', 5, now() + interval '1 day')`;
    await phone.write('/start abc', 'no longer accepts entries from you.');
    expect(await stage.database.sql`select from invite_uses`).toHaveLength(0);
  });
});

describe('with ACCESS=invite', () => {
  it('a stranger is told how to get in, may read and set the language, and begins nothing', async () => {
    const stage = await closedStage();
    const phone = phoneOf(stage, stage.nigar);
    for (const words of ['/start', '/new', 'Hello', '/organization', '/cancel']) {
      await phone.write(words, 'ask your committee for an invitation link');
    }
    const menu = ['📋 My entries', '🌐 Language'];
    expect((await phone.write('/help', 'How it works')).buttons).toEqual(menu);
    await phone.write('/report', `Your Telegram ID is ${stage.nigar.id}`);
    expect((await phone.write('/my', 'no entries yet')).buttons).toEqual(menu);
    await phone.tap('Language', 'Which language');
    expect((await phone.tap('English', 'How it works')).buttons).toEqual(menu);
    await phone.sees(() => phone.forge('menu:new'), 'ask your committee for an invitation link');
    expect(await stage.database.sql`select from entries`).toHaveLength(0);
  });

  it('keeps the entry of whoever loses the role in the middle, says so, and lets them withdraw others', async () => {
    const stage = await closedStage();
    const { aysel, database } = stage;
    const phone = phoneOf(stage, aysel);
    await phone.write('/start', 'invited people only');
    await database.sql`insert into roles (person_id, role) values (${aysel.id}, 'organizer')`;
    await submitEntry(stage, aysel, { title: 'The first event' });
    await reportEvent(stage, aysel, {}, { upTo: 'category' });
    const asked = await untilAsked(stage, aysel, 'category');
    await database.sql`delete from roles where person_id = ${aysel.id}`;
    await phone.sees(() => aysel.tapStale(asked, 'Commemorations'), 'The entry you have started is saved');
    expect((await phone.draft()).categoryId).toBeNull();
    await phone.write('/my', 'Your entries (2)');
    await phone.tap('No. 1', 'waiting');
    await phone.tap('Withdraw', 'Withdraw No. 1?');
    await phone.tap('Yes, withdraw', 'withdrawn by you');
    await database.sql`insert into roles (person_id, role) values (${aysel.id}, 'organizer')`;
    await phone.sees(() => aysel.tapStale(asked, 'Commemorations'), asks('photo'));
  });

  it('asks nothing of the moderators in their group', async () => {
    const stage = await closedStage();
    const { aysel, kamran, database, group } = stage;
    await phoneOf(stage, aysel).write('/start', 'invited people only');
    await database.sql`insert into roles (person_id, role) values (${aysel.id}, 'organizer')`;
    await reportEvent(stage, aysel);
    await kamran.tap(await group.expectMessage('No. 1'), 'Approve');
    await stage.chatOf(aysel).expectMessage('is approved');
  });
});
