import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { childEnvironment } from '#src/child-environment.ts';
import type { ReportFormat } from '#src/domain/report/format.ts';
import type { Report } from '#src/domain/report/report.ts';
import type { BuiltFile, Progress, ReadPhoto } from '#src/report/build/order.ts';

/** What the child process gets. */
export interface ChildOrder {
  format: ReportFormat;
  report: Report;
  logo: Buffer | null;
  folder: string;
  name: string;
}

/** What the child process is told afterwards: the clean copy of a photo that it asked for. */
export interface PhotoForChild {
  file: string;
  photo: Buffer | null;
}

/**
 * In milliseconds, many times what the largest reports take: a child that hangs would keep all other reports waiting.
 */
const longest = 30 * 60 * 1000;

const main = fileURLToPath(new URL('child-main.ts', import.meta.url));

const said = z.union([
  z.object({ photo: z.string() }),
  z.object({ done: z.number(), of: z.number() }),
  z.object({ files: z.array(z.object({ path: z.string(), name: z.string() })) }),
]);

/**
 * Builds the files of a report in a child process. Typesetting takes a core for seconds and hundreds of megabytes,
 * which would slow down the bot, and a crash there must not end it. The child knows neither the token nor the
 * database: it asks for the photos one by one.
 * @throws Error when the child ended before it was done: out of memory or time, or stopped by `ending`
 */
export async function buildInChild(
  order: ChildOrder,
  { readPhoto, progress, ending }: { readPhoto: ReadPhoto; progress: Progress; ending: AbortSignal },
): Promise<BuiltFile[]> {
  const child = fork(main, {
    serialization: 'advanced',
    // Photos are decoded in several threads. A pool of memory for each of them would take a fifth more in all.
    env: childEnvironment({ MALLOC_ARENA_MAX: '2' }),
    execArgv: ['--max-semi-space-size=8', '--max-old-space-size=768'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    signal: ending,
    timeout: longest,
  });
  // The end of stderr names the reason. It quotes no report: data does not get into messages of errors.
  let lastWords = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    lastWords = `${lastWords}${chunk}`.slice(-2000);
  });
  let files: BuiltFile[] | null = null;
  let failure: unknown = null;
  const handIn = async (file: string) => {
    const answer: PhotoForChild = { file, photo: await readPhoto(file) };
    // A child that has ended needs no answer.
    if (child.connected) child.send(answer, () => {});
  };
  child.on('message', (message) => {
    const word = said.parse(message);
    if ('files' in word) files = word.files;
    else if ('photo' in word) {
      handIn(word.photo).catch((error) => {
        failure = error;
        child.kill();
      });
    } else progress(word.done, word.of);
  });
  // A child that `ending` stopped also emits an error; how it ended is read below.
  child.on('error', () => {});
  child.send(order);
  // Not "exit": stderr may still arrive after that.
  const [code, signal] = await once(child, 'close');
  if (files && code === 0) return files;
  if (failure) throw failure;
  throw new Error(`the building of a ${order.format} ended with ${signal ?? code}: ${reasonIn(lastWords)}`);
}

/** The first line of an error, without anything in quotation marks. */
function reasonIn(words: string): string {
  return /^\w*Error.*$/m.exec(words)?.[0].replaceAll(/"[^"]*"|'[^']*'/g, '…') ?? 'no reason given';
}
