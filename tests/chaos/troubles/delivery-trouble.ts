import type { Random } from '#tests/chaos/random.ts';
import type { DeliveryTrouble } from '#tests/chaos/splitter.ts';

/** Deliveries to the webhook that overtake each other, and some whose answer never reaches Telegram. */
export function drawDeliveryTrouble(random: Random): DeliveryTrouble {
  if (random.chance(0.03)) return 'answer-lost';
  return random.chance(0.1) ? { delayMs: random.int(10, 600) } : 'none';
}
