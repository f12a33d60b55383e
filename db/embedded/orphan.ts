import { link, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identifyFolder, isAlive, type Mark, type Owner, readMark } from './mark.ts';
import { isNumberTaken, lookUpProcess, type RunningProcess, signalProcess } from './running-process.ts';
import { stopServer } from './server.ts';

/** Milliseconds between two looks at whether a server that is not our child process has ended. */
const lookEveryMs = 50;

/** The file in which Postgres notes the process id of its server. */
const noteIn = (home: string) => join(home, 'cluster', 'postmaster.pid');

/** Whether a server runs on this folder whose owner does not run any more. */
export async function isOrphaned(home: string): Promise<boolean> {
  const found = await findServer(home);
  return found !== null && !(await isAlive(found.mark.owner));
}

/**
 * Ends the server that runs on this folder if its owner does not run any more, or is `owner`: its guard was killed,
 * so nobody else will end it. Resolves when the server has ended, or at once if there is none or another owner
 * needs it.
 */
export async function endOrphan(home: string, owner: Owner): Promise<void> {
  const found = await findServer(home);
  if (found === null) {
    await removeStaleNote(home);
    return removeScratchOfDead(home);
  }
  if (found.mark.owner.start !== owner.start && (await isAlive(found.mark.owner))) return;
  await stopServer({
    exited: untilEnded(found),
    async signal(signal) {
      if (await isStill(found)) signalProcess(found.pid, signal);
    },
  });
  await removeScratch(found.mark);
}

function removeScratch({ scratch }: Mark): Promise<void> {
  return rm(join(tmpdir(), scratch), { recursive: true, force: true });
}

/** Removes the scratch folder of a server that was killed. Its command line is still in a file that Postgres keeps. */
async function removeScratchOfDead(home: string): Promise<void> {
  const mark = readMark(await readFile(join(home, 'cluster', 'postmaster.opts'), 'utf8').catch(() => ''));
  if (mark && !(await isAlive(mark.owner))) await removeScratch(mark);
}

interface FoundServer extends RunningProcess {
  pid: number;
  mark: Mark;
}

/** The running server that has noted its process id in this folder; null if there is none that carries our mark. */
async function findServer(home: string): Promise<FoundServer | null> {
  const pid = await readNotedPid(noteIn(home));
  const running = pid === null ? null : await lookUpProcess(pid);
  if (pid === null || running === null) return null;
  const mark = readMark(running.commandLine);
  if (mark === null || mark.folder !== (await identifyFolder(home))) return null;
  return { ...running, pid, mark };
}

async function isStill({ pid, startedAt }: FoundServer): Promise<boolean> {
  return (await lookUpProcess(pid))?.startedAt === startedAt;
}

async function untilEnded(server: FoundServer): Promise<void> {
  while (await isStill(server)) await sleep(lookEveryMs);
}

/**
 * Removes the note of a server that was killed, or that ran when the machine went down. Postgres believes the note
 * as long as any process of the same user has the process id in it. In a container that is soon the case.
 */
async function removeStaleNote(home: string): Promise<void> {
  const note = noteIn(home);
  const pid = await readNotedPid(note);
  // If no process has the id, Postgres sees that itself, and can check more than we can.
  if (pid === null || !isNumberTaken(pid) || (await maybeServerOf(home, pid))) return;
  const aside = join(home, `stale-${process.pid}`);
  try {
    await rename(note, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  // Another process may have removed the stale note a moment earlier and started its server. Then this is the note
  // of that server: put it back.
  if ((await readNotedPid(aside)) !== pid) await link(aside, note).catch(() => {});
  await rm(aside);
}

/** Whether a process may be the server of this folder, as far as its command line tells. */
async function maybeServerOf(home: string, pid: number): Promise<boolean> {
  const running = await lookUpProcess(pid);
  if (running === null) return false;
  const { commandLine } = running;
  const mark = readMark(commandLine);
  if (mark) return mark.folder === (await identifyFolder(home));
  // A server without a mark was started by an earlier version or by hand. Child processes of a server have other
  // titles.
  return commandLine === '' || /(^|[/\\])postgres(\.exe)?(\s|$)/.test(commandLine);
}

async function readNotedPid(note: string): Promise<number | null> {
  const text = await readFile(note, 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return pid > 0 ? pid : null;
}
