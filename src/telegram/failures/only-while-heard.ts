import type { RawApi, Transformer } from 'grammy';

/**
 * Refuses calls of a process that was silent for so long that others may have taken over its work. Conversations have
 * no transformers: there the next statement is refused.
 */
export function onlyWhileHeard(lock: { ensureHeard(): void }): Transformer<RawApi> {
  return async (call, ...words) => {
    lock.ensureHeard();
    return call(...words);
  };
}
