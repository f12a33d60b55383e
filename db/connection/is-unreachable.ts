import { z } from 'zod';

/** Of the driver: the connection was refused, cut or closed. */
const driverCodes = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'CONNECT_TIMEOUT',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/**
 * Of Postgres: connection exceptions (class 08), a full disk, too many connections, and operator intervention: it is
 * being ended, crashed, or still starting. https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const serverCodes = /^(08...|53[13]00|57P0[1-5])$/;

/** The driver of the jobs has no codes for it. */
const otherWords = /^(Connection terminated|timeout exceeded when trying to connect)/;

const coded = z.object({ code: z.string() });
const caused = z.object({ cause: z.unknown() });

/** Whether something failed only because the database could not be reached, or has no room: later the same will work. */
export function isDatabaseAway(error: unknown): boolean {
  const code = coded.safeParse(error).data?.code;
  if (code !== undefined && (driverCodes.has(code) || serverCodes.test(code))) return true;
  if (error instanceof Error && otherWords.test(error.message)) return true;
  // Drizzle wraps what the driver throws.
  const { data } = caused.safeParse(error);
  return data?.cause instanceof Error && isDatabaseAway(data.cause);
}
