import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { spawnBot, untilEnded } from './bot-process.ts';
import { createFolder } from './run-operation.ts';

/** Starts the bot for one test, with this environment and nothing else. */
export async function startBot(env: Record<string, string>, place: { checkout?: string } = {}) {
  const bot = spawnBot(await createFolder(), env, { stdio: ['pipe', 'pipe', 'pipe'], ...place });
  onTestFinished(async () => {
    bot.kill('SIGKILL');
    await untilEnded(bot);
  });
  let said = '';
  for (const stream of [bot.stdout, bot.stderr]) stream?.on('data', (chunk) => (said += chunk));
  return {
    bot,
    /** Resolves with its exit code, or null when it was killed, once all that it printed is here. */
    ended: once(bot, 'close').then(([code]) => code as number | null),
    /** Everything that it printed up to now. */
    said: () => said,
  };
}
