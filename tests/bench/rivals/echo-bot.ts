import { Bot } from 'grammy';
import { readRivalEnvironment } from './rival-environment.ts';

// The least that a bot can do: one call for each message, nothing kept. What it reaches is what grammY, the
// stand-in and the machine allow.
const { BOT_TOKEN, TELEGRAM_API_ROOT } = readRivalEnvironment();
const bot = new Bot(BOT_TOKEN, { client: { apiRoot: TELEGRAM_API_ROOT } });
bot.on('message:text', (ctx) => ctx.reply(ctx.message.text));
process.once('SIGTERM', () => bot.stop().then(() => process.exit(0)));
await bot.start({ allowed_updates: ['message'] });
