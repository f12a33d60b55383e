import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '#db/embedded/server.ts';
import { childEnvironment } from '#src/child-environment.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';

const program = ['/usr/sbin/pgbouncer', '/usr/local/bin/pgbouncer', '/opt/homebrew/bin/pgbouncer'].find(
  (file) => spawnSync(file, ['--version']).status === 0,
);

/** PgBouncer is not among what npm installs. */
export const hasPooler = program !== undefined;

/** A number of the user that embedded servers run as under root. */
function idOf(which: '-u' | '-g'): number {
  return Number(execFileSync('id', [which, 'postgres']));
}

export interface Pooler {
  /** The address of the database through the pooler. */
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts a real PgBouncer in front of a server.
 * @param settings more lines of its configuration
 */
export async function startPooler(serverUrl: string, settings: string[]): Promise<Pooler> {
  const server = new URL(serverUrl);
  const folder = await mkdtemp(join(tmpdir(), 'hesabat-pooler-'));
  const port = await findFreePort();
  const files = {
    'users.txt': `"${server.username}" "${server.password}"\n`,
    'pgbouncer.ini': `[databases]
* = host=${server.hostname} port=${server.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(folder, 'users.txt')}
${settings.join('\n')}
`,
  };
  // It refuses to run as root.
  const user = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : null;
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  if (user)
    for (const name of ['', ...Object.keys(files)]) await chown(join(folder, name), user.uid, user.gid);
  const pooler: ChildProcess = spawn(program ?? 'pgbouncer', ['-q', join(folder, 'pgbouncer.ini')], {
    ...(user && { uid: user.uid, gid: user.gid }),
    cwd: folder,
    env: childEnvironment(),
    stdio: 'ignore',
  });
  const ended = once(pooler, 'exit');
  const url = new URL(serverUrl);
  url.host = `127.0.0.1:${port}`;
  await eventually(
    () =>
      new Promise<boolean>((tell) => {
        const socket = connect(port, '127.0.0.1', () => tell(true));
        socket.on('error', () => tell(false));
        socket.unref();
      }),
    { describe: 'the pooler to listen' },
  );
  return {
    url: url.href,
    async stop() {
      pooler.kill('SIGKILL');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
