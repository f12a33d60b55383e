import type { Random } from '#tests/chaos/random.ts';
import type { BotAccount } from '#tests/telegram-server/state/bot-account.ts';
import type { Telegram } from '#tests/telegram-server/telegram.ts';
import { again } from './again.ts';

/** Mostly the latest are delivered once more, sometimes any. */
const latest = 30;

/** Delivers updates again that the bot has had already, as Telegram does when it cannot tell that it has. */
export async function redeliver(
  { telegram, account }: { telegram: Telegram; account: BotAccount },
  random: Random,
  enough: AbortSignal,
): Promise<number> {
  const known: number[] = [];
  const stop = account.queue.onUpdate(() => {
    const newest = Math.max(0, ...[...account.queue.waiting()].map(({ id }) => id));
    if (newest > (known.at(-1) ?? 0)) known.push(newest);
  });
  let redelivered = 0;
  await again(
    enough,
    () => random.int(10, 150),
    () => {
      if (known.length === 0) return;
      telegram.redeliver(random.pick(random.chance(0.8) ? known.slice(-latest) : known));
      redelivered += 1;
    },
  );
  stop();
  return redelivered;
}
