type FaultKind =
  /** 429 with `retry_after`. */
  | 'too-many-requests'
  /** 400, as `getFile` says of a file that it may hand out later. */
  | 'file-unavailable'
  /** 403 with JSON. */
  | 'forbidden'
  /** 500 with JSON. */
  | 'server-error'
  /** 502 with JSON. */
  | 'bad-gateway'
  /** 502 with a page of HTML, as a proxy before Telegram gives it. */
  | 'bad-gateway-html'
  /** 400 with the description of the rule. */
  | 'rejection'
  /** The connection breaks and nothing has happened. */
  | 'drop-before'
  /** The connection breaks although everything has happened. */
  | 'drop-after'
  /** Nothing happens for a while; then the call goes its way. */
  | 'slow'
  /** The call has its effect at once, but the answer takes a while. */
  | 'slow-answer';

/** What is to go wrong, and for which calls. */
export interface FaultRule {
  kind: FaultKind;
  /** Only calls of this method, `downloadFile` for downloads; without it, all but getUpdates. */
  method?: string;
  /** Only calls about this chat. */
  chatId?: number;
  /** How many calls; one unless said otherwise. */
  times?: number;
  /** How many matching calls go well before that. */
  skip?: number;
  /** What Telegram says, for `rejection`. */
  description?: string;
  /** Seconds, for `too-many-requests`. */
  retryAfter?: number;
  /** Milliseconds, for the slow kinds. */
  ms?: number;
}

/** A rule at work. */
export interface ActiveFault extends FaultRule {
  /** How many calls it has met. */
  used: number;
  /** Ends the rule. */
  remove(): void;
}

/** The rules by which calls go wrong on demand. */
export class Faults {
  readonly #active = new Set<ActiveFault & { passed: number }>();

  /** Makes calls go wrong from now on. */
  add(rule: FaultRule): ActiveFault {
    const active = { ...rule, used: 0, passed: 0, remove: () => void this.#active.delete(active) };
    this.#active.add(active);
    return active;
  }

  /** Ends all rules. */
  clear(): void {
    this.#active.clear();
  }

  /** The fault that a call meets, if any. */
  meet(method: string, chatId: string): ActiveFault | undefined {
    for (const fault of this.#active) {
      if (fault.method ? fault.method !== method : method === 'getUpdates') continue;
      if (fault.chatId !== undefined && String(fault.chatId) !== chatId) continue;
      if (fault.passed < (fault.skip ?? 0)) {
        fault.passed += 1;
        continue;
      }
      fault.used += 1;
      if (fault.used >= (fault.times ?? 1)) fault.remove();
      return fault;
    }
    return undefined;
  }
}
