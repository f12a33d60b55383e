import { describe, expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { untilHandled } from '#tests/support/deliver-again.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { receiveEntry } from '#tests/support/receive-entry.ts';
import { type Stage, shareStage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';

const shared = shareStage({ webhook: true });
const t = textsIn('en');

/** A group in which the bot hears everything, beside another bot that has said something. */
async function openForeignGroup() {
  const { telegram, account, leyla } = shared.stage;
  const stranger = telegram.createPerson({ firstName: 'Murad', languageCode: 'en' });
  const other = telegram.createBot({ username: `weather_${stranger.id}_bot`, firstName: 'Weather' });
  const group = telegram.createGroup({
    title: 'Neighbours',
    bot: account,
    members: [stranger, leyla],
    supergroup: true,
    botIsAdmin: true,
    longAgo: true,
  });
  await group.add(other);
  await fetch(`${telegram.apiRoot}/bot${other.token}/sendMessage?chat_id=${group.id}&text=Which+city`);
  const question = await group.expectMessage('Which city');
  return { stranger, other, group, question };
}

/** What is kept of somebody anywhere: rows with their id or name, and what updates still hold. */
async function keptOf(somebody: { id: number }): Promise<number> {
  const { database } = shared.stage;
  const [row] = await database.sql<Array<{ kept: number }>>`
    select ((select count(*) from people where id = ${somebody.id})
      + (select count(*) from conversation_states where person_id = ${somebody.id})
      + (select count(*) from updates where payload::text like ${`%${somebody.id}%`}))::int as kept`;
  return row?.kept ?? -1;
}

/** What was written in a group is handled: in the order in which it was written. */
async function untilHandledIn(group: Stage['group']): Promise<void> {
  const asked = await shared.stage.leyla.send(group, '/language@hesabat_bot');
  await group.expectMessage(t('language-question'), { after: asked });
}

/** A moderator taps Reject; gives the bot's question, once it is noted that it asks. */
async function askWhy(who: Stage['kamran']): Promise<Message> {
  const { stage } = shared;
  const { card, id } = await receiveEntry(stage, stage.aysel);
  await who.tap(card, 'Reject');
  const question = await stage.group.expectMessage(`rejected, ${who.name}?`, { after: card });
  await eventually(async () => {
    const noted = await stage.database.sql`
      select from reason_questions where entry_id = ${id} and message_id = ${question.id}`;
    return noted.length > 0;
  });
  return question;
}

/** Delivers what people's phones cannot be made to send here, and waits until it is handled. */
async function deliver(update: Record<string, unknown>): Promise<void> {
  await post(update);
  await untilHandled(shared.stage, lastDelivered);
}

async function post(update: Record<string, unknown>): Promise<void> {
  const { url, secret } = shared.stage.config.webhook ?? {};
  if (url === undefined || secret === undefined) throw new Error('this stage has no webhook');
  lastDelivered += 1;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'x-telegram-bot-api-secret-token': secret },
    body: JSON.stringify({ update_id: lastDelivered, ...update }),
  });
  expect(response.status).toBe(200);
}

/** Far below the numbers of the stand-in's own updates. */
let lastDelivered = 0;

describe('in a group, nothing is kept of whoever', () => {
  it.each([
    ['sends a command to another bot', '/report@weather_bot'],
    ['sends a command that this bot does not know', '/weather Baku'],
    ['sends one that this bot knows in private only', '/organization'],
    ['writes of a command', 'Try /report one day'],
  ])('%s', async (_what, words) => {
    const { stranger, group } = await openForeignGroup();
    await stranger.send(group, words);
    await untilHandledIn(group);
    expect(await keptOf(stranger)).toBe(0);
  });

  it('replies to another bot', async () => {
    const { stranger, group, question } = await openForeignGroup();
    await stranger.reply(group, question, 'Baku');
    await untilHandledIn(group);
    expect(await keptOf(stranger)).toBe(0);
  });

  it('replies to a card, which asks them nothing', async () => {
    const { stage } = shared;
    const { card } = await receiveEntry(stage, stage.aysel);
    const member = stage.telegram.createPerson({ firstName: 'Farid', languageCode: 'en' });
    await stage.group.add(member);
    await member.reply(stage.group, card, 'I was there');
    await untilHandledIn(stage.group);
    expect(await keptOf(member)).toBe(0);
  });

  it('replies to what somebody else was asked', async () => {
    const { stage } = shared;
    const question = await askWhy(stage.kamran);
    const member = stage.telegram.createPerson({ firstName: 'Farid', languageCode: 'en' });
    await stage.group.add(member);
    await member.reply(stage.group, question, 'I know why');
    await untilHandledIn(stage.group);
    expect(await keptOf(member)).toBe(0);
  });

  it('comes, goes, or brings the bot along', async () => {
    const { stage } = shared;
    const { stranger, group } = await openForeignGroup();
    const other = stage.telegram.createPerson({ firstName: 'Farid', languageCode: 'en' });
    await group.add(other);
    await group.remove(other);
    await group.remove(stage.account, stranger);
    await group.add(stage.account, stranger);
    const { user } = stranger;
    const chat = { id: group.id, type: 'supergroup', title: 'Neighbours' };
    const me = { id: stage.account.id, is_bot: true, first_name: 'Hesabat' };
    const change = {
      old_chat_member: { user: me, status: 'left' },
      new_chat_member: { user: me, status: 'member' },
    };
    await deliver({ my_chat_member: { chat, from: user, date: 1, ...change } });
    // What Telegram says of the bot's place is handled beside what is written in the group.
    await eventually(async () => (await keptOf(stranger)) === 0);
    expect(await keptOf(other)).toBe(0);
  });

  it('blocks the bot without ever having written to it', async () => {
    const { user } = shared.stage.telegram.createPerson({ firstName: 'Farid' });
    const me = { id: shared.stage.account.id, is_bot: true, first_name: 'Hesabat' };
    const change = {
      old_chat_member: { user: me, status: 'member' },
      new_chat_member: { user: me, status: 'kicked', until_date: 0 },
    };
    const chat = { id: user.id, type: 'private', first_name: user.first_name };
    // Not even written down.
    await post({ my_chat_member: { chat, from: user, date: 1, ...change } });
    expect(await keptOf(user)).toBe(0);
  });

  it('is a channel, whose posts Telegram repeats in its own name', async () => {
    const { group } = await openForeignGroup();
    const telegram = { id: 777_000, is_bot: false, first_name: 'Telegram' };
    await deliver({
      message: {
        message_id: 1000,
        date: 1,
        chat: { id: group.id, type: 'supergroup', title: 'Neighbours' },
        from: telegram,
        sender_chat: { id: -100_777, type: 'channel', title: 'News' },
        is_automatic_forward: true,
        text: '/report',
        entities: [{ type: 'bot_command', offset: 0, length: 7 }],
      },
    });
    expect(await keptOf(telegram)).toBe(0);
  });
});

describe('in a group, whoever speaks to this bot is remembered', () => {
  it.each([
    ['by a command to it', '/report@hesabat_bot'],
    ['by a command in its own capitals', '/report@Hesabat_Bot'],
    ['by a command that names nobody', '/report'],
  ])('%s', async (_what, words) => {
    const { stranger, group } = await openForeignGroup();
    const asked = await stranger.send(group, words);
    await group.expectMessage(`Your Telegram ID is ${stranger.id}`, { after: asked });
    await untilHandledIn(group);
    expect(await keptOf(stranger)).toBe(1);
  });

  it.each([
    ...['setup', 'report', 'language', 'campaign', 'check', 'places'],
    ...['start', 'new', 'my', 'cancel', 'help', 'privacy', 'mydata', 'forget'],
  ])('and answered: /%s', async (command) => {
    const { stranger, group } = await openForeignGroup();
    const asked = await stranger.send(group, `/${command}@hesabat_bot`);
    await group.expectMessage(/./, { after: asked });
  });

  it('by a tap on a button of its own', async () => {
    const { stranger, group } = await openForeignGroup();
    const asked = await shared.stage.leyla.send(group, '/language@hesabat_bot');
    const answer = await group.expectMessage(t('language-question'), { after: asked });
    const tap = await stranger.tap(answer, 'English');
    expect((await tap.answer).text).toBe(t('language-only-moderators'));
    await untilHandledIn(group);
    expect(await keptOf(stranger)).toBe(1);
  });

  it('by the reason that it asked them for, also when they had themselves forgotten since', async () => {
    const { stage } = shared;
    const moderator = stage.telegram.createPerson({ firstName: 'Sona', languageCode: 'en' });
    await stage.group.add(moderator);
    const question = await askWhy(moderator);
    await stage.database.sql`delete from reason_questions where moderator_id = ${moderator.id}`;
    await stage.database.sql`delete from people where id = ${moderator.id}`;
    const reply = await moderator.reply(stage.group, question, 'Too late');
    await stage.group.expectMessage('Too late', { after: reply });
    await untilHandledIn(stage.group);
    expect(await keptOf(moderator)).toBe(1);
  });
});

it('a known person is called as they are called today, once they speak to the bot', async () => {
  const { stage } = shared;
  const { stranger, group } = await openForeignGroup();
  await phoneOf(stage, stranger).write('/start', 'Hello, Murad');
  const nameOf = async () => {
    const [row] = await stage.database.sql<Array<{ name: string }>>`
      select name from people where id = ${stranger.id}`;
    return row?.name;
  };
  stranger.user.first_name = 'Elçin';
  await stranger.send(group, '/weather');
  await untilHandledIn(group);
  expect(await nameOf()).toBe('Murad');

  const asked = await stranger.send(group, '/report@hesabat_bot');
  await group.expectMessage(/./, { after: asked });
  expect(await nameOf()).toBe('Elçin');
});

it('a question whose mention got lost is still that of the moderator who was asked', async () => {
  const { stage } = shared;
  const question = await askWhy(stage.kamran);
  const { content } = question.record;
  question.record.content = { ...content, entities: [] };
  await stage.kamran.reply(stage.group, question, 'The street was another one');
  const card = await stage.group.expectMessage(/Rejected by Kamran/, { after: question });
  expect(card.shown).toContain('Reason: The street was another one');
});
