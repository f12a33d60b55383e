import { type Locale, locales } from '#src/domain/locale.ts';
import { smallGazetteer } from '#tests/support/gazetteer.ts';
import { startTelegram } from '#tests/telegram-server/telegram.ts';
import { ApiCalls } from './api-calls.ts';
import { BotProcess } from './bot-process.ts';
import { gatherCast } from './cast.ts';
import { DemoServer } from './demo-server.ts';
import { CampaignPlay } from './play/play-campaign.ts';
import type { Show } from './show.ts';
import { Uploads } from './uploads.ts';

const { PORT = '0', DEFAULT_LOCALE, LOG_LEVEL = 'fatal' } = process.env;

/** What people speak at first: what was asked for, else the language of this machine. */
function chooseLanguage(): Locale {
  const own = new Intl.DateTimeFormat().resolvedOptions().locale.split('-')[0];
  return locales.find((locale) => locale === (DEFAULT_LOCALE || own)) ?? 'en';
}

const language = chooseLanguage();
const telegram = await startTelegram({ journalBound: 2000, timeoutMs: 20_000 });
const cast = gatherCast(telegram, language);
const listeners = new Set<() => void>();
const changed = () => {
  for (const listener of listeners) listener();
};
telegram.on('change', changed);

const bot = new BotProcess(
  {
    BOT_TOKEN: cast.account.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    MODERATORS_CHAT_ID: String(cast.group.id),
    ADMIN_IDS: String(cast.admin.id),
    DEFAULT_LOCALE: language,
    GROUP_PACE: 'off',
    LIMITS: 'off',
    // The whole one takes a core for a quarter of a minute, each time the demo starts.
    GAZETTEER: process.env.GAZETTEER || smallGazetteer,
    LOG_LEVEL,
  },
  changed,
);
const show: Show = {
  cast,
  bot,
  calls: new ApiCalls(telegram, () => bot.answers()),
  play: new CampaignPlay(cast, changed),
  uploads: new Uploads(),
  changed,
  onChange(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

const server = new DemoServer(show);

let ending = false;
async function end(code: number): Promise<void> {
  if (ending) return;
  ending = true;
  server.close();
  await bot.stop();
  await telegram.stop();
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));

try {
  const address = await server.listen(Number(PORT));
  console.log(`Hesabat’s demo is open at ${address} (Ctrl-C ends it)`);
  bot.start();
} catch (error) {
  console.error(
    `The page cannot be opened at port ${PORT}: ${error instanceof Error ? error.message : error}`,
  );
  await end(1);
}
