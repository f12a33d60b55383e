import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ConformanceStage, keyboard, messageOf, outcome, setUpStage } from './conformance/stage.ts';

// Groups: what bots see there, who is in them, and what becomes of them.

let stage: ConformanceStage;

beforeEach(async () => {
  stage = await setUpStage();
  await stage.updates();
});

afterEach(async () => {
  await stage.telegram.stop();
  expect(stage.telegram.violations).toEqual([]);
});

const sayIn = (chatId: number) => stage.say({ chat_id: chatId });
const member = (chatId: number, userId: number) =>
  stage.call('getChatMember', { chat_id: chatId, user_id: userId });

test.each([
  ['chatter', 'hello there', false],
  ['a command', '/tea', true],
  ['a command to it', '/tea@Tea_Bot now', true],
  ['a command to another', '/tea@coffee_bot', false],
  ['a command in the middle', 'try /tea', false],
  ['a mention', 'what about @tea_bot?', true],
  ['a longer name', 'what about @tea_bottle?', false],
])('privacy: %s', async (_name, text, isSeen) => {
  const { aysel, group } = stage;
  await aysel.send(group, text);
  expect((await stage.updates()).map(({ message }) => message?.text)).toEqual(isSeen ? [text] : []);
});

test('privacy: replies to the bot, but not to others', async () => {
  const { aysel, group } = stage;
  const own = await aysel.send(group, 'one');
  await aysel.reply(group, own, 'two');
  await sayIn(group.id);
  const question = await group.expectMessage('Tea?');
  await aysel.reply(group, question, 'three');
  const updates = await stage.updates();
  expect(updates.map(({ message }) => message?.text)).toEqual(['three']);
  expect(updates[0]?.message?.reply_to_message).toMatchObject({ message_id: question.id, text: 'Tea?' });
});

test('privacy: a bare command is for the bot that spoke last', async () => {
  const { aysel, group, otherBot, telegram } = stage;
  await group.add(otherBot);
  await stage.call('sendMessage', { chat_id: group.id, text: 'Coffee?' }, otherBot.token);
  await stage.updates();
  await aysel.send(group, '/menu');
  expect(await stage.updates()).toEqual([]);
  const open = telegram.createBot({ username: 'nosy_bot', privacy: false });
  await group.add(open);
  await aysel.send(group, 'hello');
  expect([...open.queue.waiting()].at(-1)?.update.message?.text).toBe('hello');
});

test('privacy: an administrator sees all', async () => {
  const { aysel, supergroup } = stage;
  await aysel.send(supergroup, 'hello there');
  expect((await stage.updates()).map(({ message }) => message?.text)).toEqual(['hello there']);
});

test('a bot is told of being added, promoted and thrown out', async () => {
  const { bot, group } = stage;
  await group.remove(bot);
  await group.add(bot);
  await group.promote(bot, { can_delete_messages: false });
  const told = (await stage.updates()).map(({ message, my_chat_member: change }) =>
    message
      ? Object.keys(message).at(-1)
      : `${change?.old_chat_member.status} → ${change?.new_chat_member.status}`,
  );
  expect(told).toEqual([
    'left_chat_member',
    'member → left',
    'left → member',
    'new_chat_members',
    'member → administrator',
  ]);
  expect((await member(group.id, bot.id)).result).toMatchObject({
    status: 'administrator',
    can_delete_messages: false,
    can_pin_messages: true,
  });
});

test.each([
  ['group', 'remove', '403 Forbidden: bot is not a member of the group chat'],
  ['group', 'ban', '403 Forbidden: bot was kicked from the group chat'],
  ['supergroup', 'remove', '403 Forbidden: bot is not a member of the supergroup chat'],
  ['supergroup', 'ban', '403 Forbidden: bot was kicked from the supergroup chat'],
] as const)('in a %s after %s', async (kind, end, expected) => {
  const chat = stage[kind];
  const { message_id } = messageOf(await sayIn(chat.id));
  await chat[end](stage.bot);
  expect(outcome(await sayIn(chat.id))).toBe(expected);
  expect(outcome(await stage.call('deleteMessage', { chat_id: chat.id, message_id }))).toBe(expected);
  expect(outcome(await stage.call('getChatAdministrators', { chat_id: chat.id }))).toBe(expected);
  expect(outcome(await stage.call('getChat', { chat_id: chat.id }))).toBe(kind === 'group' ? 'ok' : expected);
});

test('a restricted bot may not write', async () => {
  await stage.supergroup.restrict(stage.bot);
  expect(outcome(await sayIn(stage.supergroup.id))).toBe(
    '400 Bad Request: not enough rights to send text messages to the chat',
  );
});

test('a group the bot never was in is none to it', async () => {
  const hidden = stage.telegram.createGroup({ title: 'Hidden', bot: stage.otherBot });
  expect(outcome(await sayIn(hidden.id))).toBe('400 Bad Request: chat not found');
});

test('who is who', async () => {
  const { aysel, kamran, stranger, group, supergroup, bot } = stage;
  const statusOf = async (userId: number) =>
    ((await member(supergroup.id, userId)).result as { status: string } | undefined)?.status;
  expect(await statusOf(supergroup.creator.id)).toBe('creator');
  expect(await statusOf(kamran.id)).toBe('administrator');
  expect(await statusOf(aysel.id)).toBe('member');
  await supergroup.restrict(aysel);
  expect(await statusOf(aysel.id)).toBe('restricted');
  await supergroup.ban(aysel);
  expect(await statusOf(aysel.id)).toBe('kicked');
  await supergroup.leave(kamran);
  expect(await statusOf(kamran.id)).toBe('left');
  expect(outcome(await member(supergroup.id, stranger.id))).toBe('400 Bad Request: PARTICIPANT_ID_INVALID');
  expect(outcome(await member(group.id, stranger.id))).toBe('400 Bad Request: user not found');
  expect(outcome(await member(group.id, 12345))).toBe('400 Bad Request: user not found');
  await stranger.send(stranger.privateChatWith(bot), 'hi');
  expect(await statusOf(stranger.id)).toBe('left');
  const { result } = await stage.call('getChatAdministrators', { chat_id: supergroup.id });
  expect((result as { user: { id: number } }[]).map(({ user }) => user.id)).toEqual([supergroup.creator.id]);
});

test('a group becomes a supergroup', async () => {
  const { aysel, group, bot } = stage;
  await stage.say({ chat_id: group.id, reply_markup: keyboard('Pour') });
  const next = await group.migrate();
  const [from, to] = await stage.updates();
  expect(from?.message).toMatchObject({ chat: { id: group.id }, migrate_to_chat_id: next.id });
  expect(to?.message).toMatchObject({
    chat: { id: next.id, type: 'supergroup' },
    migrate_from_chat_id: group.id,
  });
  const refused = await sayIn(group.id);
  expect(outcome(refused)).toBe('400 Bad Request: group chat was upgraded to a supergroup chat');
  expect(refused.parameters).toEqual({ migrate_to_chat_id: next.id });
  await expect(aysel.send(group, 'x')).rejects.toThrow('not in this chat');
  await expect(aysel.tap(group, 'Pour')).rejects.toThrow('not in this chat');
  expect(outcome(await sayIn(next.id))).toBe('ok');
  expect((await member(next.id, bot.id)).result).toMatchObject({ status: 'member' });
});

test('no bot is told that a group becomes public; its chat shows that from then on', async () => {
  const { supergroup, call } = stage;
  const found = async () => (await call('getChat', { chat_id: supergroup.id })).result as object;
  await supergroup.makePublic('open_tea');
  await supergroup.linkToChannel(-1_002_000_000_001);
  expect(await stage.updates()).toEqual([]);
  expect(await found()).toMatchObject({
    username: 'open_tea',
    active_usernames: ['open_tea'],
    linked_chat_id: -1_002_000_000_001,
  });
  expect(messageOf(await sayIn(supergroup.id)).chat).toMatchObject({ username: 'open_tea' });

  await supergroup.makePrivate();
  expect(await stage.updates()).toEqual([]);
  expect(await found()).not.toHaveProperty('username');
  expect(await found()).not.toHaveProperty('linked_chat_id');
});

test('a plain group becomes a supergroup before it gets a public name', async () => {
  const next = await stage.group.makePublic('open_tea');
  expect(next.type).toBe('supergroup');
  expect(outcome(await sayIn(stage.group.id))).toContain('upgraded to a supergroup');
});

test('a bot leaves', async () => {
  const { group, call } = stage;
  expect(outcome(await call('leaveChat', { chat_id: group.id }))).toBe('ok');
  expect(outcome(await sayIn(group.id))).toBe('403 Forbidden: bot is not a member of the group chat');
  expect((await stage.updates())[0]?.my_chat_member?.new_chat_member.status).toBe('left');
});
