import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { spawnBot, untilEnded } from './bot-process.ts';
import { createFolder, type WhenOver } from './run-operation.ts';

/**
 * Starts the bot, with this environment and nothing else.
 * @param whenOver takes what ends it: unless told otherwise, it ends with the test
 */
export async function startBot(
  env: Record<string, string>,
  { whenOver = onTestFinished, ...place }: { checkout?: string; whenOver?: WhenOver } = {},
) {
  const bot = spawnBot(await createFolder(whenOver), env, { stdio: ['pipe', 'pipe', 'pipe'], ...place });
  whenOver(async () => {
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
