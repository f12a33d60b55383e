import type { RawApi, Transformer } from 'grammy';

/**
 * Refuses calls of a process that was silent for so long that others may have taken over its work. Those of conversations
 * too: all of them are made outside of the plugin, by the api of the update.
 */
export function onlyWhileHeard(lock: { ensureHeard(): void }): Transformer<RawApi> {
  return async (call, ...words) => {
    lock.ensureHeard();
    return call(...words);
  };
}
