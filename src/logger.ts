import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger };

interface LogOptions {
  /** By default stdout. */
  destination?: DestinationStream;
  /** Whether an error is trouble that happens and passes, such as a lost connection: where it was thrown says nothing. */
  isExpected?: (error: unknown) => boolean;
}

/** Creates a logger that writes JSON lines. Log ids and facts, never tokens, names or texts. */
export function createLogger(
  level: string,
  token: string,
  { destination = pino.destination(1), isExpected = () => false }: LogOptions = {},
): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: {
      err: (error: unknown) =>
        isExpected(error) ? describeBriefly(error, token) : describeError(error, token),
    },
  };
  return pino(options, destination);
}

/** How often a line says that some trouble goes on. */
const reminderMs = 60_000;

/** Decides whether trouble that goes on is told: when it begins, or changes, and then once a minute. */
export function createReminder() {
  let last: { trouble: string; at: number } | null = null;
  return {
    isDue(trouble: string): boolean {
      const at = performance.now();
      if (last?.trouble === trouble && at - last.at < reminderMs) return false;
      last = { trouble, at };
      return true;
    },
    reset() {
      last = null;
    },
  };
}

/** Tells only what went wrong in the end: what failed because of it is known from the line. */
function describeBriefly(error: unknown, token: string): Record<string, unknown> {
  const { stack, cause, ...brief } = describeError(error, token);
  const reason = error instanceof Error ? causeOf(error) : undefined;
  return reason instanceof Error ? describeBriefly(reason, token) : brief;
}

/** grammY keeps what went wrong in the network under another name. */
function causeOf(error: Error & { error?: unknown }): unknown {
  return error.cause ?? error.error;
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
  };
  const cause = causeOf(error);
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
  const known = token === '' ? text : text.replaceAll(token, '<token>');
  return withoutValues(known.replace(/\b\d{6,}:[\w-]{30,}/g, '<token>'));
}

/** Removes the parameters that Drizzle puts into the message of a failed query: people's names and texts. */
export function withoutValues(message: string): string {
  return message.replace(/\nparams: [\s\S]*$/, '');
}
