import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ConformanceStage, keyboard, outcome, setUpStage } from './conformance/stage.ts';
import type { WireUpdate } from './wire.ts';

// Updates by HTTP: order, repetition and what the bot is told of failures.

let stage: ConformanceStage;
let server: Server;
let received: { update: WireUpdate; request: IncomingMessage }[];
/** What the bot answers to an update. */
let answer: (update: WireUpdate) => Promise<number> | number;
let replyBody: string;
let retryAfter: string;

beforeEach(async () => {
  stage = await setUpStage();
  await stage.updates();
  received = [];
  replyBody = '';
  retryAfter = '';
  answer = () => 200;
  server = createServer(async (request, response) => {
    // Where a redirect leads.
    if (request.method === 'GET') return response.end();
    const update = (await json(request)) as WireUpdate;
    received.push({ update, request });
    response.statusCode = await answer(update);
    response.setHeader('location', '/elsewhere').setHeader('retry-after', retryAfter).end(replyBody);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(async () => {
  await stage.telegram.stop();
  server.closeAllConnections();
  server.close();
});

const setWebhook = (parameters: object = {}) =>
  stage.call('setWebhook', {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    ...parameters,
  });
const texts = () => received.map(({ update }) => update.message?.text ?? update.edited_message?.text);

test('an update comes with the secret, once', async () => {
  await setWebhook({ secret_token: 'tea-1_A' });
  await stage.aysel.send(stage.chat, 'x');
  await stage.telegram.settled();
  expect(texts()).toEqual(['x']);
  expect(received[0]?.request).toMatchObject({
    method: 'POST',
    url: '/hook',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': 'tea-1_A' },
  });
});

test.each([500, 404, 302])('after a %i it comes again, ever later', async (status) => {
  const times: number[] = [];
  let isMended = false;
  answer = () => {
    times.push(Date.now());
    return isMended ? 200 : status;
  };
  await setWebhook();
  await stage.aysel.send(stage.chat, 'x');
  await stage.aysel.send(stage.chat, 'y');
  await stage.telegram.until(() => received.length >= 4);
  expect((await stage.call('getWebhookInfo')).result).toMatchObject({
    pending_update_count: 2,
    last_error_message: expect.stringMatching(new RegExp(`^Wrong response from the webhook: ${status} `)),
  });
  isMended = true;
  await stage.telegram.settled();
  // The second message of a chat waits for the first.
  const again = received.slice(0, -1);
  expect(again.map(({ update }) => update.message?.text)).toEqual(again.map(() => 'x'));
  expect(texts().at(-1)).toBe('y');
  expect(new Set(again.map(({ update }) => update.update_id)).size).toBe(1);
  const gaps = times.slice(1, 4).map((time, index) => time - (times[index] ?? 0));
  // 2 and 4 times 20 ms.
  expect(gaps[1]).toBeGreaterThanOrEqual(35);
  expect(gaps[2]).toBeGreaterThanOrEqual(70);
});

test('the second attempt comes at once', async () => {
  await stage.telegram.stop();
  stage = await setUpStage({ webhook: { retryMs: 600_000 } });
  await stage.updates();
  answer = () => 500;
  await setWebhook();
  await stage.aysel.send(stage.chat, 'x');
  await stage.telegram.until(() => received.length === 2);
});

test('after Retry-After it waits that long', async () => {
  const times: number[] = [];
  answer = () => times.push(Date.now()) && (times.length < 2 ? 503 : 200);
  retryAfter = '6';
  await setWebhook();
  await stage.aysel.send(stage.chat, 'x');
  await stage.telegram.settled();
  // Six times 20 ms.
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(115);
});

test('chats and taps do not wait for one another', async () => {
  await stage.say({ reply_markup: keyboard('A') });
  await setWebhook();
  const { promise, resolve } = Promise.withResolvers<number>();
  answer = (update) => (update.message?.chat.id === stage.chat.id ? promise : 200);
  const message = await stage.aysel.send(stage.chat, 'slow');
  await stage.aysel.editMessage(stage.chat, message, 'slow, edited');
  await stage.aysel.send(stage.group, '/quick');
  await stage.aysel.tap(stage.chat, 'A');
  await stage.telegram.until(() => received.length === 3);
  expect(texts().toSorted()).toEqual(['/quick', 'slow', undefined]);
  resolve(200);
  await stage.telegram.settled();
  expect(texts().at(-1)).toBe('slow, edited');
});

test('no more at a time than the bot wants', async () => {
  const { promise, resolve } = Promise.withResolvers<number>();
  answer = () => promise;
  await setWebhook({ max_connections: 2 });
  for (const person of [stage.aysel, stage.kamran, stage.stranger]) {
    await person.send(person.privateChatWith(stage.bot), 'x');
  }
  await stage.telegram.until(() => received.length === 2);
  // Sent with the others, a third would be here before what is asked only now.
  await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/elsewhere`);
  expect(received).toHaveLength(2);
  resolve(200);
  await stage.telegram.settled();
  expect(received).toHaveLength(3);
});

test('a method in the reply is a mistake', async () => {
  replyBody = '{"method":"sendMessage","text":"x"}';
  await setWebhook();
  await stage.aysel.send(stage.chat, 'x');
  await stage.telegram.settled();
  expect(stage.telegram.violations).toEqual([expect.stringContaining('calls a method')]);
});

test.each([
  ['http://tea.example/', {}, '400 Bad Request: bad webhook: An HTTPS URL must be provided for webhook'],
  [
    'https://tea.example/',
    { secret_token: 'ə' },
    '400 Bad Request: secret token contains unallowed characters',
  ],
  ['https://tea.example/', { secret_token: 'x'.repeat(257) }, '400 Bad Request: secret token is too long'],
])('the webhook %s %o', async (url, parameters, expected) => {
  expect(outcome(await setWebhook({ url, ...parameters }))).toBe(expected);
});

test('an update comes again on demand', async () => {
  await setWebhook();
  await stage.aysel.send(stage.chat, 'x');
  await stage.telegram.settled();
  stage.telegram.redeliver(received[0]?.update.update_id ?? 0);
  await stage.telegram.settled();
  expect(received[1]?.update).toEqual(received[0]?.update);
});
