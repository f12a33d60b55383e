import type { UpdateKind, UpdatePayloads, WireUpdate } from '#tests/telegram-server/wire.ts';

/** An update on its way to a bot. */
export interface QueuedUpdate {
  id: number;
  kind: UpdateKind;
  update: WireUpdate;
  /** Updates of one lane reach a webhook in their order; lanes overtake one another. */
  lane: string;
  expiresAt: number;
  /** Put back on demand: no offset forgets it before it has been handed out once more. */
  pinned: boolean;
}

/** "The Bot API stores updates until the bot receives them, but no longer than 24 hours." */
const lifetimeMs = 24 * 60 * 60 * 1000;

/** How many confirmed updates are kept for handing out again on demand. */
const rememberedUpdates = 20_000;

/** Kinds a bot gets only when it asks for them by name. */
const onlyWhenAsked: ReadonlySet<string> = new Set([
  'chat_member',
  'message_reaction',
  'message_reaction_count',
]);

/** The updates a bot has not confirmed yet, in their order. */
export class UpdateQueue {
  #pending = new Map<number, QueuedUpdate>();
  readonly #confirmed = new Map<number, QueuedUpdate>();
  readonly #now: () => number;
  readonly #listeners = new Set<() => void>();
  #nextId: number;
  /** Sticky: what the bot last asked for; undefined is Telegram's default. */
  allowed: ReadonlySet<string> | undefined;

  constructor(firstId: number, now: () => number) {
    this.#nextId = firstId;
    this.#now = now;
  }

  /** Tells when there is something new; the returned function stops that. */
  onUpdate(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Adds an update unless the bot has not asked for its kind; tells its id. */
  push<K extends UpdateKind>(kind: K, payload: UpdatePayloads[K], lane: string): number | undefined {
    if (this.allowed ? !this.allowed.has(kind) : onlyWhenAsked.has(kind)) return undefined;
    const id = this.#nextId;
    this.#nextId += 1;
    const update: WireUpdate = { update_id: id, [kind]: payload };
    const expiresAt = this.#now() + lifetimeMs;
    this.#pending.set(id, { id, kind, update, lane, expiresAt, pinned: false });
    this.#announce();
    return id;
  }

  /** Puts an update back, as Telegram does when it could not tell that the bot has it; false if it has none such. */
  redeliver(id: number): boolean {
    const queued = this.#confirmed.get(id) ?? this.#pending.get(id);
    if (!queued) return false;
    this.#confirmed.delete(id);
    const again = { ...queued, pinned: true, expiresAt: this.#now() + lifetimeMs };
    const others = [...this.#pending.values()].filter((other) => other.id !== id);
    this.#pending = new Map([...others, again].sort((a, b) => a.id - b.id).map((one) => [one.id, one]));
    this.#announce();
    return true;
  }

  /** How many wait. */
  get size(): number {
    this.#dropExpired();
    return this.#pending.size;
  }

  /** All that wait, oldest first. */
  waiting(): IterableIterator<QueuedUpdate> {
    this.#dropExpired();
    return this.#pending.values();
  }

  /** Forgets everything before an id; with a negative one, all but so many of the newest. */
  confirmBefore(offset: number): void {
    let surplus = offset < 0 ? this.#pending.size + offset : Number.POSITIVE_INFINITY;
    for (const queued of this.#pending.values()) {
      if (surplus <= 0 || (offset >= 0 && queued.id >= offset)) return;
      if (!queued.pinned) this.confirm(queued);
      surplus -= 1;
    }
  }

  /** The oldest updates, at most so many. */
  take(limit: number): WireUpdate[] {
    const taken: WireUpdate[] = [];
    for (const queued of this.waiting()) {
      if (taken.length === limit) break;
      queued.pinned = false;
      taken.push(queued.update);
    }
    return taken;
  }

  /** The bot has it. */
  confirm(queued: QueuedUpdate): void {
    if (!this.#pending.delete(queued.id)) return;
    this.#confirmed.set(queued.id, queued);
    if (this.#confirmed.size > rememberedUpdates) {
      for (const oldest of this.#confirmed.keys()) {
        this.#confirmed.delete(oldest);
        break;
      }
    }
  }

  /** Forgets everything that waits. */
  clear(): void {
    this.#pending.clear();
  }

  #dropExpired(): void {
    const now = this.#now();
    for (const queued of this.#pending.values()) {
      if (queued.pinned) continue;
      if (queued.expiresAt > now) return;
      this.#pending.delete(queued.id);
    }
  }

  #announce(): void {
    for (const listener of this.#listeners) listener();
  }
}
