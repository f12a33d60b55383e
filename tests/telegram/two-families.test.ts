import dns from 'node:dns';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { phoneOf } from '#tests/support/phone.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { openStage } from '#tests/support/stage.ts';

// A machine whose IPv6 leads nowhere, while the name of Telegram has addresses of both families.

/** Addresses that are thrown away by everybody. https://www.rfc-editor.org/rfc/rfc6666 */
const nowhere = { address: '100::1', family: 6 };
const here = { address: '127.0.0.1', family: 4 };

const usual = dns.lookup;

beforeAll(() => {
  const lookup = (name: string, options: dns.LookupOptions, done: (...found: unknown[]) => void) => {
    if (name !== 'telegram.test') return usual(name, options, done as never);
    // One address was asked for: the first is the one of IPv6, as most systems sort them.
    if (options.all) process.nextTick(done, null, [nowhere, here]);
    else process.nextTick(done, null, nowhere.address, nowhere.family);
  };
  dns.lookup = lookup as typeof dns.lookup;
});

afterAll(() => {
  dns.lookup = usual;
});

it('both families are tried, for calls and downloads alike', async () => {
  const stage = await openStage({
    reachTelegram: (apiRoot) => apiRoot.replace('127.0.0.1', 'telegram.test'),
  });
  expect(stage.config.telegramApiRoot).toContain('telegram.test');
  await reportEvent(stage, stage.aysel, {}, { upTo: 'photo' });
  const phone = phoneOf(stage, stage.aysel);
  const photo = await drawSamplePhoto({ width: 400, height: 300 });
  await phone.sees(() => phone.who.sendPhoto(phone.chat, photo), 'Photos: 1 of 10');
});
