import { flatImage } from '#tests/telegram-server/content/flat-image.ts';
import { type ConformanceStage, keyboard, messageOf, type Reply, type Row } from './stage.ts';

const photos = (count: number) =>
  Array.from({ length: count }, () => ({ type: 'photo', media: 'attach://p' }));
const png = flatImage(40, 30);
const notModified =
  '400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';
const tooOldQuery = '400 Bad Request: query is too old and response timeout expired or query ID is invalid';
const albumOf = (s: ConformanceStage, media: unknown[], files = { p: png }) =>
  s.upload('sendMediaGroup', { chat_id: s.chat.id, media }, files);
const hour = 3_600_000;

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

/** What becomes of edits, deletions, files and taps. */
export const changingRows: Record<string, Row[]> = {
  editing,
  deleting,
  media,
  taps,
};

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
