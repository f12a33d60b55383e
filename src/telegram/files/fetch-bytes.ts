import { once } from 'node:events';
import { type Agent, get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import type { Readable } from 'node:stream';

/** What a URL or a file gave: its bytes, or that they are more than may be taken. */
export type Bytes = { kind: 'bytes'; bytes: Buffer } | { kind: 'too-big' };

/**
 * Fetches what is behind a URL.
 * @returns the status where it is not 200
 * @throws Error of the network, or the abort reason
 */
export async function fetchBytes(
  url: string,
  { agent, signal, mostBytes }: { agent: Agent | undefined; signal: AbortSignal; mostBytes: number },
): Promise<Bytes | { kind: 'status'; status: number }> {
  const request = (url.startsWith('https:') ? getSecure : getPlain)(url, { agent, signal });
  const [response] = (await once(request, 'response', { signal })) as [IncomingMessage];
  const status = response.statusCode ?? 0;
  if (status !== 200) {
    response.resume();
    return { kind: 'status', status };
  }
  return readAtMost(response, mostBytes);
}

/** Reads a stream to its end, unless it has more bytes. @throws Error of the stream */
export async function readAtMost(stream: Readable, mostBytes: number): Promise<Bytes> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    // To leave the loop ends the stream.
    if (length > mostBytes) return { kind: 'too-big' };
    chunks.push(chunk);
  }
  return { kind: 'bytes', bytes: Buffer.concat(chunks, length) };
}
