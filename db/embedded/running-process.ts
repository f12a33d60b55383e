import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { childEnvironment } from '#src/child-environment.ts';

/** A process of this machine that has not ended. */
export interface RunningProcess {
  /** When it began, in the system's own words: its number and this together belong to no other process. */
  startedAt: string;
  /** Its command line; empty where the system does not show it. */
  commandLine: string;
}

/** Looks a process up by its number; null when there is none, or it has ended and its parent has not noticed yet. */
export async function lookUpProcess(pid: number): Promise<RunningProcess | null> {
  if (!isNumberTaken(pid)) return null;
  if (process.platform === 'linux') return readProc(pid);
  // Windows shows nothing to compare: whatever has the number counts as the one that is meant.
  if (process.platform === 'win32') return { startedAt: '', commandLine: '' };
  return askPs(pid);
}

/** Whether the number belongs to any process, running or just ended. */
export function isNumberTaken(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Sends a signal, unless the process has just ended or belongs to somebody else. */
export function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ESRCH' && code !== 'EPERM') throw error;
  }
}

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
async function readProc(pid: number): Promise<RunningProcess | null> {
  try {
    const [stat, commandLine] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
    ]);
    // The name before, in parentheses, may hold anything; these are the third field and the twenty-second.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = '', startedAt = ''] = [fields[0], fields[19]];
    return 'ZX'.includes(state) ? null : { startedAt, commandLine: commandLine.replaceAll('\0', ' ').trim() };
  } catch (error) {
    // It has ended between two looks. Anything else leaves open whether it is there.
    if (['ENOENT', 'ESRCH'].includes(String((error as NodeJS.ErrnoException).code))) return null;
    throw error;
  }
}

async function askPs(pid: number): Promise<RunningProcess | null> {
  const fields = ['stat=', 'lstart=', 'command='].flatMap((field) => ['-o', field]);
  const { stdout } = await promisify(execFile)('ps', ['-ww', ...fields, '-p', String(pid)], {
    env: childEnvironment({ LC_ALL: 'C', TZ: 'UTC' }),
  }).catch((error) => {
    // It ends with 1 where there is no such process.
    if (error.code === 1) return { stdout: '' };
    throw error;
  });
  // "Ss   Sat Nov 30 10:23:00 2024     postgres -D …"
  const [, state = '', startedAt = '', commandLine = ''] =
    /^(\S+)\s+((?:\S+\s+){4}\d{4})\s+(.*)$/s.exec(stdout.trim()) ?? [];
  return state === '' || state.startsWith('Z') ? null : { startedAt, commandLine: commandLine.trim() };
}
