import { createHash, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from 'grammy';
import { isDatabaseAway } from '#db/database-away.ts';
import { type Patience, untilAnswered } from '#src/chat/until-answered.ts';
import { allowedUpdates } from './allowed-updates.ts';
import type { Inbox } from './inbox.ts';
import { readUpdate } from './lane.ts';

export interface WebhookServer {
  port: number;
  /** Answers nobody any more. */
  stop(): Promise<void>;
}

export interface WebhookOptions {
  /** What Telegram calls: its path is the one that is answered. */
  url: string;
  secret: string;
  port: number;
}

/** What is being answered when the bot ends may take so long. */
const patienceMs = 2_000;

/** An update is a few kilobytes. */
const mostBytes = 1024 * 1024;

/**
 * Listens for updates and tells Telegram to send them here. An update is answered with 200 only after the
 * inbox has it: until then Telegram will send it again.
 */
export async function startWebhook(
  api: Api,
  inbox: Inbox,
  { url, secret, port }: WebhookOptions,
  { logger, ending }: Patience,
): Promise<WebhookServer> {
  const path = new URL(url).pathname;
  let isEnding = false;
  const inHand = new Set<Promise<void>>();
  const server = createServer(
    // A slow client may not hold a connection for long, and is looked for every second.
    {
      requestTimeout: 10_000,
      headersTimeout: 5_000,
      keepAliveTimeout: 60_000,
      connectionsCheckingInterval: 1_000,
    },
    (request, response) => {
      const answering = answer(request)
        .catch((err) => {
          // Whoever breaks off in the middle comes again, as does Telegram where the database is away.
          const isOurs = request.complete && !isDatabaseAway(err);
          logger[isOurs ? 'error' : 'warn']({ err }, 'an update could not be written down');
          return 500;
        })
        // A connection that is kept for more would hold up the end.
        .then((status) => response.writeHead(status, isEnding ? { connection: 'close' } : {}).end())
        .then(() => void inHand.delete(answering));
      inHand.add(answering);
    },
  );

  async function answer(request: IncomingMessage): Promise<number> {
    if (request.url !== path) return 404;
    if (request.method !== 'POST') return 405;
    if (!isSame(request.headers['x-telegram-bot-api-secret-token'], secret)) return 401;
    const body = await readBody(request);
    if (body === null) return 413;
    const update = readUpdate(body);
    if (!update) return 400;
    if (update !== 'chatter') await inbox.receive([update]);
    return 200;
  }

  async function stop(): Promise<void> {
    isEnding = true;
    const closed = once(server, 'close');
    server.close();
    // Somebody may keep silent in the middle of a request: Node looks for those no more.
    await Promise.race([Promise.all(inHand), sleep(patienceMs, undefined, { ref: false })]);
    server.closeAllConnections();
    await closed;
  }

  server.listen(port);
  await once(server, 'listening');
  const options = { secret_token: secret, allowed_updates: allowedUpdates };
  try {
    await untilAnswered(() => api.setWebhook(url, options), { logger, ending });
  } catch (error) {
    await stop();
    throw error;
  }
  logger.info({ port }, 'listening for updates');
  return { port: (server.address() as AddressInfo).port, stop };
}

/** Compares in constant time: hashing first makes the lengths equal. */
function isSame(found: string | string[] | undefined, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return typeof found === 'string' && timingSafeEqual(digest(found), digest(secret));
}

/** The JSON of the body; undefined when it is none, null when it is too large. */
async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > mostBytes) return null;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}
