import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { childEnvironment } from '#src/child-environment.ts';
import type { ReportFormat } from '#src/domain/report/format.ts';
import type { Report } from '#src/domain/report/report.ts';
import type { BuiltFile, Progress } from '#src/report/build/order.ts';

/** What the process that builds is told. */
export interface ChildOrder {
  format: ReportFormat;
  report: Report;
  logo: Buffer | null;
  photosFolder: string;
  folder: string;
  name: string;
}

/** In milliseconds, many times what the largest reports take: one that never ended would keep all others waiting. */
const longest = 30 * 60 * 1000;

const main = fileURLToPath(new URL('child-main.ts', import.meta.url));

const said = z.union([
  z.object({ done: z.number(), of: z.number() }),
  z.object({ files: z.array(z.object({ path: z.string(), name: z.string() })) }),
]);

/**
 * Builds the files of a report in a process of its own: typesetting takes a core for seconds and hundreds of
 * megabytes, none of which the bot is to lose, and whatever goes wrong there is not its end. That process knows
 * neither the token nor the database.
 * @throws Error when it ended before it was done, as it does when memory or time is short or `ending` says so
 */
export async function buildInChild(
  order: ChildOrder,
  { progress, ending }: { progress: Progress; ending: AbortSignal },
): Promise<BuiltFile[]> {
  const child = fork(main, {
    serialization: 'advanced',
    // Photos are decoded in several threads: a pool of memory for each would be a fifth more in all.
    env: childEnvironment({ MALLOC_ARENA_MAX: '2' }),
    execArgv: ['--max-semi-space-size=8', '--max-old-space-size=768'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    signal: ending,
    timeout: longest,
  });
  // What it says last is the reason; it quotes nobody, since the data does not pass through messages of errors.
  let lastWords = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    lastWords = `${lastWords}${chunk}`.slice(-2000);
  });
  let files: BuiltFile[] | null = null;
  child.on('message', (message) => {
    const word = said.parse(message);
    if ('files' in word) files = word.files;
    else progress(word.done, word.of);
  });
  // Stopped by `ending`, it says so by an error besides.
  child.on('error', () => {});
  child.send(order);
  // Its last words may come after its end.
  const [code, signal] = await once(child, 'close');
  if (files && code === 0) return files;
  throw new Error(`the building of a ${order.format} ended with ${signal ?? code}: ${reasonIn(lastWords)}`);
}

/** The first line of an error, without what it quotes. */
function reasonIn(words: string): string {
  return /^\w*Error.*$/m.exec(words)?.[0].replaceAll(/"[^"]*"|'[^']*'/g, '…') ?? 'no reason given';
}
