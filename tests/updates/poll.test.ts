import { Api } from 'grammy';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { startPolling } from '#src/updates/poll.ts';
import { createDatabase, type TestDatabase } from '#tests/support/database/database.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';
import type { BotAccount } from '#tests/telegram-server/state/bot-account.ts';
import { startTelegram, type Telegram } from '#tests/telegram-server/telegram.ts';
import { openCopy } from './open-copy.ts';
import { refuseUpdates } from './refuse-updates.ts';

let database: TestDatabase;
let telegram: Telegram;
let account: BotAccount;
let aysel: ReturnType<Telegram['createPerson']>;
/** What was said to the bot and handled, whichever copy did it. */
let texts: string[];

beforeEach(async () => {
  telegram = await startTelegram();
  onTestFinished(() => telegram.stop());
  database = await createDatabase();
  onTestFinished(database.remove);
  account = telegram.createBot({ username: 'hesabat_bot' });
  aysel = telegram.createPerson({ firstName: 'Aysel' });
  texts = [];
});

/** A copy of the bot that asks Telegram for updates. */
async function openPoller() {
  const copy = await openCopy(database, {
    handle: async (payload) => void texts.push((payload as { message: { text: string } }).message.text),
  });
  const api = new Api(account.token, { apiRoot: telegram.apiRoot });
  const poller = startPolling(api, copy.inbox, copy.lock, copy.logger);
  onTestFinished(poller.stop);
  return { ...copy, poller };
}

const say = (text: string) => aysel.send(aysel.privateChatWith(account), text);
/** Telegram has never sent the like: a key that no database takes. */
function deliverBroken(text: string): number | undefined {
  const from = { id: aysel.id, is_bot: false, first_name: 'Aysel' };
  const chat = { id: aysel.id, type: 'private' as const, first_name: 'Aysel' };
  const broken = { message_id: 1, date: 1, chat, from, text, 'a\u0000b': 1 };
  return account.queue.push('message', broken, `chat ${aysel.id}`);
}

const polls = () => telegram.journal.calls('getUpdates');

it('an update is confirmed only after it is stored', async () => {
  const refusal = await refuseUpdates(database.db, 'insert');
  await openPoller();
  await say('Hello');
  const first = await eventually(() =>
    polls().find(({ result }) => Array.isArray(result) && result.length > 0),
  );
  const [update] = first.result as Array<{ update_id: number }>;
  // By the second time it would have asked for what follows, did it not wait.
  await refusal.untilRefused(2);
  expect(polls().every(({ parameters }) => Number(parameters.offset ?? 0) <= (update?.update_id ?? 0))).toBe(
    true,
  );
  expect(account.queue.size).toBe(1);

  await refusal.end();
  await eventually(() => texts.length === 1);
  await telegram.until(() => account.queue.size === 0, { describe: 'the update to be confirmed' });
  expect(texts).toEqual(['Hello']);
});

it('many updates arrive in their order', async () => {
  await openPoller();
  const words = Array.from({ length: 150 }, (_, index) => `message ${index}`);
  for (const text of words) await say(text);

  await eventually(() => texts.length === words.length);
  expect(texts).toEqual(words);
});

it('an update that cannot be stored is left out and told in the log by its id, and those behind it are handled', async () => {
  const { log } = await openPoller();
  await say('Before');
  const id = deliverBroken('Private words');
  await say('After');

  await eventually(() => texts.length === 2);
  expect(texts).toEqual(['Before', 'After']);
  await telegram.until(() => account.queue.size === 0, { describe: 'all to be confirmed' });
  expect(log.filter(({ msg }) => String(msg).includes('cannot be stored'))).toMatchObject([{ updateId: id }]);
  expect(JSON.stringify(log)).not.toContain('Private words');
});

it('halves of characters in a message are replaced, and the rest of it arrives', async () => {
  await openPoller();
  const from = { id: aysel.id, is_bot: false, first_name: 'Aysel' };
  const chat = { id: aysel.id, type: 'private' as const, first_name: 'Aysel' };
  account.queue.push('message', { message_id: 1, date: 1, chat, from, text: 'Novruz \ud83c\u0000!' }, 'chat');
  await eventually(() => texts.length === 1);
  expect(texts).toEqual(['Novruz \ufffd!']);
});

describe.each(['server-error', 'drop-after', 'too-many-requests'] as const)(
  'when asking fails by %s',
  (kind) => {
    it('it is asked again, and nothing is handled twice', async () => {
      telegram.faults.add({ kind, method: 'getUpdates', retryAfter: 1 });
      await openPoller();
      await say('Hello');

      await eventually(() => texts.length > 0);
      expect(texts).toEqual(['Hello']);
    });
  },
);

it('of two copies one asks; when it ends, the other goes on', async () => {
  const one = await openPoller();
  await eventually(() => polls().length > 0);
  await openPoller();
  await say('To the first');
  await eventually(() => texts.length === 1);

  await one.poller.stop();
  await one.inbox.stop();
  await one.lock.release();
  await say('To the second');
  await eventually(() => texts.length === 2);
  expect(texts).toEqual(['To the first', 'To the second']);
  // Telegram refuses two that ask at the same time.
  expect(polls().filter(({ error }) => error)).toEqual([]);
});

/** For how long Telegram may leave a question for updates without an answer. */
const longPollMs = 25_000;

it('a copy that stands by ends as well', async () => {
  await openPoller();
  await eventually(() => polls().length > 0);
  const other = await openPoller();
  const began = Date.now();
  await other.poller.stop();
  expect(Date.now() - began).toBeLessThan(longPollMs);
});

it('ending does not wait for the answer to a long poll', async () => {
  const { poller } = await openPoller();
  await eventually(() => polls().length > 0);
  const began = Date.now();
  await poller.stop();
  expect(Date.now() - began).toBeLessThan(longPollMs);
});
