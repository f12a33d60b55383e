import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type ConformanceStage,
  keyboard,
  messageOf,
  outcome,
  type Reply,
  setUpStage,
} from './conformance-stage.ts';
import { flatImage } from './content/flat-image.ts';

// What Telegram answers, behaviour by behaviour, in its own words. FIDELITY.md tells how each is known.

let stage: ConformanceStage;

beforeEach(async () => {
  stage = await setUpStage();
});

afterEach(() => stage.telegram.stop());

type Row = readonly [name: string, act: (s: ConformanceStage) => Promise<Reply>, expected: string];

const button = (data: object) => ({ reply_markup: { inline_keyboard: [[{ text: 'x', ...data }]] } });
const bold = (offset: number, length: number, type = 'bold') => ({ entities: [{ type, offset, length }] });
const html = (text: string) => ({ text, parse_mode: 'HTML' });
const buttons = (count: number, perRow: number) => ({
  reply_markup: {
    inline_keyboard: Array.from({ length: Math.ceil(count / perRow) }, (_, row) =>
      Array.from({ length: Math.min(perRow, count - row * perRow) }, () => ({
        text: 'x',
        callback_data: 'x',
      })),
    ),
  },
});
const photos = (count: number) =>
  Array.from({ length: count }, () => ({ type: 'photo', media: 'attach://p' }));
const png = flatImage(40, 30);
const notModified =
  '400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';
const tooOldQuery = '400 Bad Request: query is too old and response timeout expired or query ID is invalid';
const albumOf = (s: ConformanceStage, media: unknown[], files = { p: png }) =>
  s.upload('sendMediaGroup', { chat_id: s.chat.id, media }, files);
const hour = 3_600_000;

const sending: Row[] = [
  ['a text goes', (s) => s.say(), 'ok'],
  ['a chat id may be a string', (s) => s.say({ chat_id: String(s.chat.id) }), 'ok'],
  ['no chat id', (s) => s.call('sendMessage', { text: 'x' }), '400 Bad Request: chat_id is empty'],
  ['unknown chat', (s) => s.say({ chat_id: 12345 }), '400 Bad Request: chat not found'],
  ['unknown public name', (s) => s.say({ chat_id: '@nobody' }), '400 Bad Request: chat not found'],
  ['no person by name', (s) => s.say({ chat_id: '@aysel' }), '400 Bad Request: chat not found'],
  [
    'silent private chat',
    (s) => s.say({ chat_id: s.stranger.id }),
    "403 Forbidden: bot can't initiate conversation with a user",
  ],
  ['no text', (s) => s.say({ text: '' }), '400 Bad Request: message text is empty'],
  ['spaces only', (s) => s.say({ text: ' \n ' }), '400 Bad Request: text must be non-empty'],
  ['invisible only', (s) => s.say({ text: '\u200b\u2060' }), '400 Bad Request: text must be non-empty'],
  ['empty after parsing', (s) => s.say(html('<b></b>')), '400 Bad Request: text must be non-empty'],
  ['4096 units', (s) => s.say({ text: '\u{1f375}'.repeat(2048) }), 'ok'],
  [
    '4097 units',
    (s) => s.say({ text: `${'\u{1f375}'.repeat(2048)}x` }),
    '400 Bad Request: message is too long',
  ],
  ['4096 units after parsing', (s) => s.say(html(`<b>${'x'.repeat(4096)}</b>`)), 'ok'],
  ['32 KiB', (s) => s.say({ text: 'x'.repeat(32_769) }), '400 Bad Request: text is too long'],
  ['caption of 1024', (s) => s.show(png, { caption: 'x'.repeat(1024) }), 'ok'],
  [
    'caption of 1025',
    (s) => s.show(png, { caption: 'x'.repeat(1025) }),
    '400 Bad Request: message caption is too long',
  ],
  [
    'reply to nothing',
    (s) => s.say({ reply_parameters: { message_id: 99 } }),
    '400 Bad Request: message to be replied not found',
  ],
  [
    'reply to nothing, allowed',
    (s) => s.say({ reply_parameters: { message_id: 99, allow_sending_without_reply: true } }),
    'ok',
  ],
  [
    'unknown chat action',
    (s) => s.call('sendChatAction', { chat_id: s.chat.id, action: 'dance' }),
    '400 Bad Request: wrong parameter action in request',
  ],
];

const formatting: Row[] = [
  [
    'entity past the end',
    (s) => s.say(bold(0, 5)),
    entityError('beginning at UTF-16 offset 0 ends after', 5),
  ],
  [
    'entity after the end',
    (s) => s.say(bold(9, 1)),
    '400 Bad Request: entity begins after the end of the text at UTF-16 offset 9',
  ],
  [
    'negative offset',
    (s) => s.say(bold(-1, 1)),
    '400 Bad Request: receive an entity with incorrect offset -1',
  ],
  [
    'entity begins inside a character',
    (s) => s.say({ text: '\u{1f375}x', ...bold(1, 2) }),
    '400 Bad Request: entity begins in a middle of a UTF-16 symbol at byte offset 0',
  ],
  [
    'entity ends inside a character',
    (s) => s.say({ text: 'x\u{1f375}', ...bold(0, 2) }),
    '400 Bad Request: entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 1',
  ],
  [
    'unknown entity',
    (s) => s.say(bold(0, 1, 'large')),
    "400 Bad Request: can't parse MessageEntity: Unsupported type specified",
  ],
  [
    'link without url',
    (s) => s.say(bold(0, 1, 'text_link')),
    '400 Bad Request: can\'t parse MessageEntity: Can\'t find field "url"',
  ],
  ['entities Telegram finds itself', (s) => s.say(bold(0, 1, 'hashtag')), 'ok'],
  ['unknown tag', (s) => s.say(html('é<br>')), parseError('Unsupported start tag "br" at byte offset 2')],
  ['open tag', (s) => s.say(html('<b>x')), parseError('Can\'t find end tag corresponding to start tag "b"')],
  [
    'crossed tags',
    (s) => s.say(html('<b><i>x</b></i>')),
    parseError('Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
  ],
  ['end tag alone', (s) => s.say(html('x</b>')), parseError('Unexpected end tag at byte offset 1')],
  [
    'unclosed start tag',
    (s) => s.say(html('a < b')),
    parseError('Unsupported start tag "" at byte offset 2'),
  ],
  ['tag cut off', (s) => s.say(html('<b')), parseError('Unclosed start tag at byte offset 0')],
  [
    'span without class',
    (s) => s.say(html('<span>x</span>')),
    parseError('Tag "span" must have class "tg-spoiler" at byte offset 0'),
  ],
];

const markup: Row[] = [
  ['data of 64 bytes', (s) => s.say(button({ callback_data: 'ə'.repeat(32) })), 'ok'],
  [
    'data of 66 bytes',
    (s) => s.say(button({ callback_data: 'ə'.repeat(33) })),
    '400 Bad Request: BUTTON_DATA_INVALID',
  ],
  [
    'button without anything',
    (s) => s.say(button({ callback_data: '' })),
    "400 Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ],
  [
    'button without a label',
    (s) => s.say(button({ text: ' ', callback_data: 'x' })),
    '400 Bad Request: inline keyboard button text must be non-empty',
  ],
  [
    'button to nowhere',
    (s) => s.say(button({ url: 'http://localhost/' })),
    "400 Bad Request: inline keyboard button URL 'http://localhost/' is invalid: Wrong HTTP URL",
  ],
  ['100 buttons', (s) => s.say(buttons(100, 8)), 'ok'],
  ['101 buttons', (s) => s.say(buttons(101, 8)), '400 Bad Request: reply markup is too long'],
  ['no buttons at all', (s) => s.say({ reply_markup: { inline_keyboard: [] } }), 'ok'],
  [
    'rows that are no lists',
    (s) => s.say({ reply_markup: { inline_keyboard: [{}] } }),
    '400 Bad Request: field "inline_keyboard" must be an Array of Arrays',
  ],
  [
    'force_reply',
    (s) => s.say({ reply_markup: { force_reply: true, selective: true, input_field_placeholder: 'Why?' } }),
    'ok',
  ],
  ['remove_keyboard', (s) => s.say({ reply_markup: { remove_keyboard: true } }), 'ok'],
];

const editing: Row[] = [
  ['new words', (s) => s.edit('editMessageText', { text: 'Coffee?' }), 'ok'],
  ['same words', (s) => s.edit('editMessageText', { text: ' Tea? ' }), notModified],
  [
    'same words, new buttons',
    (s) => s.edit('editMessageText', { text: 'Tea?', reply_markup: keyboard('A') }),
    'ok',
  ],
  [
    'same buttons',
    (s) =>
      s.edit('editMessageReplyMarkup', { reply_markup: keyboard('A') }, () =>
        s.say({ reply_markup: keyboard('A') }),
      ),
    notModified,
  ],
  [
    'too many words',
    (s) => s.edit('editMessageText', { text: 'x'.repeat(4097) }),
    '400 Bad Request: MESSAGE_TOO_LONG',
  ],
  [
    'words of a picture',
    (s) => s.edit('editMessageText', { text: 'x' }, s.show),
    '400 Bad Request: there is no text in the message to edit',
  ],
  [
    'caption of a text',
    (s) => s.edit('editMessageCaption', { caption: 'x' }),
    '400 Bad Request: there is no caption in the message to edit',
  ],
  ['caption of a picture', (s) => s.edit('editMessageCaption', { caption: 'x' }, s.show), 'ok'],
  [
    'what is not there',
    (s) => s.call('editMessageText', { chat_id: s.chat.id, message_id: 99, text: 'x' }),
    '400 Bad Request: message to edit not found',
  ],
  [
    'what others wrote',
    (s) => s.call('editMessageText', { chat_id: s.chat.id, message_id: s.first.id, text: 'x' }),
    "400 Bad Request: message can't be edited",
  ],
  [
    'with a reply keyboard',
    (s) => s.edit('editMessageText', { text: 'x', reply_markup: { remove_keyboard: true } }),
    '400 Bad Request: inline keyboard expected',
  ],
];

const deleting: Row[] = [
  ['its own message', (s) => s.edit('deleteMessage', {}), 'ok'],
  [
    'a message in private',
    (s) => s.call('deleteMessage', { chat_id: s.chat.id, message_id: s.first.id }),
    'ok',
  ],
  [
    'what is not there',
    (s) => s.call('deleteMessage', { chat_id: s.chat.id, message_id: 99 }),
    '400 Bad Request: message to delete not found',
  ],
  ['after 47 hours', (s) => s.edit('deleteMessage', {}, () => later(s, 47 * hour)), 'ok'],
  [
    'after 48 hours',
    (s) => s.edit('deleteMessage', {}, () => later(s, 48 * hour)),
    "400 Bad Request: message can't be deleted for everyone",
  ],
  ["others' in a group", (s) => deleteOthers(s, s.group), "400 Bad Request: message can't be deleted"],
  ["others' as administrator", (s) => deleteOthers(s, s.supergroup), 'ok'],
  [
    'several, some not there',
    (s) => s.call('deleteMessages', { chat_id: s.chat.id, message_ids: [s.first.id, 99] }),
    'ok',
  ],
];

const media: Row[] = [
  ['a picture', (s) => s.show(), 'ok'],
  [
    'no picture',
    (s) => s.call('sendPhoto', { chat_id: s.chat.id }),
    '400 Bad Request: there is no photo in the request',
  ],
  ['bytes that are none', (s) => s.show(Buffer.from('tea')), '400 Bad Request: IMAGE_PROCESS_FAILED'],
  ['10000 in all', (s) => s.show(flatImage(9000, 1000)), 'ok'],
  ['beyond 10000 in all', (s) => s.show(flatImage(9000, 1001)), '400 Bad Request: PHOTO_INVALID_DIMENSIONS'],
  ['20 to 1', (s) => s.show(flatImage(20, 400)), 'ok'],
  ['beyond 20 to 1', (s) => s.show(flatImage(20, 401)), '400 Bad Request: PHOTO_INVALID_DIMENSIONS'],
  [
    'unknown file_id',
    (s) => s.call('sendPhoto', { chat_id: s.chat.id, photo: 'AgAC' }),
    '400 Bad Request: wrong file identifier/HTTP URL specified',
  ],
  [
    'photo as document',
    async (s) => {
      const photo = messageOf(await s.show()).photo?.[0]?.file_id;
      return s.call('sendDocument', { chat_id: s.chat.id, document: photo });
    },
    "400 Bad Request: can't use file of type Photo as Document",
  ],
  ['an album of two', (s) => albumOf(s, photos(2)), 'ok'],
  [
    'an album of eleven',
    (s) => albumOf(s, photos(11)),
    '400 Bad Request: too many messages to send as an album',
  ],
  [
    'an album of nothing',
    (s) => s.call('sendMediaGroup', { chat_id: s.chat.id, media: [] }),
    '400 Bad Request: there are no messages to send',
  ],
  [
    'a mixed album',
    (s) => albumOf(s, [...photos(1), { type: 'document', media: 'attach://p' }]),
    "400 Bad Request: document can't be mixed with other media types",
  ],
  [
    'an album with something broken',
    (s) =>
      albumOf(s, [...photos(1), { type: 'photo', media: 'attach://q' }], {
        p: png,
        q: Buffer.from('q'),
      } as never),
    '400 Bad Request: failed to send message #2 with the error message "IMAGE_PROCESS_FAILED"',
  ],
  ['no file_id', (s) => s.call('getFile', {}), '400 Bad Request: file_id not specified'],
  [
    'a wrong file_id',
    (s) => s.call('getFile', { file_id: 'x' }),
    '400 Bad Request: wrong file_id or the file is temporarily unavailable',
  ],
  ['a file of 20 MB', (s) => fileOf(s, 20 * 1024 * 1024), 'ok'],
  ['a file beyond 20 MB', (s) => fileOf(s, 20 * 1024 * 1024 + 1), '400 Bad Request: file is too big'],
];

const taps: Row[] = [
  ['an answer', (s) => answer(s, 0, { text: 'Hot' }), 'ok'],
  ['200 characters', (s) => answer(s, 0, { text: 'x'.repeat(200) }), 'ok'],
  ['201 characters', (s) => answer(s, 0, { text: 'x'.repeat(201) }), '400 Bad Request: MESSAGE_TOO_LONG'],
  ['just in time', (s) => answer(s, 149_000, {}), 'ok'],
  ['too late', (s) => answer(s, 151_000, {}), tooOldQuery],
  ['no such tap', (s) => s.call('answerCallbackQuery', { callback_query_id: '1' }), tooOldQuery],
  [
    'a second answer',
    async (s) => {
      await answer(s, 0, {});
      return s.call('answerCallbackQuery', { callback_query_id: [...s.bot.callbacks.keys()][0] });
    },
    tooOldQuery,
  ],
];

test.each(sending)('sending: %s', expectOutcome);
test.each(formatting)('formatting: %s', expectOutcome);
test.each(markup)('markup: %s', expectOutcome);
test.each(editing)('editing: %s', expectOutcome);
test.each(deleting)('deleting: %s', expectOutcome);
test.each(media)('media: %s', expectOutcome);
test.each(taps)('taps: %s', expectOutcome);

async function expectOutcome(_name: string, act: Row[1], expected: string): Promise<void> {
  expect(outcome(await act(stage))).toBe(expected);
  // What Telegram refuses in its own words is the bot's to handle; the stand-in has nothing to complain of.
  expect(stage.telegram.violations).toEqual([]);
}

function entityError(where: string, end: number): string {
  return `400 Bad Request: entity ${where} the end of the text at UTF-16 offset ${end}`;
}

function parseError(problem: string): string {
  return `400 Bad Request: can't parse entities: ${problem}`;
}

async function later(s: ConformanceStage, ms: number): Promise<Reply> {
  const reply = await s.say();
  s.telegram.clock.advance(ms);
  return reply;
}

async function deleteOthers(s: ConformanceStage, chat: ConformanceStage['group']): Promise<Reply> {
  const message = await s.aysel.send(chat, 'hello');
  return s.call('deleteMessage', { chat_id: chat.id, message_id: message.id });
}

async function fileOf(s: ConformanceStage, size: number): Promise<Reply> {
  const { document } = await s.aysel.sendDocument(s.chat, png, { fileName: 'a.bin', size });
  return s.call('getFile', { file_id: document?.file_id });
}

async function answer(s: ConformanceStage, afterMs: number, parameters: object): Promise<Reply> {
  await s.say({ reply_markup: keyboard('Pour') });
  const tap = await s.aysel.tap(s.chat, 'Pour');
  s.telegram.clock.advance(afterMs);
  return s.call('answerCallbackQuery', { callback_query_id: tap.id, ...parameters });
}
