import { ApiError } from '#tests/telegram-server/server/api-error.ts';
import type { ChatState } from './chat-state.ts';

export interface PaceLimits {
  /** "Your bot is not able to send more than 20 messages per minute" to one group. */
  groupPerMinute?: number | undefined;
  /** "Avoid sending more than one message per second" to one chat. */
  chatPerSecond?: number | undefined;
}

/** How fast bots may send; without limits unless a test sets some. */
export class Pace {
  limits: PaceLimits = {};
  readonly #sent = new Map<string, number[]>();

  /** Counts messages a bot is about to send to a chat, or refuses them as too many. */
  take(botId: number, chat: ChatState, count: number, now: number): void {
    const { groupPerMinute, chatPerSecond } = this.limits;
    if (groupPerMinute === undefined && chatPerSecond === undefined) return;
    const key = `${botId} ${chat.id}`;
    const sent = (this.#sent.get(key) ?? []).filter((at) => at > now - 60_000);
    if (chat.type !== 'private') refuseBeyond(sent, groupPerMinute, 60_000, count, now);
    refuseBeyond(sent, chatPerSecond, 1000, count, now);
    for (let index = 0; index < count; index += 1) sent.push(now);
    this.#sent.set(key, sent);
  }
}

function refuseBeyond(
  sent: number[],
  limit: number | undefined,
  span: number,
  count: number,
  now: number,
): void {
  if (limit === undefined) return;
  const recent = sent.filter((at) => at > now - span);
  const surplus = recent.length + count - limit;
  if (surplus <= 0) return;
  const free = recent[surplus - 1] ?? now;
  const retryAfter = Math.max(1, Math.ceil((free + span - now) / 1000));
  throw new ApiError(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter });
}
