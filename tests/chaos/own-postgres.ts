import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect } from '#db/connection/client.ts';
import { childEnvironment } from '#src/child-environment.ts';

export interface Restart {
  /** By immediate shutdown, as after a crash; else connections are closed and everything is written first. */
  immediately: boolean;
  /** How long nobody answers. */
  awayMs: number;
}

export interface OwnPostgres {
  url: string;
  /** Resolves when it answers again. */
  restart(how: Restart): Promise<void>;
  stop(): Promise<void>;
}

const guardFile = fileURLToPath(new URL('postgres-guard.ts', import.meta.url));

/** Starts a real Postgres that can be restarted under everybody's feet. */
export async function startOwnPostgres(): Promise<OwnPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'hesabat-chaos-postgres-'));
  const guard = fork(guardFile, [folder], { env: childEnvironment(), execArgv: [], detached: true });
  const [url] = (await once(guard, 'message')) as [string];
  const { sql, close } = connect(url, { most: 1 });
  // What is written survives the end of the server, and the machine is not going to lose power.
  await sql`alter system set fsync = off`;
  await sql`select pg_reload_conf()`;
  await close();
  return {
    url,
    async restart(how) {
      const restarted = once(guard, 'message');
      guard.send(how);
      await restarted;
    },
    async stop() {
      const ended = once(guard, 'exit');
      guard.disconnect();
      await ended;
    },
  };
}
