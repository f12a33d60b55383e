import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '#db/connection/client.ts';
import { isMigrated } from '#db/connection/migrations.ts';
import { type Backlog, readBacklog } from '#db/queries/delivery/worker/backlog.ts';
import type { Logger } from '#src/logger.ts';
import { type Listening, listen } from './listen.ts';
import { contentType, writeMetrics } from './metrics.ts';

/** How updates come to this copy of the bot. */
export interface Arrival {
  /** `standby`: another copy polls. */
  by: 'polling' | 'standby' | 'webhook';
  /** When Telegram last answered the call for updates, or called; null if it has not yet. */
  lastAt: Date | null;
}

/** A bot that was started, as far as its health goes. */
interface Watched {
  db: Db;
  /** Other copies count this one as dead while its session is cut. It takes nothing up then, whatever else works. */
  lock: { readonly session: { readonly cut: AbortSignal } };
  telegram: { readonly isAway: boolean };
  arrival(): Arrival;
}

export interface Health {
  port: number;
  /** Begins to look at a bot that is ready; `null`: it is being started, or ended. */
  watch(bot: Watched | null): void;
  stop(): Promise<void>;
}

/** A long poll lasts 25 seconds, and a call at most 40: after twice that, polling does not work. */
const mostPollMs = 80_000;

/** Longer than any answer of a database that is well. */
const patienceMs = 3_000;

interface Readiness {
  ready: boolean;
  database: 'ok' | 'away' | 'not asked yet';
  migrations: 'done' | 'missing' | 'not asked yet';
  updates: Arrival['by'] | 'not yet';
  lastUpdateCall: string | null;
  telegram: 'ok' | 'away' | 'not asked yet';
}

/**
 * Answers whoever watches over the bot, by HTTP: `/healthz` (the process is alive), `/readyz` (it does its work) and
 * `/metrics` (for Prometheus). It does so from the first moment on, also while the bot waits for its database.
 * @throws OperatorProblem if it cannot listen
 */
export async function openHealth(address: Listening, logger: Logger): Promise<Health> {
  let bot: Watched | null = null;
  const ask: Questions = { isMigrated: oneAtATime(isMigrated), readBacklog: oneAtATime(readBacklog) };
  const server = createServer({ requestTimeout: 10_000, keepAliveTimeout: 5_000 }, (request, response) => {
    answer(request.url ?? '', response).catch((err) => {
      logger.warn({ err }, 'a question about the health of the bot could not be answered');
      response.destroy();
    });
  });

  async function answer(url: string, response: ServerResponse): Promise<void> {
    const send = (status: number, type: string, text: string) =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
    const path = url.split('?')[0];
    if (path === '/healthz') return void send(200, 'text/plain', 'ok\n');
    if (path === '/readyz') {
      const state = await readReadiness(bot, ask);
      return void send(state.ready ? 200 : 503, 'application/json', `${JSON.stringify(state)}\n`);
    }
    if (path === '/metrics') return void send(200, contentType, await measure(bot, ask));
    send(404, 'text/plain', 'There are /healthz, /readyz and /metrics.\n');
  }

  await listen(server, 'HEALTH_PORT', address);
  const { port } = server.address() as AddressInfo;
  logger.info({ host: address.host, port }, 'listening for questions about health');
  return {
    port,
    watch(next) {
      bot = next;
    },
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function readReadiness(bot: Watched | null, ask: Questions): Promise<Readiness> {
  if (!bot) {
    return {
      ready: false,
      database: 'not asked yet',
      migrations: 'not asked yet',
      updates: 'not yet',
      lastUpdateCall: null,
      telegram: 'not asked yet',
    };
  }
  const migrated = await orNull(ask.isMigrated(bot.db));
  const { by, lastAt } = bot.arrival();
  const isHeard = by !== 'polling' || (lastAt !== null && Date.now() - lastAt.getTime() < mostPollMs);
  const isAway = bot.telegram.isAway;
  const isCut = migrated === null || bot.lock.session.cut.aborted;
  return {
    ready: migrated === true && !isCut && isHeard && !isAway,
    database: isCut ? 'away' : 'ok',
    migrations: migrated === null ? 'not asked yet' : migrated ? 'done' : 'missing',
    updates: by,
    lastUpdateCall: lastAt?.toISOString() ?? null,
    telegram: isAway ? 'away' : 'ok',
  };
}

async function measure(bot: Watched | null, ask: Questions): Promise<string> {
  const [{ ready }, backlog] = await Promise.all([
    readReadiness(bot, ask),
    bot ? orNull(ask.readBacklog(bot.db)) : null,
  ]);
  const arrival = bot?.arrival();
  return writeMetrics({
    isReady: ready,
    lastPollAt: arrival?.by === 'polling' ? arrival.lastAt : null,
    backlog,
  });
}

interface Questions {
  isMigrated(db: Db): Promise<boolean>;
  readBacklog(db: Db): Promise<Backlog>;
}

/**
 * A query that is never running twice: who asks meanwhile gets the same answer. Else whoever asks often, or while the
 * database hangs, would take all connections from people.
 */
function oneAtATime<T>(query: (db: Db) => Promise<T>): (db: Db) => Promise<T> {
  let running: { db: Db; answer: Promise<T> } | null = null;
  return (db) => {
    if (running?.db === db) return running.answer;
    const one = { db, answer: query(db) };
    running = one;
    const end = () => {
      if (running === one) running = null;
    };
    one.answer.then(end, end);
    return one.answer;
  };
}

/** What a query returns; null if it fails or takes too long. Whoever asks about health needs an answer, not an error. */
function orNull<T>(query: Promise<T>): Promise<T | null> {
  const late = sleep(patienceMs, null, { ref: false });
  return Promise.race([query.catch(() => null), late]);
}
