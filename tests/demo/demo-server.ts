import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fontFiles } from '#src/photos/text/fonts.ts';
import { ActionProblem, perform } from './actions.ts';
import { sampleCount, samplePicture } from './play/sample-pictures.ts';
import type { Show } from './show.ts';
import { PageStream } from './view/page-stream.ts';
import { findSentFile } from './view/sent-files.ts';

const pageFolder = new URL('page/', import.meta.url);

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The page may use what comes from here, and nothing else. */
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** Larger than Telegram takes, so that one can see what the bot says to it. */
const mostUploadBytes = 60 * 1024 * 1024;

/** The page and what it needs, for this machine alone. */
export class DemoServer {
  readonly #show: Show;
  readonly #server: Server;
  readonly #pageFiles = new Set(readdirSync(pageFolder));

  constructor(show: Show) {
    this.#show = show;
    this.#server = createServer((request, response) => void this.#handle(request, response));
  }

  /** Opens the door on loopback; tells the address. */
  async listen(port: number): Promise<string> {
    this.#server.listen(port, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Hangs up on everybody. */
  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A page that goes away in the middle is no reason to fail.
    response.on('error', () => {});
    try {
      if (!isFromHere(request)) return send(response, 403, 'This page is for this machine alone.');
      await this.#answer(request, new URL(request.url ?? '', 'http://localhost'), response);
    } catch (error) {
      // Most are what a phone would not let people do; the sentence says what.
      if (!(error instanceof Error)) throw error;
      if (!response.headersSent) sendJson(response, 400, { problem: firstLine(error) });
    }
  }

  async #answer(request: IncomingMessage, { pathname, searchParams }: URL, response: ServerResponse) {
    const [, area = '', ...rest] = pathname.split('/');
    if (request.method === 'POST') {
      if (area === 'actions') {
        return sendJson(
          response,
          200,
          await perform(this.#show, JSON.parse(String(await readBody(request)))),
        );
      }
      if (area === 'uploads') {
        return sendJson(response, 200, { upload: this.#show.uploads.add(await readBody(request)) });
      }
    } else if (request.method === 'GET') {
      switch (area) {
        case 'events': {
          response.writeHead(200, {
            ...headers,
            'content-type': 'text/event-stream',
            'cache-control': 'no-store',
          });
          const chosen = (name: string) => Number(searchParams.get(name)) || null;
          new PageStream(
            this.#show,
            { organizer: chosen('organizer'), moderator: chosen('moderator') },
            response,
          );
          return;
        }
        case 'files': {
          const file = findSentFile(this.#show.cast, rest);
          return file ? send(response, 200, file.bytes, file.headers) : send(response, 404, 'Not found');
        }
        case 'samples': {
          const index = Number(rest[0]);
          if (!(index >= 0 && index < sampleCount)) return send(response, 404, 'Not found');
          return send(response, 200, await samplePicture(index), { 'content-type': 'image/jpeg' });
        }
        case 'fonts': {
          const font = Object.entries(fontFiles).find(([weight]) => weight === rest[0])?.[1];
          if (!font) return send(response, 404, 'Not found');
          return send(response, 200, readFileSync(font), { 'content-type': 'font/ttf' });
        }
        default: {
          const name = area || 'index.html';
          if (!this.#pageFiles.has(name) || rest.length > 0) return send(response, 404, 'Not found');
          const type = contentTypes[extname(name)] ?? 'application/octet-stream';
          return send(response, 200, readFileSync(new URL(name, pageFolder)), {
            'content-type': type,
            'cache-control': 'no-cache',
          });
        }
      }
    }
    send(response, 404, 'Not found');
  }
}

/**
 * Only pages of ours: a page from elsewhere could make a browser on this machine call us, by a name that it
 * lets point here, or from its own origin.
 */
function isFromHere({ headers: { host = '', origin } }: IncomingMessage): boolean {
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host)) return false;
  return origin === undefined || origin === `http://${host}`;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > mostUploadBytes) throw new ActionProblem('That file is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function firstLine({ message }: Error): string {
  return message.split('\n')[0] ?? '';
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, JSON.stringify(body), { 'content-type': 'application/json' });
}

function send(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array,
  more: Record<string, string> = { 'content-type': 'text/plain; charset=utf-8' },
): void {
  response.writeHead(status, { ...headers, ...more }).end(body);
}
