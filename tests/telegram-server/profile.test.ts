import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ConformanceStage, outcome, type Row, setUpStage } from './conformance/stage.ts';

// What a bot is to people: its name, what it says of itself, its menus.

let stage: ConformanceStage;

beforeEach(async () => {
  stage = await setUpStage();
});

afterEach(async () => {
  await stage.telegram.stop();
  expect(stage.telegram.violations).toEqual([]);
});

const lengths: Row[] = [
  ['a name of 64', (s) => s.call('setMyName', { name: 'x'.repeat(64) }), 'ok'],
  ['a name of 65', (s) => s.call('setMyName', { name: 'x'.repeat(65) }), '400 Bad Request: name is too long'],
  [
    'a description of 513',
    (s) => s.call('setMyDescription', { description: 'x'.repeat(513) }),
    '400 Bad Request: description is too long',
  ],
  [
    'a short description of 121',
    (s) => s.call('setMyShortDescription', { short_description: 'x'.repeat(121) }),
    '400 Bad Request: short_description is too long',
  ],
];

test.each(lengths)('%s', async (_name, act, expected) => {
  expect(outcome(await act(stage))).toBe(expected);
});

test('a bot knows who it is, and says it in many languages', async () => {
  const { bot, call } = stage;
  expect((await call('getMe')).result).toMatchObject({ ...bot.user, can_read_all_group_messages: false });
  await call('setMyDescription', { description: 'Tea' });
  await call('setMyDescription', { description: 'Çay', language_code: 'az' });
  const texts = [];
  for (const language_code of ['az', 'ru'])
    texts.push((await call('getMyDescription', { language_code })).result);
  expect(texts).toEqual([{ description: 'Çay' }, { description: 'Tea' }]);
  expect(outcome(await call('getMyName', { language_code: 'aze' }))).toBe(
    '400 Bad Request: invalid language code specified',
  );
});

test('menus: narrow scopes before wide ones, the own language before none', async () => {
  const { telegram, aysel, kamran, stranger, chat, supergroup, call } = stage;
  await supergroup.add(stranger);
  const set = (name: string, scope?: object, language_code?: string) =>
    call('setMyCommands', { commands: [{ command: name, description: name }], scope, language_code });
  const shown = (person: typeof aysel, place: typeof chat) =>
    telegram.commandsShownTo(person, place).map(({ command }) => command);
  await set('all');
  await set('all_az', { type: 'default' }, 'az');
  expect([shown(aysel, chat), shown(kamran, supergroup)]).toEqual([['all_az'], ['all']]);
  await set('private', { type: 'all_private_chats' });
  await set('groups', { type: 'all_group_chats' });
  expect([shown(aysel, chat), shown(aysel, supergroup)]).toEqual([['private'], ['groups']]);
  await set('admins', { type: 'all_chat_administrators' });
  await set('here', { type: 'chat', chat_id: supergroup.id });
  await set('hers', { type: 'chat', chat_id: chat.id });
  expect([shown(aysel, chat), shown(kamran, supergroup)]).toEqual([['hers'], ['here']]);
  await set('admins_here', { type: 'chat_administrators', chat_id: supergroup.id });
  await set('his', { type: 'chat_member', chat_id: supergroup.id, user_id: stranger.id });
  const people = [aysel, kamran, stranger].map((person) => shown(person, supergroup));
  expect(people).toEqual([['here'], ['admins_here'], ['his']]);
  await call('deleteMyCommands', { scope: { type: 'chat', chat_id: supergroup.id } });
  expect(shown(aysel, supergroup)).toEqual(['groups']);
  expect((await call('getMyCommands', { language_code: 'az' })).result).toEqual([
    { command: 'all_az', description: 'all_az' },
  ]);
  expect(outcome(await set('Tea'))).toBe('400 Bad Request: BOT_COMMAND_INVALID');
});
