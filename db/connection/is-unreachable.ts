import { z } from 'zod';

/** Codes of the driver: the connection was refused, cut or closed. */
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
  // Of `pulse.ts`: this process was cut off.
  'PROCESS_WAS_SILENT',
]);

/**
 * Codes of Postgres: connection exceptions (class 08), a full disk (53100), too many connections (53300), a transaction
 * that waited for its next statement for too long (25P03), and operator intervention (57P01 to 57P05), such as a server
 * that shuts down, has crashed or is starting.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const serverCodes = /^(08...|25P03|53[13]00|57P0[1-5])$/;

/** Messages of `pg`, the driver of the job queue, which has no codes for these failures. */
const otherWords = /^(Connection terminated|timeout exceeded when trying to connect|timeout expired)/;

/**
 * What PgBouncer says where the settings are wrong. It has one code (08P01) for that and for all that passes, such as a
 * server that it cannot reach.
 */
const poolersMistakes = /startup param|authentication failed|no such (database|user)|pooling mode/;

/** Names of the sockets of a server that has not started yet. */
const missingSocket = z.object({ code: z.literal('ENOENT'), syscall: z.literal('connect') });

const coded = z.object({ code: z.string(), message: z.string() });
const caused = z.object({ cause: z.unknown() });

/** Whether something failed only because the database cannot be reached or has no room. It will work later. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, message = '' } = coded.safeParse(error).data ?? {};
  if (code === '08P01' && poolersMistakes.test(message)) return false;
  if (code !== undefined && (driverCodes.has(code) || serverCodes.test(code))) return true;
  if (missingSocket.safeParse(error).success) return true;
  if (error instanceof Error && otherWords.test(error.message)) return true;
  // Drizzle wraps the error of the driver.
  const { data } = caused.safeParse(error);
  return data?.cause instanceof Error && isDatabaseAway(data.cause);
}
