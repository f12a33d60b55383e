import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { childEnvironment } from '#src/child-environment.ts';
import type { Runtime } from './runtime.ts';

/** Why a server did not start: another server holds the folder, somebody took the port, or anything else. */
export class ServerProblem extends Error {
  readonly kind: 'in-use' | 'port-taken' | 'failed';

  constructor(kind: ServerProblem['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

/** A server that can be ended, whether it is our child process or not. */
interface Endable {
  /** Resolves when it has ended. */
  exited: Promise<unknown>;
  signal(signal: NodeJS.Signals): unknown;
}

export interface RunningServer extends Endable {
  port: number;
}

/**
 * Starts the server on loopback and waits until it accepts connections.
 * @param settings more settings of Postgres, each as `name=value`
 * @throws ServerProblem
 */
export async function launchServer(
  runtime: Runtime,
  { port, throwaway, settings: more = [] }: { port: number; throwaway: boolean; settings?: string[] },
): Promise<RunningServer> {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: '200',
    ...(throwaway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  const server = launch(runtime, runtime.postgres, [
    '-D',
    `${runtime.dataRoot}/cluster`,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ...more.flatMap((setting) => ['-c', setting]),
  ]);
  const exited = once(server, 'exit');
  let log = '';
  await new Promise<void>((ready, fail) => {
    server.stderr?.on('data', (chunk) => {
      // The log tells why a start failed. It is kept only until the server is up.
      if (log !== 'ready') log += chunk;
      if (!log.includes('ready to accept connections')) return;
      log = 'ready';
      ready();
    });
    exited.then(() => {
      // After a server was killed, its child processes hold its shared memory for a moment longer.
      const kind = /postmaster\.pid|shared memory block .* is still in use/.test(log)
        ? 'in-use'
        : log.includes('could not bind')
          ? 'port-taken'
          : 'failed';
      fail(new ServerProblem(kind, log.trim()));
    });
  });
  return { port, exited, signal: (signal) => server.kill(signal) };
}

/**
 * Shuts the server down. Where a signal is not enough, a stronger one follows: SIGINT ends all connections, SIGQUIT
 * also skips the checkpoint, SIGKILL always works. Resolves when the server has ended, or 60 seconds after SIGKILL.
 */
export async function stopServer(server: Endable): Promise<void> {
  let isGone = false;
  const gone = server.exited.then(() => {
    isGone = true;
  });
  const escalation = [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 60_000],
  ] as const;
  for (const [signal, patienceMs] of escalation) {
    await server.signal(signal);
    await Promise.race([
      gone,
      new Promise((wake) => {
        setTimeout(wake, patienceMs).unref();
      }),
    ]);
    if (isGone) return;
  }
}

/** The address of an embedded server on this machine. */
export function embeddedUrl(port: number, password: string): string {
  return `postgres://hesabat:${password}@127.0.0.1:${port}/postgres?sslmode=disable`;
}

/** Finds a port that no program on this machine listens on now. */
export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

/** Runs one of the server's programs as its own user. */
export function launch(runtime: Runtime, program: string, args: string[]): ChildProcess {
  return spawn(program, args, {
    ...runtime.user,
    cwd: runtime.scratch,
    // `launchServer` reads the log, so its words must not depend on the machine's language.
    env: childEnvironment({ LC_ALL: 'C', TZ: 'UTC' }),
    stdio: ['ignore', 'ignore', 'pipe', runtime.handle ?? 'ignore'],
  });
}
