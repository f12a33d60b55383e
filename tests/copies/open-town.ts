import { onTestFinished } from 'vitest';
import { createDatabase } from '#tests/support/database/database.ts';
import { whileStarting } from '#tests/support/programs/bot-process.ts';
import { startTelegram } from '#tests/telegram-server/telegram.ts';

/** A database, Telegram, and the environment of copies of the bot that are processes of their own. Ends with the test. */
export async function openTown() {
  const database = await createDatabase();
  const telegram = await startTelegram(whileStarting);
  onTestFinished(async () => {
    await telegram.stop();
    await database.remove();
  });
  const account = telegram.createBot({ username: 'hesabat_bot', firstName: 'Hesabat' });
  const aysel = telegram.createPerson({ firstName: 'Aysel', languageCode: 'en' });
  const env = { BOT_TOKEN: account.token, TELEGRAM_API_ROOT: telegram.apiRoot, DATABASE_URL: database.url };
  return { database, telegram, account, aysel, chat: aysel.privateChatWith(account), env };
}
