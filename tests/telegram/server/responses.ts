import type { ServerResponse } from 'node:http';
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
export function errorBody({ code, message, parameters }: ApiError): object {
  return { ok: false, error_code: code, description: message, ...(parameters && { parameters }) };
}

/** Sends a refusal. */
export function sendError(response: ServerResponse, refusal: ApiError): void {
  sendJson(response, refusal.code, errorBody(refusal));
}

/** Sends JSON, unless nobody listens any more. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  if (response.destroyed || response.writableEnded) return;
  const text = Buffer.from(JSON.stringify(body));
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': text.length });
  response.end(text);
}
