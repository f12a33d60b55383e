import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { lookUpProcess } from './running-process.ts';

/** Who wants a server to run: one start of it, by one process. */
export const owner = z.object({
  pid: z.int().positive(),
  startedAt: z.string(),
  /** Of two starts by one process each is an owner. */
  start: z.string(),
});

export type Owner = z.infer<typeof owner>;

/**
 * What a server bears on its command line. So whoever finds it running knows for whom, from the very moment that it
 * exists; and nothing is left to be mistaken for true when it has ended, as a file would be.
 */
const mark = z.object({
  /** Which folder it is about: one may be reached by several paths. */
  folder: z.string(),
  owner,
  /** The name of its scratch folder: it is removed with the server. */
  scratch: z.string().regex(/^[\w-]+$/),
});

export type Mark = z.infer<typeof mark>;

/** A setting that Postgres takes and does not understand. */
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

/** What a folder is told by, whatever the path that leads to it. */
export async function identifyFolder(folder: string): Promise<string> {
  const { dev, ino } = await stat(folder, { bigint: true });
  return `${dev}-${ino}`;
}

/** This process, as the owner of a server that it is about to start. */
export async function becomeOwner(): Promise<Owner> {
  const self = await lookUpProcess(process.pid);
  return { pid: process.pid, startedAt: self?.startedAt ?? '', start: randomUUID() };
}

/** Whether the process that wanted a server is still there: its number alone may have gone to another one. */
export async function isAlive({ pid, startedAt }: Owner): Promise<boolean> {
  const found = await lookUpProcess(pid);
  return found !== null && found.startedAt === startedAt;
}
