import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger };

/** Writes JSON lines, to stdout unless told otherwise: ids and facts, never tokens, names or texts. */
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
 * What may be known of an error. grammY's errors hold the payload of the call (texts of people) and, when the
 * network fails, an address with the token in it: so only the parts that are safe are taken.
 */
function describeError(error: unknown, token: string): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: redact(String(error), token) };
  const details = error as Error & { code?: unknown; error_code?: unknown; method?: unknown };
  return {
    type: error.name,
    message: redact(error.message, token),
    stack: redact(framesOf(error), token),
    ...(details.code === undefined ? {} : { code: details.code }),
    ...(details.error_code === undefined ? {} : { errorCode: details.error_code }),
    ...(details.method === undefined ? {} : { method: details.method }),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause, token) }),
  };
}

/** Where it happened, without the message that a stack begins with. */
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

/** Drizzle names the values of a failed query in its message: they are what people wrote, and who they are. */
export function withoutValues(message: string): string {
  return message.replace(/\nparams: [\s\S]*$/, '');
}
