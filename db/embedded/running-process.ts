import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { childEnvironment } from '#src/child-environment.ts';

/** A process of this machine that has not ended. */
export interface RunningProcess {
  /** When it started, in the system's own words. Together with its id it identifies the process. */
  startedAt: string;
  /** Its command line; empty where the system does not show it. */
  commandLine: string;
}

/** Looks a process up by its id; null if there is none, or if it has ended and only its parent has not noticed yet. */
export async function lookUpProcess(pid: number): Promise<RunningProcess | null> {
  if (!isNumberTaken(pid)) return null;
  if (process.platform === 'linux') return readProc(pid);
  // On Windows we cannot compare the time: any process with this id counts as the one that is looked up.
  if (process.platform === 'win32') return { startedAt: '', commandLine: '' };
  return askPs(pid);
}

/** Whether any process has this id, running or just ended. */
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

/** Reads a process from /proc. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
async function readProc(pid: number): Promise<RunningProcess | null> {
  try {
    const [stat, commandLine] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
    ]);
    // The second field is the name, in parentheses, and may contain anything. After it, fields are separated by
    // spaces: the third is the state, the twenty-second the time of the start.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = '', startedAt = ''] = [fields[0], fields[19]];
    return 'ZX'.includes(state) ? null : { startedAt, commandLine: commandLine.replaceAll('\0', ' ').trim() };
  } catch (error) {
    // The process ended while it was read. After any other error nobody knows whether it runs.
    if (['ENOENT', 'ESRCH'].includes(String((error as NodeJS.ErrnoException).code))) return null;
    throw error;
  }
}

async function askPs(pid: number): Promise<RunningProcess | null> {
  const fields = ['stat=', 'lstart=', 'command='].flatMap((field) => ['-o', field]);
  const { stdout } = await promisify(execFile)('ps', ['-ww', ...fields, '-p', String(pid)], {
    env: childEnvironment({ LC_ALL: 'C', TZ: 'UTC' }),
  }).catch((error) => {
    // `ps` ends with code 1 if there is no such process.
    if (error.code === 1) return { stdout: '' };
    throw error;
  });
  // "Ss   Sat Nov 30 10:23:00 2024     postgres -D …"
  const [, state = '', startedAt = '', commandLine = ''] =
    /^(\S+)\s+((?:\S+\s+){4}\d{4})\s+(.*)$/s.exec(stdout.trim()) ?? [];
  return state === '' || state.startsWith('Z') ? null : { startedAt, commandLine: commandLine.trim() };
}
