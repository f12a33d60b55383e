import { expect, it, onTestFinished } from 'vitest';
import { createDatabase } from '#tests/support/database/database.ts';
import { startTelegram } from '#tests/telegram-server/telegram.ts';
import { message, openWebhook, secret } from './open-webhook.ts';

/** A webhook whose time stands still until the test moves it on. */
async function openStillWebhook() {
  const telegram = await startTelegram();
  onTestFinished(() => telegram.stop());
  const database = await createDatabase();
  onTestFinished(database.remove);
  let time = Date.parse('2026-02-26T12:00:00Z');
  const webhook = await openWebhook({ database, telegram }, { now: () => new Date(time) });
  return {
    ...webhook,
    /** How many refused calls each line of the log names. */
    logged: () =>
      webhook.log.filter(({ msg }) => String(msg).includes('wrong secret')).map(({ count }) => count),
    async guess(times: number) {
      for (let guessed = 1; guessed <= times; guessed += 1) {
        expect((await webhook.send(message(1), { token: `guess-${guessed}` })).status).toBe(401);
      }
    },
    letPass(seconds: number) {
      time += seconds * 1000;
    },
  };
}

it('the first wrong secret is logged at once, those of the next minute together, the rest at the end', async () => {
  const { guess, letPass, logged, server } = await openStillWebhook();
  await guess(1);
  expect(logged()).toEqual([1]);
  await guess(3);
  letPass(59);
  await guess(1);
  expect(logged()).toEqual([1]);
  letPass(1);
  await guess(1);
  expect(logged()).toEqual([1, 5]);
  await guess(2);
  await server.stop();
  expect(logged()).toEqual([1, 5, 2]);
});

it('a call without a secret counts as well, one with the right secret does not', async () => {
  const { guess, letPass, logged, send, server } = await openStillWebhook();
  await send(message(1), { token: null });
  await send(message(1));
  letPass(60);
  await guess(1);
  await server.stop();
  expect(logged()).toEqual([1, 1]);
});

it('a clock that is set back silences nothing', async () => {
  const { guess, letPass, logged } = await openStillWebhook();
  await guess(1);
  letPass(-3600);
  await guess(1);
  expect(logged()).toEqual([1, 1]);
});

it('neither the guessed secrets nor the right one are logged', async () => {
  const { guess, log, server } = await openStillWebhook();
  await guess(2);
  await server.stop();
  expect(JSON.stringify(log)).not.toMatch(new RegExp(`guess-|${secret}`));
});
