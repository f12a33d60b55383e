import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits for what only the database or a process can tell: it is asked again and again until it is true. The limit is one
 * that only a failure reaches, however busy the machine is.
 */
export async function eventually<T>(
  condition: () => Promise<T> | T,
  { describe = String(condition), timeoutMs = 30_000 }: { describe?: string; timeoutMs?: number } = {},
): Promise<NonNullable<T>> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const found = await condition();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`waited ${timeoutMs} ms in vain for ${describe}`);
    await sleep(15);
  }
}
