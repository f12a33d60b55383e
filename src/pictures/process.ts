import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '#src/child-environment.ts';
import { oneAtATime } from '#src/photos/one-at-a-time.ts';
import { PicturesEnded } from './ended.ts';
import { type PictureAnswer, type PictureLimits, type PictureRequest, pictureAnswer } from './messages.ts';

export interface PictureProcessOptions extends PictureLimits {
  /** Its niceness, as Unix counts it: 0 is usual, 19 gives way to everything else. */
  niceness: number;
}

/** The outcome of a request; `crashed` means that the process ended meanwhile, or did not answer. */
type PictureOutcome = PictureAnswer | { kind: 'crashed'; reason: string };

export interface PictureProcess {
  /**
   * Waits until earlier requests are done, then for the answer.
   * @throws PicturesEnded
   */
  ask(request: PictureRequest): Promise<PictureOutcome>;
  /** Ends the process, whatever it is doing. */
  stop(): Promise<void>;
}

/**
 * In milliseconds by the clock: only a process that hangs takes as long. The limits of a picture are counted in time
 * of the processor, since on a busy machine any picture is slow.
 */
const patienceMs = 120_000;

const main = fileURLToPath(new URL('child-main.ts', import.meta.url));

/**
 * Opens a process of its own that decodes and draws pictures, one at a time, so that it can be killed over any of
 * them: a decoder in our own process could not be stopped. It starts when it is first needed and stays. After it was
 * killed or crashed, the next request starts another. It gets bytes and knows nothing else.
 */
export function openPictureProcess({ niceness, ...limits }: PictureProcessOptions): PictureProcess {
  let child: ChildProcess | null = null;
  let isStopped = false;

  function start(): ChildProcess {
    const started = forkChild(niceness);
    started.once('exit', () => {
      if (child === started) child = null;
    });
    return started;
  }

  async function kill(): Promise<void> {
    const killed = child;
    child = null;
    if (!killed || !isRunning(killed)) return;
    const ended = once(killed, 'exit');
    killed.kill('SIGKILL');
    await ended;
  }

  const ask = oneAtATime(async (request: PictureRequest): Promise<PictureOutcome> => {
    if (isStopped) throw new PicturesEnded();
    child ??= start();
    const outcome = await askChild(child, { request, limits });
    if (isStopped) throw new PicturesEnded();
    if (outcome.kind === 'over-limit' || outcome.kind === 'crashed') await kill();
    return outcome;
  });

  return {
    ask,
    async stop() {
      isStopped = true;
      await kill();
    },
  };
}

function forkChild(niceness: number): ChildProcess {
  const child = fork(main, {
    serialization: 'advanced',
    // One picture at a time needs one pool of memory: a second one was 10 MB more.
    env: childEnvironment({ MALLOC_ARENA_MAX: '1' }),
    execArgv: ['--max-semi-space-size=2', '--max-old-space-size=128'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  lowerPriority(child, niceness);
  // `askChild` hears of errors; without any listener, Node would end the bot.
  child.on('error', () => {});
  return child;
}

async function askChild(
  child: ChildProcess,
  order: { request: PictureRequest; limits: PictureLimits },
): Promise<PictureOutcome> {
  const { promise, resolve } = Promise.withResolvers<PictureOutcome>();
  const crash = (reason: string) => resolve({ kind: 'crashed', reason });
  const onMessage = (message: unknown) => {
    const answer = pictureAnswer.safeParse(message);
    if (answer.success) resolve(answer.data);
    else crash('it answered what was not asked');
  };
  const onExit = (code: number | null, signal: string | null) => crash(`it ended with ${signal ?? code}`);
  const onError = (error: Error) => crash(error.name);
  const impatience = setTimeout(() => crash('it did not answer'), patienceMs);
  child.on('message', onMessage).on('exit', onExit).on('error', onError);
  child.send(order, (error) => error && onError(error));
  try {
    return await promise;
  } finally {
    clearTimeout(impatience);
    child.off('message', onMessage).off('exit', onExit).off('error', onError);
  }
}

/** A process that could not be started has no pid. */
function isRunning({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid !== undefined && exitCode === null && signalCode === null;
}

/** Called right after the start, since threads keep the priority that the process had when they began. */
function lowerPriority({ pid }: ChildProcess, niceness: number): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, niceness);
  } catch {
    // The process has ended already, or the system does not allow it.
  }
}
