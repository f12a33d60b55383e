import type { FaultRule } from '#tests/telegram-server/server/faults.ts';
import type { Telegram } from '#tests/telegram-server/telegram.ts';

/** What can go wrong between the bot and Telegram, at the push of a button. */
export const networkTroubles = ['lost-calls', 'lost-answers', 'too-many-requests', 'slow'] as const;

const rules: Record<(typeof networkTroubles)[number], FaultRule> = {
  /** Nothing of the next calls gets through. */
  'lost-calls': { kind: 'drop-before', times: 2 },
  /** The next calls have their effect, but the bot never hears of it. */
  'lost-answers': { kind: 'drop-after', times: 2 },
  'too-many-requests': { kind: 'too-many-requests', retryAfter: 2, times: 2 },
  slow: { kind: 'slow', ms: 1500, times: 6 },
};

export function startTrouble(telegram: Telegram, kind: (typeof networkTroubles)[number]): void {
  telegram.faults.add(rules[kind]);
}
