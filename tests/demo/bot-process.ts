import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '#src/child-environment.ts';
import { endBot, spawnBot } from '#tests/support/programs/bot-process.ts';

/** `ended` is not asked for: the bot has ended by itself. */
export type BotState = 'starting' | 'ready' | 'stopping' | 'ended';

const tidyUp = fileURLToPath(new URL('tidy-up.ts', import.meta.url));

/**
 * The real bot as a process of its own, as it runs in production, with its data in a folder that is removed
 * at the end. However the demo ends, killed included, the bot ends with it and the folder goes.
 */
export class BotProcess {
  state: BotState = 'starting';
  readonly #folder = mkdtempSync(join(tmpdir(), 'hesabat-demo-'));
  readonly #environment: Record<string, string>;
  readonly #changed: () => void;
  readonly #tidier: ChildProcess;
  #process: ChildProcess | null = null;

  constructor(environment: Record<string, string>, changed: () => void) {
    this.#environment = environment;
    this.#changed = changed;
    // A group of its own: Ctrl-C must not reach it before it has tidied up.
    this.#tidier = spawn(process.execPath, [tidyUp, this.#folder], {
      detached: true,
      env: childEnvironment(),
      stdio: ['pipe', 'inherit', 'inherit'],
    });
  }

  start(): void {
    const { stdin: tidierHears } = this.#tidier;
    const env = {
      ...process.env,
      DATABASE_URL: '',
      WEBHOOK_URL: '',
      WEBHOOK_SECRET: '',
      ...this.#environment,
      DATA_DIR: join(this.#folder, 'data'),
    };
    const bot = spawnBot(this.#folder, env, {
      detached: true,
      // The bot and its database hold the other end of what the tidier listens to, so it knows when all have gone.
      stdio: ['pipe', 'inherit', tidierHears],
    });
    this.#process = bot;
    this.#become('starting');
    bot.once('exit', () => {
      if (this.#process !== bot) return;
      this.#process = null;
      this.#become('ended');
    });
  }

  /** The bot has asked Telegram for updates. */
  answers(): void {
    if (this.state === 'starting') this.#become('ready');
  }

  /** As a deploy does it. */
  async restart(): Promise<void> {
    if (this.state === 'stopping') return;
    await this.#end();
    this.start();
  }

  /** For good: no process and no file is left when this resolves. */
  async stop(): Promise<void> {
    await this.#end();
    const tidied = once(this.#tidier, 'exit');
    this.#tidier.stdin?.end();
    await tidied;
  }

  async #end(): Promise<void> {
    const bot = this.#process;
    if (!bot) return;
    this.#process = null;
    this.#become('stopping');
    await endBot(bot);
  }

  #become(state: BotState): void {
    this.state = state;
    this.#changed();
  }
}
