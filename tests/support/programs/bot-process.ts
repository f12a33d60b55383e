import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programEnv } from './program-env.ts';

const checkNode = new URL('../../../src/check-node.js', import.meta.url).href;
const endWithParent = new URL('end-with-parent.ts', import.meta.url).href;
const ownCheckout = fileURLToPath(new URL('../../..', import.meta.url));

/** For waits for a bot that is a process: where nothing else is named, it makes a database of its own at first. */
export const whileStarting = { timeoutMs: 90_000 };

/** What a bot on its way out may take before it is made to end: the ten seconds it promises, and a bit. */
const patienceMs = 15_000;

/**
 * Starts the real bot as a process of its own, as it runs in production. It ends with whoever started it: its
 * standard input has to be a pipe. Unless it is told otherwise, it loads no gazetteer.
 * @param folder where it runs: a contributor's .env is not there, nor is their data
 * @param checkout where its code is: here, unless a test has made another one
 */
export function spawnBot(
  folder: string,
  env: NodeJS.ProcessEnv,
  { checkout = ownCheckout, ...options }: Pick<SpawnOptions, 'stdio' | 'detached'> & { checkout?: string },
): ChildProcess {
  const words = ['--import', checkNode, '--import', endWithParent, join(checkout, 'src/main.ts')];
  return spawn(process.execPath, words, {
    cwd: folder,
    env: { ...programEnv(), GAZETTEER: 'off', ...env },
    ...options,
  });
}

/** Whether a process has ended, by itself or by a signal: that one leaves no exit code. */
function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** Resolves with the exit code of a process, or null when it was killed. */
export async function untilEnded(child: ChildProcess): Promise<number | null> {
  if (!hasEnded(child)) await once(child, 'exit');
  return child.exitCode;
}

/** Asks a bot to end, as a deploy does; one that does not end in time is killed. */
export async function endBot(bot: ChildProcess): Promise<void> {
  bot.kill('SIGTERM');
  const impatience = setTimeout(() => bot.kill('SIGKILL'), patienceMs);
  await untilEnded(bot);
  clearTimeout(impatience);
}
