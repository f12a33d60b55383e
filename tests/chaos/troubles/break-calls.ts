import type { Random } from '#tests/chaos/random.ts';
import type { ActiveFault, FaultRule } from '#tests/telegram-server/server/faults.ts';
import type { Telegram } from '#tests/telegram-server/telegram.ts';
import { again } from './again.ts';

const kinds = [
  'too-many-requests',
  'server-error',
  'bad-gateway',
  'bad-gateway-html',
  'drop-before',
  'drop-after',
  'slow',
  'slow-answer',
] as const satisfies ReadonlyArray<FaultRule['kind']>;

/** Most often any call; else one of these, which would be met too rarely. */
const methods = [
  'sendMessage',
  'sendPhoto',
  'editMessageText',
  'editMessageCaption',
  'editMessageMedia',
  'editMessageReplyMarkup',
  'deleteMessage',
  'answerCallbackQuery',
  'getChatMember',
  'getFile',
  'downloadFile',
  'getUpdates',
  'setWebhook',
];

/** Rules at the same time: each lets calls pass between those it breaks, so that one in ten is broken or so. */
const most = 3;

/** A rule that no call meets makes room for another after so many milliseconds. */
const longestMs = 4000;

/** Makes calls of the bot go wrong in all ways that Telegram has; tells how many did, by the way. */
export async function breakCalls(
  telegram: Telegram,
  random: Random,
  enough: AbortSignal,
): Promise<Record<string, number>> {
  const rules: Array<{ fault: ActiveFault; since: number }> = [];
  const isActive = ({ fault, since }: (typeof rules)[number]) =>
    fault.used < (fault.times ?? 1) && Date.now() < since + longestMs;
  await again(
    enough,
    () => random.int(20, 100),
    () => {
      const active = rules.filter(isActive);
      for (const rule of rules) if (!active.includes(rule)) rule.fault.remove();
      if (active.length < most)
        rules.push({ fault: telegram.faults.add(drawRule(random)), since: Date.now() });
    },
  );
  telegram.faults.clear();
  const count = (kind: string) =>
    rules.reduce((sum, { fault }) => sum + (fault.kind === kind ? fault.used : 0), 0);
  return Object.fromEntries(kinds.map((kind) => [kind, count(kind)]));
}

function drawRule(random: Random): FaultRule {
  const ofOneMethod = random.chance(0.5);
  return {
    kind: random.pick(kinds),
    ...(ofOneMethod ? { method: random.pick(methods) } : {}),
    times: random.int(1, 3),
    skip: random.int(0, ofOneMethod ? 5 : 60),
    retryAfter: random.int(1, 2),
    ms: random.int(100, 1500),
  };
}
