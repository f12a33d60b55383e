import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { endBot } from '#tests/support/programs/bot-process.ts';
import { listPictureProcesses } from '#tests/support/programs/picture-processes.ts';
import packageFile from '../../../package.json' with { type: 'json' };

const files = {
  hesabat: new URL('../../../src/main.ts', import.meta.url),
  echo: new URL('../rivals/echo-bot.ts', import.meta.url),
  builder: new URL('../rivals/builder-bot.ts', import.meta.url),
};

export type BotKind = keyof typeof files;

/** What `npm start` tells Node before the file, its check of the version aside. */
const nodeFlags = packageFile.scripts.start.split(' ').filter((word) => word.startsWith('--max-'));

/** As docs/operations.md tells to set it: the same as in production. */
const mallocSettings = { MALLOC_ARENA_MAX: '2' };

const insideBot = new URL('inside-bot.ts', import.meta.url).href;

/** Of a second, as Linux counts the time of processes. */
const ticksPerSecond = 100;

/** A bot in a process of its own, with what the system says of that process. */
export class BotUnderTest {
  readonly #process: ChildProcess;

  constructor(
    kind: BotKind,
    env: Record<string, string>,
    { folder, profileTo }: { folder: string; profileTo: string | null },
  ) {
    const profile = profileTo ? ['--cpu-prof', `--cpu-prof-dir=${profileTo}`] : [];
    const flags = ['--expose-gc', ...nodeFlags, ...profile, '--import', insideBot];
    this.#process = spawn(process.execPath, [...flags, fileURLToPath(files[kind])], {
      // No .env there.
      cwd: folder,
      env: { PATH: process.env.PATH, ...mallocSettings, ...env },
      // What it logs must not get between the figures.
      stdio: ['ignore', 2, 2, 'ipc'],
    });
  }

  /** Milliseconds of all cores that it has used up to now. */
  get cpuMs(): number {
    const fields = this.#read('stat')
      .replace(/^.*\) /, '')
      .split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
  }

  /** Its memory in MB: now, and at most since it began. */
  get residentMb(): { now: number; most: number } {
    return residentMb(this.#process.pid);
  }

  /** The same of the largest of the processes that decode and draw for it; 0 while there is none. */
  async picturesMb(): Promise<{ now: number; most: number }> {
    const all = (await listPictureProcesses(this.#process.pid)).map(residentMb);
    return {
      now: Math.max(0, ...all.map(({ now }) => now)),
      most: Math.max(0, ...all.map(({ most }) => most)),
    };
  }

  /** What of that is its JavaScript, in MB, without what can be thrown away. */
  async heapMb(): Promise<number> {
    const answer = once(this.#process, 'message');
    this.#process.send('heap');
    const [bytes] = await answer;
    return Number(bytes) / 1024 ** 2;
  }

  /** Rejects if it ends by itself. */
  async ended(): Promise<never> {
    await once(this.#process, 'exit');
    throw new Error('the bot under test ended');
  }

  /** Ends it as a deploy does. */
  async stop(): Promise<void> {
    await endBot(this.#process);
  }

  #read(file: 'stat'): string {
    return readFileSync(`/proc/${this.#process.pid}/${file}`, 'utf8');
  }
}

function residentMb(pid: number | undefined): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const mb = (key: string) => Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
  return { now: mb('VmRSS'), most: mb('VmHWM') };
}
