import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Call, Download, Remarked } from '#tests/telegram-server/methods/method.ts';
import { fileDownload, type MethodEntry, methods } from '#tests/telegram-server/methods/table.ts';
import type { World } from '#tests/telegram-server/state/world.ts';
import { ApiError, ViolationError } from './api-error.ts';
import type { Faults } from './faults.ts';
import type { Journal, JournalEntry } from './journal.ts';
import { Parameters } from './parameters.ts';
import { readArguments } from './request-body.ts';
import { asApiError, sendError, sendResult } from './responses.ts';
import { suffer } from './suffer.ts';

type SendAnswer = (response: ServerResponse) => void | Promise<void>;

/** The Bot API over HTTP: finds the bot and the method of a request, and sends what comes of it. */
export class BotApiServer {
  readonly #world: World;
  readonly #journal: Journal;
  readonly #faults: Faults;
  readonly #violations: string[];
  readonly #server: Server;
  #inFlight = 0;
  #connections = 0;

  constructor(world: World, journal: Journal, faults: Faults, violations: string[]) {
    this.#world = world;
    this.#journal = journal;
    this.#faults = faults;
    this.#violations = violations;
    this.#server = createServer((request, response) => void this.#handle(request, response));
    this.#server.keepAliveTimeout = 60_000;
    this.#server.on('connection', () => {
      this.#connections += 1;
    });
  }

  /** How many connections were ever opened to it. */
  get connections(): number {
    return this.#connections;
  }

  /** Calls and downloads that are being worked on, waiting for updates aside. */
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
      const download = /^\/file\/bot([^/]+)\/(.+)$/.exec(path);
      const [, token, name] = download ?? /^\/bot([^/]+)\/([^/]+)$/.exec(path) ?? [];
      if (!token || !name) throw new ApiError(404, 'Not Found');
      const args = await readArguments(request, query);
      if (download) args.values.set('file_path', decodeURIComponent(name));
      const bot = this.#world.botsByToken.get(decodeURIComponent(token));
      if (!bot) throw new ApiError(401, 'Unauthorized');
      const parameters = new Parameters(download ? 'downloadFile' : name, args);
      const call = { world: this.#world, bot, parameters, hangup: () => closingOf(response) };
      await this.#call(call, download ? fileDownload : methods.get(name), response);
    } catch (error) {
      if (request.destroyed && !request.complete) return;
      // A call that cannot even be read is a mistake, whatever Telegram says to it.
      const refusal = asApiError(error);
      if (refusal.code === 400) this.#violations.push(refusal.message);
      sendError(response, refusal);
    }
  }

  async #call(call: Call, method: MethodEntry | undefined, response: ServerResponse): Promise<void> {
    const { bot, parameters } = call;
    const entry: JournalEntry = {
      bot: bot.user.username,
      method: parameters.method,
      parameters: parameters.summary(),
      at: this.#world.clock.now(),
    };
    this.#journal.add(entry);
    const isWaiting = entry.method === 'getUpdates';
    if (!isWaiting) this.#inFlight += 1;
    this.#world.changed();
    try {
      const fault = this.#faults.meet(entry.method, String(entry.parameters.chat_id ?? ''));
      if (fault) entry.fault = fault.kind;
      if (fault && (await suffer(fault, response))) return;
      const answer = await this.#run(call, method, entry);
      if (fault?.kind === 'drop-after') return void response.destroy();
      if (fault?.kind === 'slow-answer') await sleep(fault.ms ?? 0);
      await answer(response);
    } finally {
      if (!isWaiting) this.#inFlight -= 1;
      this.#world.changed();
    }
  }

  /** Lets a call have its effect; gives what sends the answer. */
  async #run(call: Call, method: MethodEntry | undefined, entry: JournalEntry): Promise<SendAnswer> {
    try {
      const result = await this.#perform(call, method);
      entry.result = result instanceof Remarked || result instanceof Download ? result.result : result;
      return (response) => sendResult(response, result);
    } catch (error) {
      const refusal = asApiError(error);
      if (!method || error instanceof ViolationError || refusal.code === 500) {
        this.#violations.push(`${entry.method}: ${refusal.message}`);
      }
      entry.error = { code: refusal.code, description: refusal.message };
      return (response) => sendError(response, refusal);
    } finally {
      // What has happened is to be seen before the answer is.
      this.#world.changed();
    }
  }

  #perform(call: Call, method: MethodEntry | undefined): unknown {
    if (!method) throw new ApiError(404, 'Not Found');
    call.parameters.allowOnly(method.known, method.unmodelled);
    return method.run(call);
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
