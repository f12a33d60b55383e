import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '#src/child-environment.ts';
import { oneAtATime } from '#src/photos/one-at-a-time.ts';
import { PicturesEnded } from './ended.ts';
import { type PictureAnswer, type PictureLimits, type PictureRequest, pictureAnswer } from './messages.ts';

export interface PictureProcessOptions extends PictureLimits {
  /** How much its work yields to that of others, as Unix counts it: 0 not at all, 19 most. */
  niceness: number;
}

/** What came of a request: `crashed` is that the process ended meanwhile, or did not answer at all. */
type PictureOutcome = PictureAnswer | { kind: 'crashed'; reason: string };

export interface PictureProcess {
  /**
   * Waits for those that were asked before, and for the answer.
   * @throws PicturesEnded
   */
  ask(request: PictureRequest): Promise<PictureOutcome>;
  /** Ends the process, whatever it is doing. */
  stop(): Promise<void>;
}

/**
 * In milliseconds, by the clock: only a process that hangs needs as long. What a picture may take is counted in time of
 * the processor, since on a busy machine any picture is slow.
 */
const patienceMs = 120_000;

const main = fileURLToPath(new URL('child-main.ts', import.meta.url));

/**
 * A process of its own that decodes and draws pictures, one at a time, so that it can be killed over any of them: a
 * decoder in our own process could not be stopped. It is started when it is first needed and stays; after it was killed,
 * or crashed, another takes what waits. It gets bytes and knows nothing else.
 */
export function openPictureProcess({ niceness, ...limits }: PictureProcessOptions): PictureProcess {
  let child: ChildProcess | null = null;
  let isStopped = false;

  function start(): ChildProcess {
    const started = fork(main, {
      serialization: 'advanced',
      // One picture at a time needs one pool of memory: a second one was 10 MB more.
      env: childEnvironment({ MALLOC_ARENA_MAX: '1' }),
      execArgv: ['--max-semi-space-size=2', '--max-old-space-size=128'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    lowerPriority(started, niceness);
    started.once('exit', () => {
      if (child === started) child = null;
    });
    // Heard by whoever asks.
    started.on('error', () => {});
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

/** One that could not be started has no number. */
function isRunning({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid !== undefined && exitCode === null && signalCode === null;
}

/** At once, since threads have the priority that the process had when they began. */
function lowerPriority({ pid }: ChildProcess, niceness: number): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, niceness);
  } catch {
    // It has ended already, or the system does not let us.
  }
}
