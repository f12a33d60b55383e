import { link, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identifyFolder, isAlive, type Mark, type Owner, readMark } from './mark.ts';
import { isNumberTaken, lookUpProcess, type RunningProcess, signalProcess } from './running-process.ts';
import { stopServer } from './server.ts';

/** Between two looks at whether a server that is not our child has ended. */
const lookEveryMs = 50;

const noteIn = (home: string) => join(home, 'cluster', 'postmaster.pid');

/** Whether a server runs on this folder that nobody is left to want. */
export async function isOrphaned(home: string): Promise<boolean> {
  const found = await findServer(home);
  return found !== null && !(await isAlive(found.mark.owner));
}

/**
 * Ends the server that runs on this folder if its owner is gone, or is `owner`: its guard was killed, so nobody else
 * will. Resolves when it has ended, or at once where there is none or somebody wants it.
 */
export async function endOrphan(home: string, owner: Owner): Promise<void> {
  const found = await findServer(home);
  if (found === null) {
    await setStaleNoteAside(home);
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

/** Of a server that was killed as well, the command line is left in a file that Postgres keeps. */
async function removeScratchOfDead(home: string): Promise<void> {
  const mark = readMark(await readFile(join(home, 'cluster', 'postmaster.opts'), 'utf8').catch(() => ''));
  if (mark && !(await isAlive(mark.owner))) await removeScratch(mark);
}

interface FoundServer extends RunningProcess {
  pid: number;
  mark: Mark;
}

/** The running server that has noted itself in this folder; null where there is none, or none of ours. */
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
 * A server that was killed, or ran when the machine went down, has left its note. Postgres takes the note for true as
 * long as any process of the same user has the number that stands in it, which in a container is soon the case.
 */
async function setStaleNoteAside(home: string): Promise<void> {
  const note = noteIn(home);
  const pid = await readNotedPid(note);
  // Postgres itself sees that there is no such process, and has more means to see what that one may have left.
  if (pid === null || !isNumberTaken(pid) || (await maybeServerOf(home, pid))) return;
  const aside = join(home, `stale-${process.pid}`);
  try {
    await rename(note, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  // Somebody else may have been as far a moment earlier, and this be the note of their server.
  if ((await readNotedPid(aside)) !== pid) await link(aside, note).catch(() => {});
  await rm(aside);
}

/** Whether a process may be the server of this folder, for all that one can see. */
async function maybeServerOf(home: string, pid: number): Promise<boolean> {
  const running = await lookUpProcess(pid);
  if (running === null) return false;
  const { commandLine } = running;
  const mark = readMark(commandLine);
  if (mark) return mark.folder === (await identifyFolder(home));
  // A server that bears no mark was started by a former version, or by hand. Its own processes have other titles.
  return commandLine === '' || /(^|[/\\])postgres(\.exe)?(\s|$)/.test(commandLine);
}

async function readNotedPid(note: string): Promise<number | null> {
  const text = await readFile(note, 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return pid > 0 ? pid : null;
}
