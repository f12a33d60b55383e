import { Bot, InputFile } from 'grammy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { flatImage } from './telegram-server/content/flat-image.ts';
import { startTelegram, type Telegram } from './telegram-server/telegram.ts';

// The stand-in knows nothing of grammY; this one file sees to it that the two understand each other over HTTP.

let telegram: Telegram;

beforeEach(async () => {
  telegram = await startTelegram();
});

afterEach(async () => {
  await telegram.stop();
  expect(telegram.violations).toEqual([]);
});

test('a bot that polls answers people, takes taps and edits', async () => {
  const account = telegram.createBot({ username: 'tea_bot', firstName: 'Tea' });
  const aysel = telegram.createPerson({ firstName: 'Aysel', languageCode: 'az' });
  const chat = aysel.privateChatWith(account);
  const bot = new Bot(account.token, { client: { apiRoot: telegram.apiRoot } });
  bot.command('start', (context) =>
    context.reply(`Salam, ${context.from?.first_name} (${context.from?.language_code})`, {
      reply_markup: { inline_keyboard: [[{ text: 'Pour', callback_data: 'pour' }]] },
    }),
  );
  bot.callbackQuery('pour', async (context) => {
    await context.answerCallbackQuery('Hot!');
    await context.editMessageText('Poured');
  });
  const running = bot.start();
  await aysel.send(chat, '/start');
  const greeting = await chat.expectMessage('Salam, Aysel (az)');
  const tap = await aysel.tap(chat, 'Pour');
  expect(await tap.answer).toEqual({ text: 'Hot!', show_alert: false, seen: true });
  const poured = await chat.expectMessage('Poured', { after: greeting });
  expect(poured).toMatchObject({ id: greeting.id, buttons: [] });
  expect(poured.versions.map((version) => version.shown)).toEqual(['Salam, Aysel (az)']);
  await telegram.settled();
  await bot.stop();
  await running;
});

test.each(['çay, «limonlu» "2".pdf', 'отчёт за ноябрь.csv', "l'été, №5.txt", 'plain.bin'])(
  'a file named %s arrives as it was sent',
  async (name) => {
    const account = telegram.createBot({ username: 'tea_bot' });
    const aysel = telegram.createPerson({ firstName: 'Aysel' });
    const chat = aysel.privateChatWith(account);
    await aysel.send(chat, 'hi');
    const bot = new Bot(account.token, { client: { apiRoot: telegram.apiRoot } });
    const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7) % 256);
    const sent = await bot.api.sendDocument(chat.id, new InputFile(bytes, name), { caption: 'Here' });
    const expected = name.replaceAll('"', ' ').replace('  ', ' ');
    expect(sent.document.file_name?.replaceAll('  ', ' ')).toBe(expected);
    expect(telegram.fileBytes(sent.document.file_id)).toEqual(bytes);
    expect(chat.lastMessage?.caption).toBe('Here');
  },
);

test('albums and replaced media are streamed as grammY streams them', async () => {
  const account = telegram.createBot({ username: 'tea_bot' });
  const aysel = telegram.createPerson({ firstName: 'Aysel' });
  const chat = aysel.privateChatWith(account);
  await aysel.send(chat, 'hi');
  const bot = new Bot(account.token, { client: { apiRoot: telegram.apiRoot } });
  const pictures = [flatImage(400, 300), flatImage(300, 400)];
  const album = await bot.api.sendMediaGroup(
    chat.id,
    pictures.map((bytes, index) => ({
      type: 'photo' as const,
      media: new InputFile(bytes),
      ...(index === 0 && { caption: 'Two' }),
    })),
  );
  expect(chat.messages.slice(-2).map((message) => message.bytes)).toEqual(pictures);
  const first = album[0]?.message_id ?? 0;
  const next = flatImage(500, 500);
  await bot.api.editMessageMedia(chat.id, first, { type: 'photo', media: new InputFile(next) });
  expect(chat.messages.find((message) => message.id === first)?.bytes).toEqual(next);
});

test('a webhook brings updates with the secret', async () => {
  const account = telegram.createBot({ username: 'tea_bot' });
  const aysel = telegram.createPerson({ firstName: 'Aysel' });
  const bot = new Bot(account.token, { client: { apiRoot: telegram.apiRoot } });
  expect((await bot.api.getMe()).username).toBe('tea_bot');
  await bot.api.setWebhook('http://127.0.0.1:9/', { secret_token: 'abc' });
  await aysel.send(aysel.privateChatWith(account), 'hi');
  const info = await telegram.until(async () => {
    const now = await bot.api.getWebhookInfo();
    return now.last_error_message ? now : undefined;
  });
  expect(info).toMatchObject({ pending_update_count: 1, last_error_message: 'Connection refused' });
});
