import { describe, expect, it, onTestFinished } from 'vitest';
import { createDatabase } from '#tests/support/database/database.ts';
import { openLoopbackProxy } from '#tests/support/loopback-proxy.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { startBot } from '#tests/support/programs/start-bot.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { openStage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';
import { startTelegram } from '#tests/telegram-server/telegram.ts';

describe.each(['http', 'socks5'] as const)('through a proxy of %s', (protocol) => {
  it('an event is reported with its photo: calls and downloads alike', async () => {
    const proxy = await openLoopbackProxy(protocol);
    const stage = await openStage({ env: { PROXY_URL: proxy.url } });
    const { aysel, telegram } = stage;
    await reportEvent(stage, aysel, {}, { upTo: 'photo' });
    const phone = phoneOf(stage, aysel);
    const photo = await drawSamplePhoto({ width: 400, height: 300 });
    await phone.sees(() => aysel.sendPhoto(phone.chat, photo), 'Photos: 1 of 10');
    const { host } = new URL(telegram.apiRoot);
    expect(new Set(proxy.went)).toEqual(new Set([host]));
    // No connection reached Telegram by another way.
    expect(telegram.connections).toBe(proxy.went.length);
  });

  it('that takes no other password, the operator reads what to change', async () => {
    const proxy = await openLoopbackProxy(protocol);
    const telegram = await startTelegram();
    const database = await createDatabase();
    onTestFinished(() => telegram.stop());
    onTestFinished(database.remove);
    const account = telegram.createBot({ username: 'hesabat_bot', firstName: 'Hesabat' });
    const { said } = await startBot({
      BOT_TOKEN: account.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      DATABASE_URL: database.url,
      PROXY_URL: proxy.wrongUrl,
    });
    await eventually(
      () =>
        said().includes(protocol === 'http' ? 'correct them in PROXY_URL' : 'Socks5 Authentication failed'),
      {
        timeoutMs: 90_000,
      },
    );
    expect(proxy.went).toEqual([]);
    expect(telegram.connections).toBe(0);
    expect(said()).not.toContain('wrong');
    expect(said()).not.toContain(account.token);
  });
});

it('NO_PROXY leads past it', async () => {
  const proxy = await openLoopbackProxy('http');
  const stage = await openStage({ env: { PROXY_URL: proxy.url, NO_PROXY: 'localhost,127.0.0.1' } });
  await phoneOf(stage, stage.aysel).write('/start', 'Hello');
  expect(proxy.went).toEqual([]);
});
