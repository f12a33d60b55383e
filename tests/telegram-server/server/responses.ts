import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { Download, Remarked } from '#tests/telegram-server/methods/method.ts';
import { ApiError } from './api-error.ts';

/** Any failure as one that can be sent. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  // A defect of the stand-in itself: it must be seen, not swallowed.
  return new ApiError(
    500,
    `Internal Server Error: stand-in: ${error instanceof Error ? error.stack : error}`,
  );
}

/** The JSON of a refusal. */
function errorBody({ code, message, parameters }: ApiError): object {
  return { ok: false, error_code: code, description: message, ...(parameters && { parameters }) };
}

/** Sends what a method has given: JSON, except for files. */
export async function sendResult(response: ServerResponse, result: unknown): Promise<void> {
  if (result instanceof Download) return sendFile(response, result.bytes);
  sendJson(response, 200, result instanceof Remarked ? { ok: true, ...result } : { ok: true, result });
}

/** Sends a refusal. */
export function sendError(response: ServerResponse, refusal: ApiError): void {
  sendJson(response, refusal.code, errorBody(refusal));
}

/** Sends JSON, unless nobody listens any more. */
function sendJson(response: ServerResponse, status: number, body: unknown): void {
  if (response.destroyed || response.writableEnded) return;
  const text = Buffer.from(JSON.stringify(body));
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': text.length });
  response.end(text);
}

/** Sends a file, unless nobody listens any more; that may take until it has all gone. */
async function sendFile(response: ServerResponse, bytes: Uint8Array): Promise<void> {
  if (response.destroyed) return;
  const gone = once(response, 'close');
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-length': bytes.byteLength,
  });
  response.end(bytes);
  await gone;
}
