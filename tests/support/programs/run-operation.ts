import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { programEnv } from './program-env.ts';

const root = join(import.meta.dirname, '../../..');

interface Place {
  dataDir: string;
  /** None: the embedded database. */
  databaseUrl?: string;
  cwd?: string;
}

/** Starts a command of the operator as npm does, with this environment and nothing else. */
export function startOperation(
  name: 'backup' | 'restore' | 'updates',
  words: string[],
  { dataDir, databaseUrl, cwd = tmpdir() }: Place,
) {
  const script = join(root, `src/operations/${name}.ts`);
  const command = spawn(process.execPath, ['--import', join(root, 'src/check-node.js'), script, ...words], {
    cwd,
    env: {
      ...programEnv(),
      TMPDIR: tmpdir(),
      DATA_DIR: dataDir,
      ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [command.stdout, command.stderr]) stream.on('data', (chunk) => (said += chunk));
  return { command, ended: once(command, 'close').then(([code]) => ({ code, said: withoutProgress(said) })) };
}

/** How far a command has come is only told where it takes long, as on a busy machine. */
function withoutProgress(said: string): string {
  const lines = said.split('\n').filter((line) => !line.startsWith('… '));
  return lines.join('\n').trim();
}

/** Runs a command of the operator to its end. */
export async function runOperation(
  ...parameters: Parameters<typeof startOperation>
): Promise<{ code: number | null; said: string }> {
  return startOperation(...parameters).ended;
}

/** Takes what is to be done once that is over for which something was made. */
export type WhenOver = (act: () => Promise<void>) => void;

/** A folder for one test, unless it is told otherwise. */
export async function createFolder(whenOver: WhenOver = onTestFinished): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hesabat-operations-'));
  whenOver(() => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 }));
  return folder;
}
