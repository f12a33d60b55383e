import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { lookUpProcess } from './running-process.ts';

/** Who needs a server: one process, and one start of a server by it. */
export const owner = z.object({
  pid: z.int().positive(),
  startedAt: z.string(),
  /** A random id, because a process can start a server several times, each time as another owner. */
  start: z.string(),
});

export type Owner = z.infer<typeof owner>;

/**
 * The mark that a server carries on its command line. It tells who needs the server, from the moment that the
 * server exists. A file could be left behind and become wrong when the server has ended; the mark ends with the
 * server.
 */
const mark = z.object({
  /** The folder of the server, see `identifyFolder`: several paths may lead to it. */
  folder: z.string(),
  owner,
  /** The name of the server's scratch folder, which is removed when the server has ended. */
  scratch: z.string().regex(/^[\w-]+$/),
});

export type Mark = z.infer<typeof mark>;

/** A setting that Postgres accepts and ignores. */
const setting = 'hesabat.mark';

/** The mark as an argument of the server. */
export function writeMark(of: Mark): string {
  return `${setting}=${Buffer.from(JSON.stringify(of)).toString('base64url')}`;
}

/** Reads the mark from the command line of a process; null when it bears none. */
export function readMark(commandLine: string): Mark | null {
  const [, written] = new RegExp(`\\b${setting}=([\\w-]+)`).exec(commandLine) ?? [];
  if (written === undefined) return null;
  try {
    return mark.parse(JSON.parse(Buffer.from(written, 'base64url').toString()));
  } catch {
    return null;
  }
}

/** Identifies a folder, whatever path leads to it. */
export async function identifyFolder(folder: string): Promise<string> {
  const { dev, ino } = await stat(folder, { bigint: true });
  return `${dev}-${ino}`;
}

/** This process, as the owner of a server that it is about to start. */
export async function becomeOwner(): Promise<Owner> {
  const self = await lookUpProcess(process.pid);
  return { pid: process.pid, startedAt: self?.startedAt ?? '', start: randomUUID() };
}

/** Whether the owner still runs. Its process id alone does not tell, because another process may have it now. */
export async function isAlive({ pid, startedAt }: Owner): Promise<boolean> {
  const found = await lookUpProcess(pid);
  return found !== null && found.startedAt === startedAt;
}
