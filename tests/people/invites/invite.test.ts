import { describe, expect, it } from 'vitest';
import { asks } from '#tests/support/asks.ts';
import { deliverAgain } from '#tests/support/deliver-again.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { openStage, reuseStage, type Stage } from '#tests/support/stage.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';

const emptyStage = reuseStage();

/** Makes a link as an admin does, after these taps on the form; its `/start` command. */
async function makeLink(stage: Stage, ...taps: string[]): Promise<string> {
  const phone = phoneOf(stage, stage.leyla);
  await phone.write('/invite', 'New invitation link');
  for (const label of taps) await phone.tap(label, 'New invitation link');
  return startOf(await phone.tap('Create the link', 'You are invited'));
}

function startOf(message: Message | undefined): string {
  const [, token = ''] = /https:\/\/t\.me\/hesabat_bot\?start=([\w-]{22})\b/.exec(message?.shown ?? '') ?? [];
  expect(token).not.toBe('');
  return `/start ${token}`;
}

async function roleOf(stage: Stage, who: Stage['aysel']): Promise<string | undefined> {
  const [row] = await stage.database.sql`select role from roles where person_id = ${who.id}`;
  return row?.role;
}

async function uses(stage: Stage): Promise<number> {
  const [row] = await stage.database.sql`select sum(used)::int as used from invites`;
  return row?.used;
}

describe('/invite', () => {
  it('is refused to whoever is no admin, in private and when a button is forged', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.aysel);
    await phone.write('/invite', 'Only admins');
    await phone.write('/invites', 'Only admins');
    for (const data of ['invite:make', 'invite:new', 'invite:list', 'invite:revoke-yes:1']) {
      expect(await phone.forge(data)).toContain('Your role does not allow');
    }
    expect(await stage.database.sql`select from invites`).toHaveLength(0);
  });

  it('says until when a link works, and by which clock', async () => {
    const stage = await emptyStage();
    await stage.database.sql`update campaigns set time_zone = 'Asia/Baku'`;
    await makeLink(stage);
    await stage.database.sql`update invites set expires_at = '2036-02-26 22:05Z'`;
    const phone = phoneOf(stage, stage.leyla);
    await phone.write('/invites', 'Invitation links (1)');
    await phone.tap('🟢 organizer · 0/20', 'Valid until: 27 February 2036, 02:05 (UTC+4)');
  });

  it('makes a link with what was tapped and typed, in one message that follows the words', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.leyla);
    const form = await phone.write('/invite', 'Role: organizer');
    expect(form.shown).toContain('For how many people: 20');
    await phone.tap('Organization: none', 'Which organization');
    await phone.write('The Union of Fellow Countrymen', 'What is the home country');
    await phone.write('Almaniya', '🇩🇪 The Union of Fellow Countrymen');
    await phone.write('1001', 'from 1 to 1000');
    await phone.write('12', 'For how many people: 12');
    await phone.tap('30 days', 'Valid for: 30 days');
    await phone.tap('Create the link', 'You are invited');
    const forms = phone.chat.botMessages.filter(({ shown }) => shown.includes('New invitation link'));
    expect(forms).toEqual([]);
    const link = phone.chat.botMessages.at(-1);
    expect(link?.shown).toContain('to “Our campaign” as an organizer for “The Union of Fellow Countrymen”');
    expect(link?.shown).toContain('for 12 people');
    expect(link?.buttons).toEqual([]);
    const [row] = await stage.database.sql`
      select role, most, used, organizations.country, round(extract(epoch from expires_at - now()) / 86400)::int as days
      from invites join organizations on organizations.id = organization_id`;
    expect(row).toEqual({ role: 'organizer', most: 12, used: 0, country: 'DE', days: 30 });
  });

  it('offers organizations that are known, and takes one of several countries by a tap', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.leyla);
    await phone.write('/invite', 'Role: organizer');
    await phone.tap('Organization: none', 'Which organization');
    await phone.write('House of Culture', 'What is the home country');
    await phone.write('Guinea or Congo', 'Which country do you mean');
    await phone.tap('Guinea', 'Organization: 🇬🇳 House of Culture');
    await phone.write('/invite', 'Organization: none');
    await phone.tap('Organization: none', 'Which organization');
    await phone.tap('House of Culture', 'Organization: 🇬🇳 House of Culture');
    await phone.tap('Organization:', 'Which organization');
    await phone.write('house of  CULTURE', 'Organization: 🇬🇳 House of Culture');
    await phone.tap('Organization:', 'Which organization');
    await phone.tap('Without one', 'Organization: none');
    expect(await stage.database.sql`select from organizations`).toHaveLength(1);
  });

  it('gives links for moderators and admins to one person unless more are chosen', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.leyla);
    await phone.write('/invite', 'Role: organizer');
    await phone.tap('moderator', 'For how many people: 1\n');
    await phone.tap('5👤', 'For how many people: 5\n');
    await phone.tap('admin', 'For how many people: 1\n');
  });

  it('makes one link of a double tap, and none of a form that was left behind', async () => {
    const stage = await emptyStage();
    const { leyla } = stage;
    const phone = phoneOf(stage, leyla);
    const left = await phone.write('/invite', 'New invitation link');
    const form = await phone.write('/invite', 'New invitation link');
    expect(await phone.toast(left, '5👤')).toContain('This form is closed');
    await phone.toast(left, 'Create the link');
    const taps = await Promise.all([leyla.tapStale(form, 'Create'), leyla.tapStale(form, 'Create')]);
    await Promise.all(taps.map((tap) => tap.answer));
    await stage.telegram.settled();
    expect(await stage.database.sql`select from invites`).toHaveLength(1);
    const links = phone.chat.botMessages.filter(({ shown }) => shown.includes('t.me/'));
    expect(links).toHaveLength(1);
  });

  it('goes on where it was when Telegram delivers words or the last tap once more', async () => {
    const stage = await emptyStage();
    const { leyla, database } = stage;
    const phone = phoneOf(stage, leyla);
    await phone.write('/invite', 'New invitation link');
    await phone.tap('Organization: none', 'Which organization');
    await phone.write('The Union', 'What is the home country');
    await deliverAgain(stage, { forgotten: true });
    await phone.tap('Skip', 'Organization: The Union');
    await phone.tap('Create the link', 'You are invited');
    await deliverAgain(stage, { forgotten: true });
    expect(await database.sql`select from invites`).toHaveLength(1);
    const start = startOf(phone.chat.botMessages.at(-1));
    await phoneOf(stage, stage.aysel).write(start, 'Hello, Aysel');
    await deliverAgain(stage, { forgotten: true });
    expect(await uses(stage)).toBe(1);
  });

  it('can be given up by its Cancel', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.leyla);
    const form = await phone.write('/invite', 'New invitation link');
    expect(form.buttons.slice(-2)).toEqual(['📋 All links', '✖️ Cancel']);
    const left = await phone.tap('Cancel', 'no link was created');
    expect(left.buttons).toEqual([]);
    await phone.write('7', 'I have no question open');
    expect(await stage.database.sql`select from pending_replies`).toHaveLength(0);
  });

  it('makes the link for an organization that became empty and went since it was chosen', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.leyla);
    await phone.write('/invite', 'New invitation link');
    await phone.tap('Organization: none', 'Which organization');
    await phone.write('The Union', 'What is the home country');
    await phone.write('Germany', '🇩🇪 The Union');
    await stage.database.sql`delete from organizations`;
    await phone.tap('Create the link', 'for “The Union”');
    const [row] = await stage.database.sql`select name, country from organizations`;
    expect(row).toEqual({ name: 'The Union', country: 'DE' });
  });

  it('stops at the next tap or word when the role was taken meanwhile', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.leyla);
    const form = await phone.write('/invite', 'New invitation link');
    await stage.database.sql`update roles set role = 'organizer' where person_id = ${stage.leyla.id}`;
    expect(await phone.toast(form, 'Create the link')).toContain('Your role does not allow');
    await phone.write('7', 'I have no question open');
    expect(await stage.database.sql`select from invites`).toHaveLength(0);
  });
});

describe('a link', () => {
  it('lets a person in with its role and organization; tapped again it welcomes and counts nothing', async () => {
    const stage = await openStage({ env: { ACCESS: 'invite' } });
    const { aysel, leyla } = stage;
    const admin = phoneOf(stage, leyla);
    await admin.write('/invite', 'New invitation link');
    await admin.tap('Organization: none', 'Which organization');
    await admin.write('The Union', 'What is the home country');
    await admin.tap('Skip', 'Organization: The Union');
    await admin.tap('Create the link', 'You are invited');
    const start = startOf(admin.chat.botMessages.at(-1));

    const phone = phoneOf(stage, aysel);
    await phone.write('/start', 'invited people only');
    await phone.write(start, 'Hello, Aysel');
    await phone.chat.expectMessage('You have joined as an organizer for “The Union”');
    await phone.write(start, 'Hello, Aysel');
    expect(await uses(stage)).toBe(1);
    expect(await roleOf(stage, aysel)).toBe('organizer');
    await phone.write('/organization', 'You report for “The Union”');
    await phone.write('/new', asks('title'));
  });

  it('tells the admin who made it when it gives power, and not for organizers', async () => {
    const stage = await emptyStage();
    const { aysel, rauf, leyla } = stage;
    const forOrganizers = await makeLink(stage);
    const forModerator = await makeLink(stage, 'moderator');
    await phoneOf(stage, aysel).write(forOrganizers, 'Hello, Aysel');
    await phoneOf(stage, rauf).write(forModerator, 'Hello, Rauf');
    await stage.chatOf(leyla).expectMessage('Somebody joined with your link: Rauf, as a moderator');
    expect(stage.chatOf(leyla).transcript()).not.toContain('link: Aysel');
    await stage.telegram.until(() =>
      stage.telegram.commandsShownTo(rauf, stage.chatOf(rauf)).some(({ command }) => command === 'entries'),
    );
  });

  it('never lowers a role, and fills in an organization that is missing', async () => {
    const stage = await emptyStage();
    const { leyla, kamran } = stage;
    const phone = phoneOf(stage, leyla);
    await phone.write('/invite', 'New invitation link');
    await phone.tap('Organization: none', 'Which organization');
    await phone.write('The Union', 'What is the home country');
    await phone.tap('Skip', 'Organization: The Union');
    await phone.tap('Create the link', 'You are invited');
    const start = startOf(phone.chat.botMessages.at(-1));
    await phone.write(start, 'Hello, Leyla');
    await phone.chat.expectMessage('You have joined as an admin for “The Union”');
    expect(await roleOf(stage, leyla)).toBe('admin');
    await phoneOf(stage, kamran).write('/start', 'Hello, Kamran');
    await stage.database.sql`insert into roles (person_id, role) values (${kamran.id}, 'moderator')`;
    await stage.database.sql`insert into organizations (name, key) values ('Another', 'another')`;
    await stage.database
      .sql`update people set organization_id = (select id from organizations where key = 'another')
      where id = ${kamran.id}`;
    await phoneOf(stage, kamran).write(start, 'Hello, Kamran');
    expect(await roleOf(stage, kamran)).toBe('moderator');
    await phoneOf(stage, kamran).write('/organization', 'You report for “Another”');
  });

  it('says why it does not work: unknown, revoked, over, used up, or taken back since', async () => {
    const stage = await emptyStage();
    const { aysel, rauf, leyla } = stage;
    const phone = phoneOf(stage, aysel);
    await phone.write('/start something-else', 'I don’t know this invitation link');
    const used = await makeLink(stage, '1👤');
    await phoneOf(stage, rauf).write(used, 'Hello, Rauf');
    await phone.write(used, 'This invitation link is used up');
    await stage.database.sql`delete from roles where person_id = ${rauf.id}`;
    await phoneOf(stage, rauf).write(used, 'your role was removed later');
    expect(await roleOf(stage, rauf)).toBeUndefined();
    const over = await makeLink(stage);
    await stage.database.sql`update invites set expires_at = now() where used = 0`;
    await phone.write(over, 'This invitation link has expired');
    const revoked = await makeLink(stage);
    const admin = phoneOf(stage, leyla);
    await admin.write('/invites', 'Invitation links (3)');
    await admin.tap('🟢 organizer · 0/20', 'Active.');
    await admin.tap('Revoke', 'Revoke this link?');
    await admin.tap('No, keep it', 'Active.');
    await admin.tap('Revoke', 'Revoke this link?');
    await admin.tap('Yes, revoke', 'Revoked');
    await phone.write(revoked, 'This invitation link was revoked');
    expect(await roleOf(stage, aysel)).toBeUndefined();
    const list = await admin.tap('All links', 'Invitation links (3)');
    expect(list.buttons.slice(0, 3)).toEqual([
      '✖️ organizer · 0/20',
      '⌛ organizer · 0/20',
      '✅ organizer · 1/1',
    ]);
  });

  it('gives its last place to exactly one of many who come at once', async () => {
    const stage = await emptyStage();
    const start = await makeLink(stage, '5👤');
    const crowd = Array.from({ length: 12 }, (_, index) =>
      stage.telegram.createPerson({ firstName: `Guest ${index}`, languageCode: 'en' }),
    );
    await Promise.all(crowd.map((one) => one.send(stage.chatOf(one), start)));
    const words = await Promise.all(
      crowd.map((one) => stage.chatOf(one).expectMessage(/You have joined|is used up/)),
    );
    expect(words.filter(({ shown }) => shown.includes('You have joined'))).toHaveLength(5);
    expect(await uses(stage)).toBe(5);
    expect(await stage.database.sql`select from roles where role = 'organizer'`).toHaveLength(5);
  });

  it('for admins dies with the role of the admin who made it', async () => {
    const stage = await emptyStage();
    const { leyla, kamran } = stage;
    const second = await makeLink(stage, 'admin');
    await phoneOf(stage, kamran).write(second, 'Hello, Kamran');
    const kept = await makeLink(stage, 'admin');
    const admin = phoneOf(stage, kamran);
    await admin.write('/people leyla', /^Found for “.*”: 1$/);
    await admin.tap('Leyla', 'admin');
    await admin.tap('Remove the role', 'Remove the role of Leyla?');
    await admin.tap('Yes', 'no role');
    await phoneOf(stage, leyla).write(kept, 'This invitation link was revoked');
    expect(await roleOf(stage, leyla)).toBeUndefined();
  });
});
