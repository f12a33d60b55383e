import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type ConformanceStage,
  keyboard,
  outcome,
  type Reply,
  type Row,
  setUpStage,
} from './conformance/stage.ts';
import { flatImage } from './content/flat-image.ts';

// What Telegram would let pass, or what the stand-in does not know: it is refused, and recorded.

let stage: ConformanceStage;

beforeEach(async () => {
  stage = await setUpStage();
});

afterEach(() => stage.telegram.stop());

const button = (data: object) => ({ reply_markup: { inline_keyboard: [[{ text: 'x', ...data }]] } });
const two = [
  { type: 'photo', media: 'attach://p' },
  { type: 'photo', media: 'attach://p' },
];

const rows: Row[] = [
  ['a parameter that is none', (s) => s.say({ tone: 'soft' }), 'unknown parameter tone of sendMessage'],
  ['a parameter of others', (s) => s.say({ caption: 'x' }), 'unknown parameter caption of sendMessage'],
  [
    'a parameter not modelled',
    (s) => s.say({ message_thread_id: 1 }),
    'message_thread_id of sendMessage is not modelled',
  ],
  [
    'a field that is none',
    (s) => s.say(button({ callback_data: 'x', colour: 'red' })),
    'unknown field colour',
  ],
  [
    'a button of two kinds',
    (s) => s.say(button({ callback_data: 'x', url: 'https://a.example' })),
    'several kinds at once',
  ],
  ['nine buttons in a row', (s) => s.say({ reply_markup: keyboard(...'ABCDEFGHI') }), 'more than 8 buttons'],
  [
    'a field of a reply that is none',
    (s) => s.say({ reply_parameters: { id: 1 } }),
    'unknown field id in reply_parameters',
  ],
  ['a reply without a message', (s) => s.say({ reply_parameters: {} }), 'no message_id'],
  ['Markdown', (s) => s.say({ parse_mode: 'MarkdownV2' }), 'parse_mode MarkdownV2 is not modelled'],
  [
    'formatting said twice',
    (s) => s.say({ parse_mode: 'HTML', entities: [] }),
    'both parse_mode and entities',
  ],
  ['formatting that overlaps', (s) => s.say(overlapping('bold', 'italic')), 'bold and italic overlap'],
  [
    'formatting in code',
    (s) => s.say({ text: '<code><b>x</b></code>', parse_mode: 'HTML' }),
    'one of them is code',
  ],
  [
    'a link that is none',
    (s) => s.say({ text: '<a href="tea">x</a>', parse_mode: 'HTML' }),
    '"tea" is no link',
  ],
  [
    'a number that is none',
    (s) => s.call('deleteMessage', { chat_id: s.chat.id, message_id: 'x' }),
    'not an integer',
  ],
  [
    'yes and no neither',
    (s) => s.say({ protect_content: 'maybe' }),
    'protect_content of sendMessage is not a Boolean',
  ],
  [
    'an album with buttons',
    (s) => album(s, two, { reply_markup: keyboard('A') }),
    'unknown parameter reply_markup of sendMediaGroup',
  ],
  ['an album of one', (s) => album(s, two.slice(1)), 'an album of one'],
  [
    'an album of videos',
    (s) => album(s, [{ type: 'video', media: 'attach://p' }, ...two]),
    'type video is not modelled',
  ],
  [
    'a file that did not come',
    (s) => album(s, [...two, { type: 'photo', media: 'attach://q' }]),
    'a file q that did not come',
  ],
  [
    'a file nobody asked for',
    (s) => s.upload('getMe', {}, { p: flatImage(1, 1) }),
    'a file p that it does not mention',
  ],
  [
    'a file by its address',
    (s) => s.call('sendPhoto', { chat_id: s.chat.id, photo: 'https://a.example/b.jpg' }),
    'by its URL is not modelled',
  ],
  ['updates that are none', (s) => s.call('getUpdates', { allowed_updates: ['tea'] }), 'no updates "tea"'],
  [
    'a command listed twice',
    (s) => s.call('setMyCommands', { commands: [command, command] }),
    'listed twice',
  ],
  [
    'a tap answered with a link',
    (s) => s.call('answerCallbackQuery', { callback_query_id: '1', url: 'https://a.example' }),
    'not modelled',
  ],
];

const command = { command: 'tea', description: 'Tea' };

test.each(rows)('%s', async (_name, act, complaint) => {
  const reply = outcome(await act(stage));
  expect(reply).toMatch(/^400 Bad Request: stand-in: /);
  expect(reply).toContain(complaint);
  expect(stage.telegram.violations).toEqual([expect.stringContaining(complaint)]);
});

test('a method that is none', async () => {
  expect(outcome(await stage.call('sendTea'))).toBe('404 Not Found');
  // Telegram is not particular about letters, but bots should be.
  expect(outcome(await stage.call('sendmessage'))).toBe('404 Not Found');
  expect(stage.telegram.violations).toEqual(['sendTea: Not Found', 'sendmessage: Not Found']);
});

test('a token that is none', async () => {
  expect(outcome(await stage.call('getMe', {}, '1:x'))).toBe('401 Unauthorized');
});

function overlapping(first: string, second: string): object {
  return {
    text: 'abc',
    entities: [
      { type: first, offset: 0, length: 2 },
      { type: second, offset: 1, length: 2 },
    ],
  };
}

function album(s: ConformanceStage, media: unknown[], parameters: object = {}): Promise<Reply> {
  return s.upload('sendMediaGroup', { chat_id: s.chat.id, media, ...parameters }, { p: flatImage(9, 9) });
}
