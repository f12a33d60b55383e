import type { Agent } from 'node:http';
import { win32 } from 'node:path';
import { mostDownloadBytes } from '#src/telegram/limits.ts';

/** Telegram's own Bot API server. It hands out files of at most 20 MB, and paths that mean something only to itself. */
const telegramApiRoot = 'https://api.telegram.org';

/**
 * The largest file that is taken from a Bot API server of one's own, which has no limit for photos: more than any picture of
 * 50 million pixels needs, and what a small machine can hold three times at once.
 */
const mostOwnBytes = 64 * 1024 * 1024;

/** Where the files are that people send. */
export interface FileSource {
  /** The base URL of downloads. It contains the bot's token, so it must not be logged. */
  root: string;
  /** The largest file that is taken. */
  mostBytes: number;
  /** Whether the Bot API server is the operator's own, whose absolute paths may be read on this machine. */
  isOwnServer: boolean;
  /** The id with which the bot's token begins: own servers name the folder of its files by the token. */
  botId: string;
  /** The way through a proxy; undefined for the usual one. */
  agent: Agent | undefined;
}

export function openFileSource(
  { telegramApiRoot: apiRoot, botToken }: { telegramApiRoot: string; botToken: string },
  agent?: Agent,
): FileSource {
  const isOwnServer = apiRoot !== telegramApiRoot;
  return {
    root: `${apiRoot}/file/bot${botToken}`,
    mostBytes: isOwnServer ? mostOwnBytes : mostDownloadBytes,
    isOwnServer,
    botId: botToken.slice(0, botToken.indexOf(':')),
    agent,
  };
}

/** Whether `getFile` gave a place on the disk of its server, as one that runs with `--local` does. */
export function isPlaceOnDisk(path: string): boolean {
  return win32.isAbsolute(path);
}

/**
 * The URLs under which a file may be served. A server that runs with `--local` serves none: a file server beside it may know
 * the path below the folder of the bot, as without `--local`, or the whole.
 */
export function listUrls({ root, botId }: FileSource, path: string): string[] {
  const urlOf = (one: string) => `${root}/${encodeURI(one).replace(/[?#]/g, encodeURIComponent)}`;
  if (!isPlaceOnDisk(path)) return [urlOf(path)];
  const parts = path.split(/[\\/]/);
  const folder = parts.findLastIndex((part) => part.startsWith(`${botId}:`) || part.startsWith(`${botId}~`));
  const below = folder < 0 ? [] : [urlOf(parts.slice(folder + 1).join('/'))];
  return [...below, urlOf(path)];
}
