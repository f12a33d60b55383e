import { describe, expect, it } from 'vitest';
import { asks } from '#tests/support/asks.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { receiveEntry } from '#tests/support/receive-entry.ts';
import { reuseStage } from '#tests/support/stage.ts';

const emptyStage = reuseStage();

describe('/people', () => {
  it('is for admins alone, asked anew at every tap', async () => {
    const stage = await emptyStage();
    const { leyla, aysel } = stage;
    await phoneOf(stage, aysel).write('/people', 'Only admins');
    expect(await phoneOf(stage, aysel).forge(`person:role-yes:${aysel.id}:admin`)).toContain('Your role');
    const phone = phoneOf(stage, leyla);
    await phone.write('/people aysel', /^Found for “.*”: 1$/);
    const page = await phone.tap('Aysel', 'no role');
    await stage.database.sql`delete from roles where person_id = ${leyla.id}`;
    expect(await phone.toast(page, 'Block')).toContain('Your role does not allow');
    await stage.telegram.settled();
    expect(await stage.database.sql`select from roles`).toHaveLength(0);
  });

  it('lists admins and moderators first, then who is blocked, then the others, page by page', async () => {
    const stage = await emptyStage();
    const { leyla, aysel, kamran, rauf, nigar, database } = stage;
    for (const who of [leyla, aysel, kamran, rauf, nigar]) await phoneOf(stage, who).write('/start', 'Hello');
    await database.sql`insert into roles (person_id, role) values (${kamran.id}, 'moderator'), (12345, 'admin')`;
    await database.sql`update people set blocked_at = now() where id = ${aysel.id}`;
    const phone = phoneOf(stage, leyla);
    const list = await phone.write('/people', 'People (6)');
    expect(list.buttons).toEqual(['👑 Leyla', '👑 12345', '🛡 Kamran', '🚫 Aysel', '👤 Nigar', '👤 Rauf']);
    await database.sql`
      insert into people (id, name, locale) select 500 + n, 'Guest ' || n, 'en' from generate_series(1, 10) n`;
    await phone.tap('👑 Leyla', 'Entries: 0');
    const first = await phone.tap('All people', 'People (16)');
    expect(first.buttons.slice(-2)).toEqual(['Page 1 of 2', '›']);
    const second = await phone.tap('›', (message) => message.buttons.includes('Page 2 of 2'));
    expect(second.buttons).toContain('👤 Rauf');
  });

  it('finds by a part of the name in any script, of the organization, or by the id', async () => {
    const stage = await emptyStage();
    const { leyla, rauf, nigar, database } = stage;
    await phoneOf(stage, rauf).write('/start', 'Hello');
    await phoneOf(stage, nigar).write('/start', 'Hello');
    await database.sql`insert into organizations (name, key) values ('Dostluq Evi', 'dostluq evi')`;
    await database.sql`update people set organization_id = (select id from organizations) where id = ${nigar.id}`;
    const phone = phoneOf(stage, leyla);
    for (const words of ['rau', 'РАУФ', String(rauf.id)]) {
      const found = await phone.write(`/people ${words}`, /^Found for “.*”: 1$/);
      expect(found.buttons).toEqual(['👤 Rauf']);
    }
    expect((await phone.write('/people dostluq', /^Found for “.*”: 1$/)).buttons).toEqual([
      '👤 Nigar · Dostluq Evi',
    ]);
    await phone.write('/people %', 'I found nobody like');
    await phone.write('/people xyz', 'I found nobody like “xyz”');
  });

  it('shows who somebody is and what they reported; a role is given, changed and taken with its menu', async () => {
    const stage = await emptyStage();
    const { leyla, rauf, kamran, telegram } = stage;
    await receiveEntry(stage, rauf, { title: 'The first event' });
    const approved = await receiveEntry(stage, rauf, { title: 'The second event' });
    await kamran.tap(approved.card, 'Approve');
    await stage.chatOf(rauf).expectMessage('is approved');
    const phone = phoneOf(stage, leyla);
    const commands = () => telegram.commandsShownTo(rauf, stage.chatOf(rauf)).map(({ command }) => command);
    await phone.write('/people rauf', /^Found for “.*”: 1$/);
    const page = await phone.tap('Rauf', 'no role');
    expect(page.shown).toContain('Entries: ✅ 1  ⏳ 1');
    expect(page.buttons).toEqual([
      '👑 Make an admin',
      '🛡 Make a moderator',
      '🙂 Make an organizer',
      '🚫 Block',
      '👥 All people',
    ]);
    await phone.tap('Make a moderator', 'Make Rauf a moderator?');
    await phone.tap('No', 'no role');
    await phone.tap('Make a moderator', 'Make Rauf a moderator?');
    await phone.tap('Yes', 'Rauf\nmoderator');
    await telegram.until(() => commands().includes('entries') && !commands().includes('people'));
    await phone.tap('Make an admin', 'Make Rauf an admin?');
    const admin = await phone.tap('Yes', 'Rauf\nadmin');
    expect(admin.buttons).not.toContain('🚫 Block');
    await telegram.until(() => commands().includes('people'));
    await phone.tap('Remove the role', 'Remove the role of Rauf?');
    await phone.tap('Yes', 'Rauf\nno role');
    await telegram.until(() => !commands().includes('entries'));
    await phoneOf(stage, rauf).write('/people', 'Only admins');
  });

  it('never takes the role of the last admin, and lets one of two give it up', async () => {
    const stage = await emptyStage();
    const { leyla, kamran, database } = stage;
    const phone = phoneOf(stage, leyla);
    await phone.write('/people leyla', /^Found for “.*”: 1$/);
    await phone.tap('Leyla', 'admin');
    const question = await phone.tap('Remove the role', 'Remove the role of Leyla?');
    expect(await phone.toast(question, 'Yes')).toContain('This is the last admin');
    await database.sql`insert into roles (person_id, role) values (${kamran.id}, 'admin')`;
    await phone.tap('Make a moderator', 'Make Leyla a moderator?');
    await phone.tap('Yes', 'You are no longer an admin');
    expect(await database.sql`select person_id, role from roles order by role`).toEqual([
      { person_id: kamran.id, role: 'admin' },
      { person_id: leyla.id, role: 'moderator' },
    ]);
  });

  it('blocks with a ready reason or words, lists it, and undoes it', async () => {
    const stage = await emptyStage();
    const { leyla, aysel, database } = stage;
    await phoneOf(stage, aysel).write('/start', 'Hello');
    const phone = phoneOf(stage, leyla);
    await phone.write('/people aysel', /^Found for “.*”: 1$/);
    await phone.tap('Aysel', 'no role');
    const question = await phone.tap('Block', 'Block Aysel?');
    expect(question.buttons).toEqual(['Spam', 'Events that never took place', 'Rude messages', '⬅️ No']);
    await phone.tap('No', 'Entries: 0');
    await phone.write('Too late', 'I have no question open');
    await phone.tap('Block', 'Block Aysel?');
    await phone.write('x'.repeat(301), 'The reason is too long');
    await phone.write('Sends the same every day', 'Block Aysel for: “Sends the same every day”?');
    const blocked = await phone.tap('Yes', '🚫 Blocked by Leyla');
    expect(blocked.shown).toContain('Reason: Sends the same every day');
    expect(blocked.buttons).toEqual(['Unblock', '👥 All people']);
    const list = await phone.write('/people', 'People (2)');
    expect(list.buttons).toEqual(['👑 Leyla', '🚫 Aysel']);
    // Delivered twice, or tapped by another admin: who blocked first stands.
    expect(await phone.forge(`person:block-for:${aysel.id}:spam`)).toBeUndefined();
    const [row] = await database.sql`select block_reason from people where id = ${aysel.id}`;
    expect(row?.block_reason).toBe('Sends the same every day');
    await phone.tap('Unblock', 'Unblock Aysel?');
    await phone.tap('Yes', 'no role');
    await phoneOf(stage, aysel).write('/start', 'Hello');
  });

  it('blocks for no words before they were shown, and for none but those', async () => {
    const stage = await emptyStage();
    const { leyla, aysel, database } = stage;
    await phoneOf(stage, aysel).write('/start', 'Hello');
    const phone = phoneOf(stage, leyla);
    const isBlocked = async () =>
      (await database.sql`select from people where blocked_at is not null`).length > 0;
    await phone.write('/new', asks('title'));
    await phone.write('An evening of poetry', asks('date'));
    await phone.write('/people aysel', /^Found for “.*”: 1$/);
    await phone.tap('Aysel', 'no role');
    await phone.tap('Block', 'Block Aysel?');
    // Meant for the draft.
    const question = await phone.write('26 February 2026', 'Block Aysel for: “26 February 2026”?');
    expect(question.buttons).toEqual(['✅ Yes', '⬅️ No']);
    expect(await isBlocked()).toBe(false);
    await phone.write('Noise', 'Block Aysel for: “Noise”?');
    await phone.toast(question, 'Yes');
    await stage.telegram.settled();
    expect(await isBlocked()).toBe(false);
    await phone.write('26 February 2026', asks('country'));
    expect(await isBlocked()).toBe(false);
  });

  it('renews the cards of what a blocked person waits for', async () => {
    const stage = await emptyStage();
    const { leyla, aysel, group } = stage;
    const { card } = await receiveEntry(stage, aysel);
    expect(card.buttons).toContain('🚫 Block');
    const phone = phoneOf(stage, leyla);
    await phone.write('/people aysel', /^Found for “.*”: 1$/);
    await phone.tap('Aysel', 'no role');
    await phone.tap('Block', 'Block Aysel?');
    await phone.tap('Spam', '🚫 Blocked by Leyla');
    const blocked = await group.expectMessage('🚫 Its sender is blocked', { after: card });
    expect(blocked.buttons).not.toContain('🚫 Block');
    await phone.tap('Unblock', 'They can report again');
    await phone.tap('Yes', 'no role');
    const free = await group.expectMessage((message) => message.buttons.includes('🚫 Block'), {
      after: blocked,
    });
    expect(free.shown).not.toContain('blocked');
  });

  it('lists blocks of people who were forgotten, and lifts them', async () => {
    const stage = await emptyStage();
    const { leyla, database } = stage;
    const mark = 'ab'.repeat(32);
    await database.sql`insert into forgotten_blocks (mark, reason) values (${mark}, 'rude')`;
    const phone = phoneOf(stage, leyla);
    await phone.write('/people', 'People (1)');
    const list = await phone.tap('Blocked, data erased (1)', 'erased at their request (1)');
    expect(list.buttons[0]).toContain('· Rude messages');
    await phone.tap('Rude', 'Unblock this person');
    await phone.tap('No', 'erased at their request (1)');
    await phone.tap('Rude', 'Unblock this person');
    await phone.tap('Yes', 'erased at their request (0)');
    expect(await database.sql`select from forgotten_blocks`).toHaveLength(0);
    await database.sql`
      insert into forgotten_blocks (mark, reason) select repeat(to_char(n, 'FM00'), 32), 'Reason ' || n
      from generate_series(1, 10) n`;
    await phone.write('/people', 'People (1)');
    const pages = await phone.tap('Blocked, data erased (10)', 'erased at their request (10)');
    expect(pages.buttons.slice(-3)).toEqual(['Page 1 of 2', '›', '👥 All people']);
    const second = await phone.tap('›', (message) => message.buttons.includes('Page 2 of 2'));
    expect(second.buttons).toHaveLength(5);
  });
});
