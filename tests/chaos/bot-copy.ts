import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const mainFile = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const endWithParent = new URL('../demo/end-with-parent.ts', import.meta.url).href;

/** The real bot as a process of its own, as it runs in production. */
export interface BotCopy {
  readonly isReady: boolean;
  /** It is the one of its kind that asks Telegram for updates. */
  readonly isPolling: boolean;
  /** Resolves when it has said that it is ready, or has ended before. */
  readonly ready: Promise<unknown>;
  /** Resolves with its exit code, or null when it was killed. */
  readonly ended: Promise<number | null>;
  kill(): Promise<void>;
  /** Asks it to end, as a deploy does; what does not end in time is killed. */
  end(): Promise<void>;
}

/** What the bot promises to need at the most to end, and a bit. */
const patienceMs = 15_000;

/** @param folder where it runs (no .env there) and where its log goes */
export function startBotCopy(env: Record<string, string>, folder: string): BotCopy {
  const bot: ChildProcess = spawn(process.execPath, ['--import', endWithParent, mainFile], {
    cwd: folder,
    // It is started often: reading its code takes less time when somebody has compiled it before.
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: join(folder, 'compiled'), ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const log = createWriteStream(join(folder, 'bot.log'), { flags: 'a' });
  const said = new Set<string>();
  const saidReady = Promise.withResolvers<void>();
  for (const stream of [bot.stdout, bot.stderr]) {
    if (!stream) continue;
    createInterface(stream).on('line', (line) => {
      log.write(`${line}\n`);
      for (const fact of ['ready', 'polling for updates'])
        if (line.includes(`"msg":"${fact}"`)) said.add(fact);
      if (said.has('ready')) saidReady.resolve();
    });
  }
  bot.once('close', () => log.end());
  const ended = once(bot, 'exit').then(([code]) => code as number | null);
  return {
    get isReady() {
      return said.has('ready');
    },
    get isPolling() {
      return said.has('polling for updates');
    },
    ready: Promise.race([saidReady.promise, ended]),
    ended,
    async kill() {
      bot.kill('SIGKILL');
      await ended;
    },
    async end() {
      bot.kill('SIGTERM');
      const impatience = setTimeout(() => bot.kill('SIGKILL'), patienceMs);
      await ended;
      clearTimeout(impatience);
    },
  };
}
