import { createHash, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from 'grammy';
import { isDatabaseAway } from '#db/connection/is-unreachable.ts';
import { listen } from '#src/health/listen.ts';
import type { Arrival } from '#src/health/open-health.ts';
import { type Patience, untilAnswered } from '#src/telegram/failures/call-with-backoff.ts';
import { allowedUpdates } from './allowed-updates.ts';
import type { Inbox } from './inbox.ts';
import { overhear, readUpdate, readUpdateId } from './lane.ts';
import { countRefusedSecrets } from './refused-secrets.ts';

export interface WebhookServer {
  port: number;
  arrival(): Arrival;
  /** Finishes the requests that are being answered, and closes the server. */
  stop(): Promise<void>;
}

export interface WebhookOptions {
  /** The address that Telegram calls. The server answers its path only. */
  url: string;
  secret: string;
  /** The address to listen on; null for all addresses of this machine. */
  host: string | null;
  port: number;
  now?: () => Date;
}

/** How long the requests that are being answered may take when the bot ends. */
const patienceMs = 2_000;

/** A slow client must not hold a connection for long. Node checks for such clients every second. */
const slowClients = {
  requestTimeout: 10_000,
  headersTimeout: 5_000,
  keepAliveTimeout: 60_000,
  connectionsCheckingInterval: 1_000,
};

/** The largest body that is accepted. An update is a few kilobytes. */
const mostBytes = 1024 * 1024;

/**
 * Listens for updates and tells Telegram to send them here. An update is answered with 200 only after the inbox has
 * stored it. Without a 200 Telegram sends it again.
 */
export async function startWebhook(
  api: Api,
  inbox: Inbox,
  { url, secret, host, port, now = () => new Date() }: WebhookOptions,
  { logger, ending }: Patience,
): Promise<WebhookServer> {
  const path = new URL(url).pathname;
  const refusedSecrets = countRefusedSecrets(logger, now);
  let isEnding = false;
  let lastAt: Date | null = null;
  const answering = new Set<Promise<void>>();
  const server = createServer(slowClients, (request, response) => {
    const answered = answer(request)
      .catch((err) => {
        // If the client broke off or the database cannot be reached, nothing is wrong here: Telegram sends it again.
        const isOurs = request.complete && !isDatabaseAway(err);
        logger[isOurs ? 'error' : 'warn']({ err }, 'an update could not be written down');
        return 500;
      })
      // A connection that is kept open for more requests would delay the end of the bot.
      .then((status) => response.writeHead(status, isEnding ? { connection: 'close' } : {}).end())
      .then(() => void answering.delete(answered));
    answering.add(answered);
  });

  async function answer(request: IncomingMessage): Promise<number> {
    if (request.url !== path) return 404;
    if (request.method !== 'POST') return 405;
    if (!isSame(request.headers['x-telegram-bot-api-secret-token'], secret)) {
      refusedSecrets.add();
      return 401;
    }
    const body = await readBody(request);
    if (body === 'too-large') return 413;
    const payload = parseJson(body);
    const update = readUpdate(payload);
    if (update === null) {
      logger.warn(
        { updateId: readUpdateId(payload) },
        'a call without an update that can be stored was refused',
      );
      return 400;
    }
    lastAt = now();
    await inbox.receive(update === 'chatter' ? [] : [update], overhear(payload));
    return 200;
  }

  async function stop(): Promise<void> {
    isEnding = true;
    const closed = once(server, 'close');
    server.close();
    // A client may stop in the middle of a request, and Node does not check for slow clients after `close`.
    await Promise.race([Promise.all(answering), sleep(patienceMs, undefined, { ref: false })]);
    server.closeAllConnections();
    await closed;
    refusedSecrets.end();
  }

  await listen(server, 'PORT', { host, port });
  const options = { secret_token: secret, allowed_updates: allowedUpdates };
  try {
    await untilAnswered(() => api.setWebhook(url, options), { logger, ending });
  } catch (error) {
    await stop();
    throw error;
  }
  logger.info({ host, port }, 'listening for updates');
  return {
    port: (server.address() as AddressInfo).port,
    arrival: () => ({ by: 'webhook', lastAt }),
    stop,
  };
}

/** Compares in constant time. Both sides are hashed, because `timingSafeEqual` requires equal lengths. */
function isSame(found: string | string[] | undefined, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return typeof found === 'string' && timingSafeEqual(digest(found), digest(secret));
}

/** Reads a body. One that is too large is not kept, but read to its end: else its sender may miss the answer. */
async function readBody(request: IncomingMessage): Promise<Buffer | 'too-large'> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= mostBytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > mostBytes ? 'too-large' : Buffer.concat(chunks);
}

/** Parses a body as JSON; undefined if it is not JSON. */
function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
