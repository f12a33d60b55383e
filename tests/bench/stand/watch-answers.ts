import type { Telegram } from '#tests/telegram-server/telegram.ts';

/** Waiting for the answers to many taps at once. */
export function watchAnswers(telegram: Telegram) {
  const waits = new Map<string, () => void>();
  const stop = telegram.onHappening((happening) => {
    if ('answered' in happening) waits.get(happening.answered.id)?.();
  });
  return {
    /** Resolves when a tap is answered; to be called at once after tapping. */
    of(tapId: string): Promise<void> {
      const { promise, resolve } = Promise.withResolvers<void>();
      waits.set(tapId, resolve);
      return promise.finally(() => waits.delete(tapId));
    },
    stop,
  };
}
