import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger };

/** Creates a logger that writes JSON lines, by default to stdout. Log ids and facts, never tokens, names or texts. */
export function createLogger(
  level: string,
  token: string,
  destination: DestinationStream = pino.destination(1),
): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: (error: unknown) => describeError(error, token) },
  };
  return pino(options, destination);
}

/**
 * Picks the parts of an error that are safe to log. An error of grammY holds the payload of the call, with people's
 * texts. If the network failed, it also holds an address that contains the token.
 */
function describeError(error: unknown, token: string): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: redact(String(error), token) };
  const details = error as Error & {
    code?: unknown;
    error_code?: unknown;
    method?: unknown;
    error?: unknown;
  };
  // grammY keeps what went wrong in the network under another name.
  const cause = error.cause ?? details.error;
  return {
    type: error.name,
    message: redact(error.message, token),
    stack: redact(framesOf(error), token),
    ...(details.code === undefined ? {} : { code: details.code }),
    ...(details.error_code === undefined ? {} : { errorCode: details.error_code }),
    ...(details.method === undefined ? {} : { method: details.method }),
    ...(cause === undefined ? {} : { cause: describeError(cause, token) }),
  };
}

/** The stack frames, without the error's message, which `stack` repeats at its beginning. */
function framesOf({ stack = '', message }: Error): string {
  const start = stack.indexOf(message);
  const frames = start === -1 ? stack : stack.slice(start + message.length);
  return frames
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n');
}

function redact(text: string, token: string): string {
  return withoutValues(text.replaceAll(token, '<token>').replace(/\b\d{6,}:[\w-]{30,}/g, '<token>'));
}

/** Removes the parameters that Drizzle puts into the message of a failed query: people's names and texts. */
export function withoutValues(message: string): string {
  return message.replace(/\nparams: [\s\S]*$/, '');
}
