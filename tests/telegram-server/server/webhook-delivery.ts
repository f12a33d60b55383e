import type { BotAccount, WebhookSettings } from '#tests/telegram-server/state/bot-account.ts';
import type { QueuedUpdate } from '#tests/telegram-server/state/update-queue.ts';
import type { World } from '#tests/telegram-server/state/world.ts';

export interface WebhookPace {
  /** How long the bot may take to answer an update; Telegram waits a minute. */
  timeoutMs: number;
  /** What stands for one second in the delays between attempts. */
  retryMs: number;
}

/** The longest delay between two attempts, in seconds. */
const maxDelay = 60;

/**
 * Brings a bot its updates by HTTP. Updates of one lane go one after the other, each until the bot has taken it;
 * lanes do not wait for one another.
 */
export class WebhookDelivery {
  readonly #world: World;
  readonly #bot: BotAccount;
  readonly #pace: WebhookPace;
  readonly #violations: string[];
  readonly #busyLanes = new Set<string>();
  readonly #failures = new Map<number, number>();
  readonly #stopped = new AbortController();
  readonly #stopListening: () => void;
  #inFlight = 0;
  #scheduled = false;

  constructor(world: World, bot: BotAccount, pace: WebhookPace, violations: string[]) {
    this.#world = world;
    this.#bot = bot;
    this.#pace = pace;
    this.#violations = violations;
    this.#stopListening = world.onChange(() => this.#schedule());
  }

  /** Whether an attempt is under way. */
  get isBusy(): boolean {
    return this.#inFlight > 0;
  }

  /** Ends all attempts. */
  stop(): void {
    this.#stopListening();
    this.#stopped.abort();
  }

  #schedule(): void {
    if (this.#scheduled || !this.#bot.webhook) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.#pump();
    });
  }

  #pump(): void {
    const { webhook, queue } = this.#bot;
    if (!webhook || this.#stopped.signal.aborted) return;
    for (const queued of queue.waiting()) {
      if (this.#inFlight >= webhook.maxConnections) return;
      if (this.#busyLanes.has(queued.lane)) continue;
      this.#busyLanes.add(queued.lane);
      this.#inFlight += 1;
      void this.#attempt(webhook, queued);
    }
  }

  async #attempt(webhook: WebhookSettings, queued: QueuedUpdate): Promise<void> {
    queued.pinned = false;
    const outcome = await this.#post(webhook, queued);
    this.#inFlight -= 1;
    if (this.#stopped.signal.aborted) return;
    // The bot may have changed or deleted the webhook while it was being told.
    if ('error' in outcome && this.#bot.webhook === webhook) {
      webhook.lastErrorDate = this.#world.clock.unix();
      webhook.lastErrorMessage = outcome.error;
    }
    if ('error' in outcome) {
      const failures = (this.#failures.get(queued.id) ?? 0) + 1;
      this.#failures.set(queued.id, failures);
      // The second attempt comes at once, the next ones after 2, 4, 8… seconds.
      const seconds = outcome.retryAfter ?? (failures === 1 ? 0 : Math.min(2 ** (failures - 1), maxDelay));
      this.#world.clock.after(seconds * this.#pace.retryMs, () => this.#freeLane(queued.lane));
    } else {
      this.#failures.delete(queued.id);
      this.#bot.queue.confirm(queued);
      this.#freeLane(queued.lane);
    }
    this.#world.changed();
  }

  #freeLane(lane: string): void {
    this.#busyLanes.delete(lane);
    this.#schedule();
  }

  async #post(
    webhook: WebhookSettings,
    { update }: QueuedUpdate,
  ): Promise<{ done: true } | { error: string; retryAfter: number | undefined }> {
    try {
      const response = await fetch(webhook.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(webhook.secretToken && { 'x-telegram-bot-api-secret-token': webhook.secretToken }),
        },
        body: JSON.stringify(update),
        redirect: 'manual',
        signal: AbortSignal.any([this.#stopped.signal, AbortSignal.timeout(this.#pace.timeoutMs)]),
      });
      const body = await response.text();
      if (response.ok) {
        this.#refuseCallInReply(body);
        return { done: true };
      }
      return {
        error: `Wrong response from the webhook: ${response.status} ${response.statusText}`,
        retryAfter: Number(response.headers.get('retry-after')) || undefined,
      };
    } catch (error) {
      const isTimeout = error instanceof Error && error.name === 'TimeoutError';
      return { error: isTimeout ? 'Read timeout expired' : 'Connection refused', retryAfter: undefined };
    }
  }

  /** Telegram would run a method named in the reply, but never tell how it went. */
  #refuseCallInReply(body: string): void {
    if (/"method"\s*:/.test(body)) {
      this.#violations.push(`the reply to a webhook request calls a method: ${body.slice(0, 200)}`);
    }
  }
}
