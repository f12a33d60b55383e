import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ConformanceStage, keyboard, messageOf, setUpStage } from './conformance-stage.ts';
import { flatImage } from './content/flat-image.ts';

// What messages are like after Telegram has had its way with them.

let stage: ConformanceStage;

beforeEach(async () => {
  stage = await setUpStage();
});

afterEach(async () => {
  await stage.telegram.stop();
  expect(stage.telegram.violations).toEqual([]);
});

const bold = (offset: number, length: number) => ({ type: 'bold', offset, length });

test.each([
  ['outer blanks', { text: ' \n tea \n' }, 'tea', undefined],
  ['inner blanks', { text: 'a\n\n  b' }, 'a\n\n  b', undefined],
  ['control characters', { text: 'a\tb\u0007c\rd\u202ee' }, 'a b cde', undefined],
  ['entities after blanks', { text: '  tea', entities: [bold(2, 3)] }, 'tea', [bold(0, 3)]],
  ['entities over blanks', { text: ' tea ', entities: [bold(0, 5)] }, 'tea', [bold(0, 3)]],
  ['entities after removed ones', { text: 'a\rb c', entities: [bold(3, 2)] }, 'ab c', [bold(3, 1)]],
  ['entities of nothing', { text: 'tea', entities: [bold(1, 0)] }, 'tea', undefined],
  [
    'HTML',
    { parse_mode: 'HTML', text: '<b>a <i>b</i></b> &lt;&amp;&#233;&nbsp; <u>c</u><s>d</s>' },
    'a b <&é&nbsp; cd',
    [
      bold(0, 3),
      { type: 'italic', offset: 2, length: 1 },
      { type: 'underline', offset: 14, length: 1 },
      { type: 'strikethrough', offset: 15, length: 1 },
    ],
  ],
  [
    'HTML with arguments',
    { parse_mode: 'HTML', text: '<a href="https://a.example?b=1&amp;c=2">x</a><tg-spoiler>y</tg-spoiler>' },
    'xy',
    [
      { type: 'text_link', offset: 0, length: 1, url: 'https://a.example/?b=1&c=2' },
      { type: 'spoiler', offset: 1, length: 1 },
    ],
  ],
  [
    'HTML code',
    {
      parse_mode: 'HTML',
      text: '<pre><code class="language-ts">x</code></pre> <code class="language-ts">y</code>',
    },
    'x y',
    [
      { type: 'pre', offset: 0, length: 1, language: 'ts' },
      { type: 'code', offset: 2, length: 1 },
    ],
  ],
])('text: %s', async (_name, parameters, text, entities) => {
  const message = messageOf(await stage.say(parameters));
  expect(message.text).toBe(text);
  expect(message.entities).toEqual(entities);
});

test('a mention of a person without a name in public', async () => {
  const { aysel, say } = stage;
  const link = `<a href="tg://user?id=${aysel.id}">A</a>`;
  const { entities } = messageOf(await say({ text: link, parse_mode: 'HTML' }));
  expect(entities).toEqual([{ type: 'text_mention', offset: 0, length: 1, user: aysel.user }]);
  const entity = { type: 'text_mention', offset: 0, length: 4, user: { id: aysel.id } };
  expect(messageOf(await say({ entities: [entity] })).entities?.[0]?.user).toEqual(aysel.user);
});

test('a message tells who, where, when and what it replies to', async () => {
  const { bot, aysel, chat, first, say, telegram } = stage;
  const before = telegram.clock.unix();
  const message = messageOf(await say({ reply_parameters: { message_id: first.id }, protect_content: true }));
  expect(message).toMatchObject({
    message_id: first.id + 1,
    from: { id: bot.id, is_bot: true, username: 'tea_bot' },
    chat: { id: aysel.id, type: 'private', first_name: 'Aysel' },
    reply_to_message: { message_id: first.id, text: '/start' },
    has_protected_content: true,
  });
  expect(message.date).toBeGreaterThanOrEqual(before);
  expect(chat.lastMessage?.wire).toEqual(message);
});

test('an edit replaces, dates, and takes the buttons away', async () => {
  const { chat, say, call, telegram } = stage;
  const sent = messageOf(await say({ reply_markup: keyboard('A', 'B') }));
  const seen = chat.lastMessage;
  telegram.clock.advance(5000);
  const edited = messageOf(
    await call('editMessageText', { chat_id: chat.id, message_id: sent.message_id, text: 'No' }),
  );
  expect(edited).toMatchObject({ message_id: sent.message_id, date: sent.date, text: 'No' });
  expect(edited.edit_date).toBeGreaterThanOrEqual(sent.date + 4);
  expect(edited.reply_markup).toBeUndefined();
  expect(seen?.buttons).toEqual(['A', 'B']);
  expect(chat.lastMessage?.versions.map((version) => [version.text, version.buttons])).toEqual([
    ['Tea?', ['A', 'B']],
  ]);
});

test('a text becomes a picture, and a picture another', async () => {
  const { chat, say, upload } = stage;
  const { message_id } = messageOf(await say());
  for (const bytes of [flatImage(90, 80), flatImage(80, 90)]) {
    const media = { type: 'photo', media: 'attach://new', caption: 'x' };
    await upload('editMessageMedia', { chat_id: chat.id, message_id, media }, { new: bytes });
    expect(chat.lastMessage).toMatchObject({ id: message_id, text: undefined, caption: 'x', bytes });
  }
});

test('a photo comes in ascending sizes, and only the largest is the picture itself', async () => {
  const { chat, show, telegram } = stage;
  const bytes = flatImage(1000, 500);
  const sizes = messageOf(await show(bytes)).photo ?? [];
  expect(sizes.map(({ width, height }) => [width, height])).toEqual([
    [90, 45],
    [320, 160],
    [800, 400],
    [1000, 500],
  ]);
  const contents = sizes.map((size) => telegram.fileBytes(size.file_id));
  expect(contents.map((content) => content.byteLength)).toEqual(sizes.map((size) => size.file_size));
  expect(contents.findIndex((content) => Buffer.from(content).equals(bytes))).toBe(3);
  expect(chat.lastMessage?.bytes).toEqual(bytes);
});

test('ids of a file differ by message and bot; what it is stays the same', async () => {
  const { aysel, chat, otherBot, show, call, telegram } = stage;
  const one = messageOf(await show()).photo?.at(-1);
  const again = messageOf(await call('sendPhoto', { chat_id: chat.id, photo: one?.file_id })).photo?.at(-1);
  expect(again?.file_id).not.toBe(one?.file_id);
  expect(again?.file_unique_id).toBe(one?.file_unique_id);
  expect(again && telegram.fileBytes(again.file_id)).toEqual(one && telegram.fileBytes(one.file_id));
  const foreign = await call('getFile', { file_id: one?.file_id }, otherBot.token);
  expect(foreign.description).toBe('Bad Request: wrong file_id or the file is temporarily unavailable');
  const other = aysel.privateChatWith(otherBot);
  await aysel.send(other, 'hi');
  const theirs = await call('sendPhoto', { chat_id: other.id, photo: one?.file_id }, otherBot.token);
  expect(theirs.ok).toBe(false);
});

test('a file downloads for an hour', async () => {
  const { aysel, bot, chat, call, telegram } = stage;
  const bytes = Buffer.from('a,b\n1,2\n');
  const { document } = await aysel.sendDocument(chat, bytes, { fileName: 'ə.csv', mimeType: 'text/csv' });
  expect(document).toMatchObject({ file_name: 'ə.csv', mime_type: 'text/csv', file_size: 8 });
  expect(document?.thumbnail).toBeUndefined();
  const { result } = await call('getFile', { file_id: document?.file_id });
  const { file_path } = result as { file_path: string };
  expect(result).toMatchObject({ file_unique_id: document?.file_unique_id, file_size: 8 });
  const address = (token: string) => `${telegram.apiRoot}/file/bot${token}/${file_path}`;
  expect(Buffer.from(await (await fetch(address(bot.token))).arrayBuffer())).toEqual(bytes);
  expect((await fetch(address('1:x'))).status).toBe(401);
  expect((await fetch(address(stage.otherBot.token))).status).toBe(404);
  telegram.clock.advance(3_600_000);
  expect((await fetch(address(bot.token))).status).toBe(404);
});

test('an album is several messages in a row with one id', async () => {
  const { chat, upload } = stage;
  const media = ['a', 'b', 'c'].map((name) => ({ type: 'photo', media: `attach://${name}`, caption: name }));
  const files = { a: flatImage(10, 10), b: flatImage(11, 11), c: flatImage(12, 12) };
  const { result } = await upload('sendMediaGroup', { chat_id: chat.id, media }, files);
  const album = chat.messages.slice(-3);
  expect(result).toEqual(album.map((message) => message.wire));
  expect(new Set(album.map((message) => message.wire.media_group_id)).size).toBe(1);
  expect(album.map((message) => [message.id - (album[0]?.id ?? 0), message.caption, message.bytes])).toEqual([
    [0, 'a', files.a],
    [1, 'b', files.b],
    [2, 'c', files.c],
  ]);
});

test('what is deleted is gone', async () => {
  const { aysel, chat, say, call } = stage;
  const sent = messageOf(await say());
  const seen = chat.lastMessage;
  await call('deleteMessage', { chat_id: chat.id, message_id: sent.message_id });
  expect(seen?.isDeleted).toBe(true);
  expect(chat.messages.map((message) => message.id)).not.toContain(sent.message_id);
  // Its id is not given again.
  expect((await aysel.send(chat, 'x')).id).toBe(sent.message_id + 1);
});

test('chat actions are kept', async () => {
  await stage.call('sendChatAction', { chat_id: stage.chat.id, action: 'upload_document' });
  expect(stage.chat.actions).toEqual(['upload_document']);
});
