import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process as others on the machine see it. */
export interface Seen {
  commandLine: string;
  environment: string;
}

/**
 * Looks at all processes that a process starts, and that these start, until it is told to stop; most live for less than
 * a second. On Linux.
 */
export function watchDescendants(pid: number): { stop(): Promise<Seen[]> } {
  const seen = new Map<string, Seen>();
  let isOver = false;
  const own = readOf(pid, 'cmdline');
  const look = (parent: number) => {
    for (const child of childrenOf(parent)) {
      // Until it runs its own program, a child is a copy of the bot.
      const commandLine = readOf(child, 'cmdline');
      if (commandLine !== '' && commandLine !== own) {
        const environment = readOf(child, 'environ');
        seen.set(`${child} ${commandLine} ${environment}`, { commandLine, environment });
      }
      look(child);
    }
  };
  const over = (async () => {
    while (!isOver) {
      look(pid);
      await sleep(5);
    }
  })();
  return {
    async stop() {
      isOver = true;
      await over;
      return [...seen.values()];
    },
  };
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readOf(pid, `task/${thread}/children`).split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

/** Empty where it has just ended. */
function readOf(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}
