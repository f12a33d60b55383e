import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Remarked } from '../methods/method.ts';
import { methods } from '../methods/table.ts';
import type { BotAccount } from '../state/bot-account.ts';
import type { World } from '../state/world.ts';
import { ApiError, ViolationError } from './api-error.ts';
import type { ActiveFault, Faults } from './faults.ts';
import type { Journal, JournalEntry } from './journal.ts';
import { Parameters } from './parameters.ts';
import { readArguments } from './request-body.ts';
import { asApiError, errorBody, sendError, sendJson } from './responses.ts';
import { suffer } from './suffer.ts';

/** The Bot API over HTTP: finds the bot and the method of a request, and sends what comes of it. */
export class BotApiServer {
  readonly #world: World;
  readonly #journal: Journal;
  readonly #faults: Faults;
  readonly #violations: string[];
  readonly #server: Server;
  #inFlight = 0;

  constructor(world: World, journal: Journal, faults: Faults, violations: string[]) {
    this.#world = world;
    this.#journal = journal;
    this.#faults = faults;
    this.#violations = violations;
    this.#server = createServer((request, response) => void this.#handle(request, response));
    this.#server.keepAliveTimeout = 60_000;
  }

  /** Calls that are being worked on, waiting for updates aside. */
  get inFlight(): number {
    return this.#inFlight;
  }

  /** Opens the door; tells the address. */
  async listen(port: number): Promise<string> {
    this.#server.listen(port, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Hangs up on everybody. */
  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A client that hangs up in the middle is no reason to fail.
    response.on('error', () => undefined);
    try {
      const [path, query] = splitOnce(request.url ?? '', '?');
      const file = /^\/file\/bot([^/]+)\/(.+)$/.exec(path);
      if (file) return await this.#download(response, file[1] ?? '', decodeURIComponent(file[2] ?? ''));
      const call = /^\/bot([^/]+)\/([^/]+)$/.exec(path);
      if (!call) throw new ApiError(404, 'Not Found');
      const method = call[2] ?? '';
      const args = await readArguments(request, query);
      const bot = this.#world.botsByToken.get(decodeURIComponent(call[1] ?? ''));
      if (!bot) throw new ApiError(401, 'Unauthorized');
      await this.#call(bot, method, new Parameters(method, args), response);
    } catch (error) {
      if (request.destroyed && !request.complete) return;
      // A call that cannot even be read is a mistake, whatever Telegram says to it.
      const refusal = asApiError(error);
      if (refusal.code === 400) this.#violations.push(refusal.message);
      sendError(response, refusal);
    }
  }

  async #call(
    bot: BotAccount,
    method: string,
    parameters: Parameters,
    response: ServerResponse,
  ): Promise<void> {
    const entry: JournalEntry = {
      bot: bot.user.username,
      method,
      parameters: parameters.summary(),
      at: this.#world.clock.now(),
    };
    this.#journal.add(entry);
    const isWaiting = method === 'getUpdates';
    if (!isWaiting) this.#inFlight += 1;
    this.#world.changed();
    try {
      const fault = this.#faults.meet(method, String(entry.parameters.chat_id ?? ''));
      if (fault) entry.fault = fault.kind;
      if (fault && (await suffer(fault, response))) return;
      await this.#run(bot, parameters, entry, response, fault);
    } finally {
      if (!isWaiting) this.#inFlight -= 1;
      this.#world.changed();
    }
  }

  async #run(
    bot: BotAccount,
    parameters: Parameters,
    entry: JournalEntry,
    response: ServerResponse,
    fault: ActiveFault | undefined,
  ): Promise<void> {
    let body: unknown;
    let status = 200;
    try {
      const result = await this.#perform(bot, parameters, response);
      const isRemarked = result instanceof Remarked;
      body = isRemarked ? { ok: true, ...result } : { ok: true, result };
      entry.result = isRemarked ? result.result : result;
    } catch (error) {
      const refusal = asApiError(error);
      if (error instanceof ViolationError || refusal.code === 404 || refusal.code === 500) {
        this.#violations.push(`${entry.method}: ${refusal.message}`);
      }
      entry.error = { code: refusal.code, description: refusal.message };
      body = errorBody(refusal);
      status = refusal.code;
    }
    // What has happened is to be seen before the answer is.
    this.#world.changed();
    if (fault?.kind === 'drop-after') response.destroy();
    else {
      if (fault?.kind === 'slow-answer') await sleep(fault.ms ?? 0);
      sendJson(response, status, body);
    }
  }

  #perform(bot: BotAccount, parameters: Parameters, response: ServerResponse): unknown {
    const method = methods.get(parameters.method);
    if (!method) throw new ApiError(404, 'Not Found');
    parameters.allowOnly(method.known, method.unmodelled);
    return method.run({ world: this.#world, bot, parameters, hangup: () => closingOf(response) });
  }

  async #download(response: ServerResponse, token: string, path: string): Promise<void> {
    const bot = this.#world.botsByToken.get(token);
    if (!bot) throw new ApiError(401, 'Unauthorized');
    const fault = this.#faults.meet('downloadFile', '');
    if (fault && (await suffer(fault, response))) return;
    const file = this.#world.files.atPath(bot.id, path, this.#world.clock.now());
    if (!file) throw new ApiError(404, 'Not Found');
    response.writeHead(200, {
      'content-type': 'application/octet-stream',
      'content-length': file.bytes.byteLength,
    });
    response.end(file.bytes);
  }
}

function closingOf(response: ServerResponse): AbortSignal {
  const hangup = new AbortController();
  if (response.closed) hangup.abort();
  response.once('close', () => hangup.abort());
  return hangup.signal;
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
