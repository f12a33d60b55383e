import { z } from 'zod';

const environment = z.object({
  BOT_TOKEN: z.string(),
  TELEGRAM_API_ROOT: z.url(),
  DATABASE_URL: z.url(),
});

/** What a bot that ours is compared with is told: the names are those of our own. */
export function readRivalEnvironment() {
  return environment.parse(process.env);
}
