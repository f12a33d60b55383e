import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, badRequest } from './api-error.ts';
import type { ActiveFault } from './faults.ts';
import { sendError } from './responses.ts';

const htmlPage = '<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway</body></html>';

/** Lets a call go wrong before it has any effect; tells whether that was all. */
export async function suffer(fault: ActiveFault, response: ServerResponse): Promise<boolean> {
  switch (fault.kind) {
    case 'too-many-requests': {
      const retryAfter = fault.retryAfter ?? 1;
      const description = `Too Many Requests: retry after ${retryAfter}`;
      sendError(response, new ApiError(429, description, { retry_after: retryAfter }));
      return true;
    }
    case 'file-unavailable': {
      const description = 'Bad Request: wrong file_id or the file is temporarily unavailable';
      sendError(response, new ApiError(400, description));
      return true;
    }
    case 'forbidden':
      sendError(response, new ApiError(403, 'Forbidden'));
      return true;
    case 'rejection':
      sendError(response, badRequest(fault.description ?? ''));
      return true;
    case 'server-error':
      sendError(response, new ApiError(500, 'Internal Server Error'));
      return true;
    case 'bad-gateway':
      sendError(response, new ApiError(502, 'Bad Gateway'));
      return true;
    case 'bad-gateway-html':
      response.writeHead(502, { 'content-type': 'text/html' }).end(htmlPage);
      return true;
    case 'drop-before':
      response.destroy();
      return true;
    case 'slow':
      await sleep(fault.ms ?? 0);
      return false;
    default:
      return false;
  }
}
