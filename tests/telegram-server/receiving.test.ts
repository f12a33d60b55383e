import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ConformanceStage, keyboard, outcome, setUpStage } from './conformance/stage.ts';
import type { WireUpdate } from './wire.ts';

// getUpdates as the Bot API has it.

let stage: ConformanceStage;

beforeEach(async () => {
  stage = await setUpStage();
});

afterEach(async () => {
  await stage.telegram.stop();
  expect(stage.telegram.violations).toEqual([]);
});

const textsOf = (updates: WireUpdate[]) => updates.map(({ message }) => message?.text);

async function poll(parameters: object = {}): Promise<WireUpdate[]> {
  return (await stage.call('getUpdates', parameters)).result as WireUpdate[];
}

test('updates repeat until an offset confirms them', async () => {
  const { aysel, chat } = stage;
  await aysel.send(chat, 'two');
  const all = await poll();
  expect(textsOf(all)).toEqual(['/start', 'two']);
  expect(await poll({ offset: 0 })).toEqual(all);
  expect(await poll({ limit: 1 })).toEqual(all.slice(0, 1));
  const second = all[1]?.update_id ?? 0;
  expect(second).toBe((all[0]?.update_id ?? 0) + 1);
  expect(await poll({ offset: second })).toEqual(all.slice(1));
  expect(await poll({ offset: second + 1 })).toEqual([]);
  expect(await poll()).toEqual([]);
});

test('a negative offset keeps only the newest', async () => {
  for (const text of ['two', 'three']) await stage.aysel.send(stage.chat, text);
  expect(textsOf(await poll({ offset: -1 }))).toEqual(['three']);
  expect(textsOf(await poll())).toEqual(['three']);
});

test('updates are gone after a day', async () => {
  stage.telegram.clock.advance(23 * 3_600_000);
  await stage.aysel.send(stage.chat, 'two');
  stage.telegram.clock.advance(3_600_000);
  expect(textsOf(await poll())).toEqual(['two']);
});

test('a long poll waits for the first update', async () => {
  await poll({ offset: -1 });
  const [last] = await poll();
  const waiting = poll({ offset: (last?.update_id ?? 0) + 1, timeout: 20 });
  await stage.telegram.until(() => stage.telegram.journal.calls('getUpdates').length === 3);
  await stage.aysel.send(stage.chat, 'at last');
  expect(textsOf(await waiting)).toEqual(['at last']);
});

test('the older of two polls ends', async () => {
  await stage.updates();
  const older = stage.call('getUpdates', { timeout: 20 });
  await stage.telegram.until(() => stage.telegram.journal.calls('getUpdates').length === 3);
  const newer = stage.call('getUpdates', { timeout: 20 });
  expect(outcome(await older)).toBe(
    '409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  );
  await stage.aysel.send(stage.chat, 'x');
  expect(textsOf((await newer).result as WireUpdate[])).toEqual(['x']);
});

test('one who hangs up does not take an update along', async () => {
  await stage.updates();
  const hangup = new AbortController();
  const address = `${stage.telegram.apiRoot}/bot${stage.bot.token}/getUpdates?timeout=20`;
  const waiting = fetch(address, { signal: hangup.signal }).catch(() => 'hung up');
  await stage.telegram.until(() => stage.telegram.journal.calls('getUpdates').length === 3);
  hangup.abort();
  expect(await waiting).toBe('hung up');
  await stage.aysel.send(stage.chat, 'x');
  expect(textsOf(await poll())).toEqual(['x']);
});

test('kinds of updates stick until others are asked for', async () => {
  const { aysel, chat, group, stranger, supergroup } = stage;
  const kinds = (updates: WireUpdate[]) => updates.map((update) => Object.keys(update)[1]);
  await stage.updates();
  // What is usual leaves out the comings and goings of others.
  await supergroup.add(stranger);
  expect(kinds(await stage.updates())).toEqual(['message']);
  await poll({ allowed_updates: ['message', 'chat_member'] });
  await supergroup.remove(stranger);
  await stage.say({ reply_markup: keyboard('A') });
  await aysel.tap(chat, 'A');
  expect(kinds(await stage.updates())).toEqual(['message', 'chat_member']);
  await poll({ allowed_updates: [] });
  await aysel.tap(chat, 'A');
  await group.promote(stage.bot);
  expect(kinds(await stage.updates())).toEqual(['callback_query', 'my_chat_member']);
});

test('an update comes again on demand, although it was confirmed', async () => {
  const [first] = await stage.updates();
  stage.telegram.redeliver(first?.update_id ?? 0);
  // grammY's next offset lies beyond it.
  expect(await poll({ offset: (first?.update_id ?? 0) + 1 })).toEqual([first]);
  expect(await poll({ offset: (first?.update_id ?? 0) + 1 })).toEqual([]);
  expect(() => stage.telegram.redeliver(1)).toThrow('No update 1');
});

test('no polling beside a webhook', async () => {
  const { call } = stage;
  await stage.updates();
  const waiting = call('getUpdates', { timeout: 20 });
  await stage.telegram.until(() => stage.telegram.journal.calls('getUpdates').length === 3);
  expect(await call('setWebhook', { url: 'http://127.0.0.1:9/' })).toMatchObject({
    description: 'Webhook was set',
  });
  expect(outcome(await waiting)).toBe('409 Conflict: terminated by setWebhook request');
  expect(outcome(await call('getUpdates'))).toBe(
    "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  );
  await stage.aysel.send(stage.chat, 'x');
  const dropped = await call('deleteWebhook', { drop_pending_updates: true });
  expect(dropped).toMatchObject({ result: true, description: 'Webhook was deleted' });
  expect(await call('deleteWebhook')).toMatchObject({ description: 'Webhook is already deleted' });
  expect(await poll()).toEqual([]);
});
