import { flatImage } from '#tests/telegram-server/content/flat-image.ts';
import type { ConformanceStage, Row } from './stage.ts';

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
const png = flatImage(40, 30);
const pointOut = (s: ConformanceStage, latitude: number, longitude: number) =>
  s.call('sendLocation', { chat_id: s.chat.id, latitude, longitude });

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
  ['the South Pole', (s) => pointOut(s, -90, 180), 'ok'],
  ['north of the North Pole', (s) => pointOut(s, 90.5, 0), '400 Bad Request: wrong location specified'],
  ['more than half way round', (s) => pointOut(s, 0, -180.5), '400 Bad Request: wrong location specified'],
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

/** What becomes of texts and their buttons. */
export const sendingRows: Record<string, Row[]> = { sending, formatting, markup };

function entityError(where: string, end: number): string {
  return `400 Bad Request: entity ${where} the end of the text at UTF-16 offset ${end}`;
}

function parseError(problem: string): string {
  return `400 Bad Request: can't parse entities: ${problem}`;
}
