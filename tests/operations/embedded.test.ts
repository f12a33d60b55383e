import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { asks } from '#tests/support/asks.ts';
import { whileStarting } from '#tests/support/programs/bot-process.ts';
import { createFolder, runOperation } from '#tests/support/programs/run-operation.ts';
import { startBot } from '#tests/support/programs/start-bot.ts';
import { startTelegram } from '#tests/telegram-server/telegram.ts';

describe('the commands of the operator, where the database is the embedded one', () => {
  it('use the server of the running bot, else one of their own, and the bot goes on elsewhere', async () => {
    const telegram = await startTelegram(whileStarting);
    onTestFinished(() => telegram.stop());
    const account = telegram.createBot({ username: 'hesabat_bot', firstName: 'Hesabat' });
    const aysel = telegram.createPerson({ firstName: 'Aysel', languageCode: 'en' });
    const chat = aysel.privateChatWith(account);
    const env = { BOT_TOKEN: account.token, TELEGRAM_API_ROOT: telegram.apiRoot, LOG_LEVEL: 'fatal' };
    const [here, there] = [join(await createFolder(), 'data'), join(await createFolder(), 'data')];
    const file = join(await createFolder(), 'backup.tar.gz');

    const first = await startBot({ ...env, DATA_DIR: here });
    await aysel.send(chat, '/new');
    await chat.expectMessage(/title/);
    await aysel.send(chat, 'An evening of poetry');
    await chat.expectMessage(asks('date'));
    expect(await runOperation('backup', [file], { dataDir: here })).toEqual({
      code: 0,
      said: expect.stringMatching(/Entries and drafts in it: 1, photos: 0\.$/),
    });
    first.bot.kill('SIGKILL');
    await first.ended;

    expect(await runOperation('restore', [file], { dataDir: there })).toEqual({
      code: 0,
      said: expect.stringMatching(/Entries and drafts: 1, photos: 0, waiting jobs: \d+\./),
    });
    expect(await readdir(there)).toEqual(['postgres']);
    expect(await runOperation('updates', [], { dataDir: there })).toEqual({
      code: 0,
      said: 'There are no dead letters.',
    });

    const second = await startBot({ ...env, DATA_DIR: there });
    await aysel.send(chat, '26.02.2026');
    await chat.expectMessage(asks('country'));
    second.bot.kill('SIGTERM');
    await second.ended;
    expect(telegram.violations).toEqual([]);
    // Two bots start, each with a server, and a third server is made: on a busy machine that takes long.
  }, 300_000);
});
