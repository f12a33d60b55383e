import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ConformanceStage, keyboard, messageOf, setUpStage } from './conformance/stage.ts';
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

test('a reply to what is deleted replies to nothing', async () => {
  const { aysel, chat, say, call } = stage;
  const { message_id } = messageOf(await say());
  const question = await chat.expectMessage('Tea?');
  const answer = await aysel.reply(chat, question, 'Yes');
  expect(answer.replyTo?.message_id).toBe(message_id);
  await call('deleteMessage', { chat_id: chat.id, message_id });
  const edited = await aysel.editMessage(chat, answer, 'No');
  expect(edited.replyTo).toBeUndefined();
});

test('chat actions are kept', async () => {
  await stage.call('sendChatAction', { chat_id: stage.chat.id, action: 'upload_document' });
  expect(stage.chat.actions).toEqual(['upload_document']);
});
