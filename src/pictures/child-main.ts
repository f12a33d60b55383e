import { type PictureAnswer, type PictureLimits, type PictureRequest, pictureOrder } from './messages.ts';
import { loadWork } from './work.ts';

/** A process that decodes and draws pictures, one at a time, until the bot ends it: see `openPictureProcess`. */

/** How often the limits are checked, in milliseconds. */
const lookEvery = 50;

process.on('message', async (message) => {
  const { request, limits } = pictureOrder.parse(message);
  say(await answer(request, limits).catch(failed));
});

// The bot is gone. An ordinary exit would wait for the picture that is being decoded.
process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));

// A terminal or a service manager sends these to all processes; when this one ends is up to the bot.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});

async function answer(request: PictureRequest, limits: PictureLimits): Promise<PictureAnswer> {
  const work = await loadWork(request);
  const stopWatching = watchLimits(limits, (limit) => say({ kind: 'over-limit', limit }));
  try {
    return await work();
  } finally {
    stopWatching();
  }
}

function failed(error: unknown): PictureAnswer {
  return { kind: 'failed', reason: error instanceof Error ? error.message : 'unknown' };
}

function say(words: PictureAnswer): void {
  process.send?.(words);
}

/**
 * Watches what a picture takes, which is possible since decoders have threads of their own. Calls back once at the
 * most.
 */
function watchLimits(
  { cpuMs, memoryMb }: PictureLimits,
  onExceeded: (limit: 'time' | 'memory') => void,
): () => void {
  const before = process.cpuUsage();
  const looking = setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    const isLate = (user + system) / 1000 > cpuMs;
    if (!isLate && process.memoryUsage.rss() / 1024 ** 2 <= memoryMb) return;
    clearInterval(looking);
    onExceeded(isLate ? 'time' : 'memory');
  }, lookEvery);
  return () => clearInterval(looking);
}
