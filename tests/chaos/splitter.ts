import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What goes wrong with a delivery on its way, if anything. */
export type DeliveryTrouble = 'none' | 'answer-lost' | { delayMs: number };

export interface Splitter {
  url: string;
  close(): Promise<void>;
}

/**
 * What stands before several copies of the bot in production: it brings each delivery to the next copy. Where that
 * one is just not there, it says so, and Telegram delivers once more.
 */
export async function startSplitter(
  ports: readonly number[],
  drawTrouble: () => DeliveryTrouble = () => 'none',
): Promise<Splitter> {
  let next = 0;
  const server = createServer((incoming, outgoing) => {
    const port = ports[next % ports.length] ?? 0;
    next += 1;
    const trouble = drawTrouble();
    if (typeof trouble === 'object') setTimeout(() => pass(incoming, outgoing, port, false), trouble.delayMs);
    else pass(incoming, outgoing, port, trouble === 'answer-lost');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/updates`,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function pass(incoming: IncomingMessage, outgoing: ServerResponse, port: number, losesAnswer: boolean): void {
  const { method, url, headers } = incoming;
  const passed = request({ host: '127.0.0.1', port, method, path: url, headers, agent: false }, (answer) => {
    answer.on('error', () => {}).resume();
    if (losesAnswer) outgoing.destroy();
    else outgoing.writeHead(answer.statusCode ?? 502).end();
  });
  passed.on('error', () => {
    // A copy that dies behind its answer has answered.
    if (!outgoing.headersSent && !outgoing.destroyed) outgoing.writeHead(502).end();
  });
  incoming.pipe(passed);
}
