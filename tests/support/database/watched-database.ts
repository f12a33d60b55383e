import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface WatchedDatabase {
  /** The address that leads through here. */
  url: string;
  /** The statements that were sent since the last call, each of which cost a round trip. */
  takeStatements(): string[];
}

/** Stands between the bot and its database, and notes every statement that the bot waits for an answer to. */
export async function watchDatabase(url: string): Promise<WatchedDatabase> {
  const target = new URL(url);
  let statements: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => socket.destroy());
    }
    client.on(
      'data',
      readStatements((statement) => statements.push(statement)),
    );
    client.pipe(database).pipe(client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String((server.address() as AddressInfo).port);
  return {
    url: through.href,
    takeStatements() {
      const taken = statements;
      statements = [];
      return taken;
    },
  };
}

/**
 * Reads what a client of Postgres sends: simple queries (Q), and prepared ones, whose text comes once (P) and
 * which are bound (B) and ended with a Sync (S), for which the client waits.
 */
function readStatements(note: (statement: string) => void): (chunk: Buffer) => void {
  const prepared = new Map<string, string>();
  let rest = Buffer.alloc(0);
  let started = false;
  let bound = '';
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      // The first message alone has no letter before its length.
      const head = started ? 1 : 0;
      if (rest.length < head + 4 || rest.length < head + rest.readInt32BE(head)) return;
      const body = rest.subarray(head + 4, head + rest.readInt32BE(head));
      const kind = started ? String.fromCharCode(rest[0] ?? 0) : 'startup';
      rest = rest.subarray(head + 4 + body.length);
      started = true;
      const words = body.toString('utf8').split('\0');
      if (kind === 'P') prepared.set(words[0] ?? '', words[1] ?? '');
      if (kind === 'B') bound = prepared.get(words[1] ?? '') ?? '?';
      if (kind === 'S') note(bound);
      if (kind === 'Q') note(words[0] ?? '');
    }
  };
}
