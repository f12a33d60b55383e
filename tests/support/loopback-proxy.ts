import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import {
  type AddressInfo,
  connect,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from 'node:net';
import type { Duplex } from 'node:stream';
import { onTestFinished } from 'vitest';

/** Name and password that a proxy asks for. They hold what has to be escaped in a URL. */
const credentials = { name: 'aysel', password: 'p@ss:word/1' };

/** A real proxy on this machine. */
export interface LoopbackProxy {
  /** Its URL, with name and password. */
  url: string;
  /** The same with a wrong password. */
  wrongUrl: string;
  /** Where it was asked to go, as host and port, and how often it refused. */
  readonly went: string[];
  refused: number;
}

type ProxyProtocol = 'http' | 'socks5';

/** Opens a proxy that leads anywhere, for who knows its name and password. It ends with the test. */
export async function openLoopbackProxy(protocol: ProxyProtocol): Promise<LoopbackProxy> {
  const proxy: LoopbackProxy = { url: '', wrongUrl: '', went: [], refused: 0 };
  const sockets = new Set<Socket>();
  const server = protocol === 'http' ? httpProxy(proxy) : socksProxy(proxy);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).once('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const place = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const name = encodeURIComponent(credentials.name);
  proxy.url = `${protocol}://${name}:${encodeURIComponent(credentials.password)}@${place}`;
  proxy.wrongUrl = `${protocol}://${name}:wrong@${place}`;
  return proxy;
}

/** https://www.rfc-editor.org/rfc/rfc9110#CONNECT with Basic credentials. */
function httpProxy(proxy: LoopbackProxy): Server {
  const expected = `Basic ${Buffer.from(`${credentials.name}:${credentials.password}`).toString('base64')}`;
  // Anything but a tunnel would let the proxy read the token.
  const server = createServer((_request, response) => void response.writeHead(405).end());
  server.on('connect', (request: IncomingMessage, client: Duplex) => {
    if (request.headers['proxy-authorization'] !== expected) {
      proxy.refused += 1;
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n');
      return;
    }
    const place = request.url ?? '';
    const [host = '', port = ''] = place.split(':');
    proxy.went.push(place);
    const upstream = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      join(client, upstream);
    });
    upstream.on('error', () => client.destroy());
  });
  return server;
}

/** https://www.rfc-editor.org/rfc/rfc1928 with https://www.rfc-editor.org/rfc/rfc1929. */
function socksProxy(proxy: LoopbackProxy): Server {
  return createTcpServer((client) => {
    void serveSocks(client, proxy).catch(() => client.destroy());
  });
}

async function serveSocks(client: Socket, proxy: LoopbackProxy): Promise<void> {
  const greeting = await read(client, 2);
  const methods = await read(client, greeting[1] ?? 0);
  if (!methods.includes(2)) throw new Error('no password is offered');
  client.write(Buffer.from([5, 2]));
  const [, nameLength = 0] = await read(client, 2);
  const name = (await read(client, nameLength)).toString();
  const [passwordLength = 0] = await read(client, 1);
  const password = (await read(client, passwordLength)).toString();
  const isWelcome = name === credentials.name && password === credentials.password;
  client.write(Buffer.from([1, isWelcome ? 0 : 1]));
  if (!isWelcome) {
    proxy.refused += 1;
    client.end();
    return;
  }
  const [, , , kind] = await read(client, 4);
  const host =
    kind === 1
      ? (await read(client, 4)).join('.')
      : (await read(client, (await read(client, 1))[0] ?? 0)).toString();
  const port = (await read(client, 2)).readUInt16BE(0);
  proxy.went.push(`${host}:${port}`);
  const upstream = connect(port, host, () => {
    client.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
    join(client, upstream);
  });
  upstream.on('error', () => client.destroy());
}

/** Reads just so many bytes. */
async function read(socket: Socket, length: number): Promise<Buffer> {
  if (length === 0) return Buffer.alloc(0);
  for (;;) {
    const bytes = socket.read(length) as Buffer | null;
    if (bytes) return bytes;
    if (socket.readableEnded || socket.destroyed) throw new Error('hung up');
    await Promise.race([once(socket, 'readable'), once(socket, 'end')]);
  }
}

function join(one: Duplex, other: Duplex): void {
  one.pipe(other).pipe(one);
  for (const side of [one, other]) side.on('error', () => {});
  one.once('close', () => other.destroy());
  other.once('close', () => one.destroy());
}
