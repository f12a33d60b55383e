import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { endBot, spawnBot, untilEnded } from '#tests/support/programs/bot-process.ts';

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
  /** Stops it where it is, as a machine does that swaps. It goes on with `resume`. */
  pause(): void;
  resume(): void;
  /** As a deploy does it. */
  end(): Promise<void>;
}

/** @param folder where it runs (no .env there) and where its log goes */
export function startBotCopy(env: Record<string, string>, folder: string): BotCopy {
  // It is started often: reading its code takes less time when somebody has compiled it before.
  const compiled = { NODE_COMPILE_CACHE: join(folder, 'compiled') };
  const bot = spawnBot(folder, { ...compiled, ...env }, { stdio: ['pipe', 'pipe', 'pipe'] });
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
  const ended = untilEnded(bot);
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
    pause: () => void bot.kill('SIGSTOP'),
    resume: () => void bot.kill('SIGCONT'),
    end() {
      bot.kill('SIGCONT');
      return endBot(bot);
    },
  };
}
