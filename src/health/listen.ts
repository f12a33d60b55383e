import { once } from 'node:events';
import type { Server } from 'node:net';
import { OperatorProblem } from '#src/domain/operator-error.ts';

/** Where a server listens. */
export interface Listening {
  /** An address of this machine; null for all of them. */
  host: string | null;
  port: number;
}

/**
 * Has a server listen.
 * @param setting the setting that names the port, for the operator
 * @throws OperatorProblem if it cannot
 */
export async function listen(server: Server, setting: string, { host, port }: Listening): Promise<void> {
  server.listen(port, host ?? undefined);
  try {
    await once(server, 'listening');
  } catch (err) {
    throw describe(err as NodeJS.ErrnoException, setting, { host, port }) ?? err;
  }
}

/** Tells which setting to change; null for a failure that is not about one. */
function describe(
  { code, syscall }: NodeJS.ErrnoException,
  setting: string,
  { host, port }: Listening,
): OperatorProblem | null {
  // The host name is resolved before the server listens, and that can fail as well.
  if (syscall !== 'listen' && syscall !== 'getaddrinfo') return null;
  if (code === 'EADDRINUSE') {
    return new OperatorProblem(`Another program listens on port ${port}: set ${setting} to another one.`);
  }
  if (code === 'EACCES') {
    return new OperatorProblem(
      `The bot may not listen on port ${port}: set ${setting} to another one, above 1023.`,
    );
  }
  const where = host === null ? '' : ` on HOST ${host}`;
  return new OperatorProblem(
    `The bot cannot listen${where} (${code}): set HOST to an address of this machine, or to 0.0.0.0 for all of them.`,
  );
}
