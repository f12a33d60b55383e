import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ConformanceStage, keyboard, messageOf, outcome, setUpStage } from './conformance/stage.ts';

// Waiting, going wrong on demand, and what is written down of it all.

let stage: ConformanceStage;

beforeEach(async () => {
  stage = await setUpStage();
  await stage.updates();
});

afterEach(() => stage.telegram.stop());

test('waiting ends with the thing awaited', async () => {
  const { chat, say, call, telegram } = stage;
  const coming = chat.expectMessage(/tea/i);
  const { message_id } = messageOf(await say());
  const seen = await coming;
  expect(seen.id).toBe(message_id);
  // The same words again are news only when they are a new message.
  await expect(chat.expectMessage(/tea/i, { after: seen, timeoutMs: 20 })).rejects.toThrow(
    `newer than message ${seen.id}`,
  );
  const next = chat.expectMessage('offee', { after: seen });
  await call('editMessageText', { chat_id: chat.id, message_id, text: 'Coffee?' });
  expect((await next).versions).toHaveLength(1);
  expect(await telegram.until(async () => chat.lastMessage?.text)).toBe('Coffee?');
});

test('waiting in vain shows what there is instead', async () => {
  const { chat, aysel, say, telegram } = stage;
  await say({ reply_markup: keyboard('Yes', 'No') });
  await say({ text: '' });
  await aysel.reply(chat, stage.first, 'hello?');
  const failure = chat.expectMessage('Coffee', { timeoutMs: 30 });
  await expect(failure).rejects.toThrow(/^Waited 30 ms in vain for a message with Coffee\n/);
  const { message } = (await failure.catch((error) => error)) as Error;
  expect(message).toContain('Tea: Tea?\n      [Yes] [No]');
  expect(message).toContain('Aysel (reply to 1): hello?');
  expect(message).toContain('sendMessage {"chat_id":');
  expect(message).toContain('→ 400 Bad Request: message text is empty');
  const general = telegram.until(() => false, { timeoutMs: 30, describe: 'rain' });
  await expect(general).rejects.toThrow(/in vain for rain\n[\s\S]*group chat .* "Plain"/);
});

test('settled waits for calls and updates', async () => {
  const { aysel, chat, say, telegram } = stage;
  await aysel.send(chat, 'unread');
  await expect(telegram.settled(10, 50)).rejects.toThrow('in vain for silence');
  await stage.updates();
  telegram.faults.add({ kind: 'slow-answer', ms: 60 });
  const slow = say();
  const start = Date.now();
  await chat.expectMessage('Tea?');
  await telegram.settled(20);
  expect(Date.now() - start).toBeGreaterThanOrEqual(75);
  await slow;
});

test.each([
  ['too-many-requests', '429 Too Many Requests: retry after 3', false],
  ['server-error', '500 Internal Server Error', false],
  ['bad-gateway', '502 Bad Gateway', false],
  ['slow', 'ok', true],
  ['slow-answer', 'ok', true],
] as const)('fault: %s', async (kind, expected, hasEffect) => {
  const { telegram, chat, say } = stage;
  const fault = telegram.faults.add({ kind, method: 'sendMessage', chatId: chat.id, retryAfter: 3, ms: 20 });
  const before = chat.messages.length;
  const start = Date.now();
  const reply = await say();
  if (kind.startsWith('slow')) expect(Date.now() - start).toBeGreaterThanOrEqual(19);
  expect(outcome(reply)).toBe(expected);
  expect(reply.parameters).toEqual(kind === 'too-many-requests' ? { retry_after: 3 } : undefined);
  expect([fault.used, chat.messages.length - before]).toEqual([1, hasEffect ? 1 : 0]);
  expect(telegram.journal.calls('sendMessage').at(-1)?.fault).toBe(kind);
  // Only once.
  expect(outcome(await say())).toBe('ok');
});

test.each([
  ['drop-before', 0],
  ['drop-after', 1],
] as const)('fault: %s', async (kind, effects) => {
  const { telegram, chat, say } = stage;
  const before = chat.messages.length;
  telegram.faults.add({ kind });
  await expect(say()).rejects.toThrow('fetch failed');
  expect(chat.messages.length - before).toBe(effects);
});

test('fault: a page of HTML', async () => {
  const { telegram, bot } = stage;
  telegram.faults.add({ kind: 'bad-gateway-html', method: 'getMe' });
  const page = await fetch(`${telegram.apiRoot}/bot${bot.token}/getMe`);
  expect([page.status, page.headers.get('content-type')]).toEqual([502, 'text/html']);
  expect(await page.text()).toMatch(/^<html>/);
});

test('faults choose their calls', async () => {
  const { telegram, chat, group, say } = stage;
  const fault = telegram.faults.add({
    kind: 'server-error',
    method: 'sendMessage',
    chatId: chat.id,
    skip: 1,
    times: 2,
  });
  const outcomes = [];
  for (const chat_id of [group.id, chat.id, chat.id, group.id, chat.id, chat.id]) {
    outcomes.push((await say({ chat_id })).status);
  }
  expect(outcomes).toEqual([200, 200, 500, 200, 500, 200]);
  expect(fault.used).toBe(2);
  telegram.faults.add({ kind: 'server-error' }).remove();
  expect(outcome(await say())).toBe('ok');
});

test('a pace: twenty messages a minute to a group', async () => {
  const { telegram, group, say } = stage;
  telegram.pace.limits = { groupPerMinute: 20 };
  for (let count = 0; count < 20; count += 1) expect(outcome(await say({ chat_id: group.id }))).toBe('ok');
  telegram.clock.advance(30_000);
  const refused = await say({ chat_id: group.id });
  expect(refused).toMatchObject({ status: 429, parameters: { retry_after: expect.any(Number) } });
  const wait = refused.parameters?.retry_after ?? 0;
  expect(wait).toBeGreaterThan(25);
  telegram.clock.advance(wait * 1000);
  expect(outcome(await say({ chat_id: group.id }))).toBe('ok');
  // People do not count as groups.
  for (let count = 0; count < 21; count += 1) expect(outcome(await say())).toBe('ok');
});

test('a pace: one message a second to a chat', async () => {
  const { telegram, say } = stage;
  telegram.pace.limits = { chatPerSecond: 1 };
  expect([outcome(await say()), outcome(await say())]).toEqual([
    'ok',
    '429 Too Many Requests: retry after 1',
  ]);
});

test('the journal tells of every call', async () => {
  const { telegram, say, show } = stage;
  telegram.journal.clear();
  await say();
  await show();
  await say({ text: '' });
  expect(telegram.journal.calls().map(({ bot, method, error }) => [bot, method, error?.description])).toEqual(
    [
      ['tea_bot', 'sendMessage', undefined],
      ['tea_bot', 'sendPhoto', undefined],
      ['tea_bot', 'sendMessage', 'Bad Request: message text is empty'],
    ],
  );
  expect(telegram.journal.calls('sendPhoto')[0]?.parameters).toMatchObject({
    photo: expect.stringMatching(/bytes>$/),
  });
  expect(telegram.journal.calls('sendMessage')[0]).toMatchObject({
    result: { text: 'Tea?' },
    at: expect.any(Number),
  });
  let changes = 0;
  const stop = telegram.on('change', () => {
    changes += 1;
  });
  await say();
  stop();
  expect(changes).toBeGreaterThan(0);
});
