import type { IncomingMessage } from 'node:http';
import { ApiError, badRequest, ViolationError } from './api-error.ts';
import { parseMultipart, type UploadedFile } from './multipart.ts';

/** What a bot sent with a call: values as they came, strings or JSON. */
export interface CallArguments {
  values: Map<string, unknown>;
  files: Map<string, UploadedFile>;
}

/** The largest body taken: bots may send files of 50 MB. */
const maxBodyBytes = 52 * 1024 * 1024;

/** Reads the arguments of a call from its query string and its body of whatever kind. */
export async function readArguments(request: IncomingMessage, query: string): Promise<CallArguments> {
  const values = new Map<string, unknown>(new URLSearchParams(query));
  const body = await readBody(request);
  const contentType = request.headers['content-type'] ?? '';
  const kind = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  let files = new Map<string, UploadedFile>();
  if (body.length === 0) return { values, files };
  switch (kind) {
    case 'application/json':
      for (const [name, value] of Object.entries(parseJsonObject(body.toString('utf8')))) {
        // Telegram takes a null for nothing at all.
        if (value !== null) values.set(name, value);
      }
      break;
    case 'application/x-www-form-urlencoded':
      for (const [name, value] of new URLSearchParams(body.toString('utf8'))) values.set(name, value);
      break;
    case 'multipart/form-data': {
      const multipart = parseMultipart(body, contentType);
      for (const [name, value] of multipart.fields) values.set(name, value);
      files = multipart.files;
      break;
    }
    default:
      throw new ViolationError(`a body of the type "${contentType}" is not understood`);
  }
  return { values, files };
}

function parseJsonObject(text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw badRequest(`can't parse JSON object: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badRequest('JSON object expected');
  }
  return value;
}

function readBody(request: IncomingMessage): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  let size = 0;
  // Not `for await`: with it the body of a small call costs more than all the rest of the call.
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxBodyBytes) reject(new ApiError(413, 'Request Entity Too Large'));
    else chunks.push(chunk);
  });
  request.on('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
  request.on('error', reject);
  return promise;
}
