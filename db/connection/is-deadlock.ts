import { z } from 'zod';

const deadlock = z.object({ code: z.literal('40P01') });
const caused = z.object({ cause: z.unknown() });

/**
 * Whether Postgres ended a statement because of a deadlock, as when two statements add jobs to the same new queues
 * in different order. The other statement went on, so the next attempt will work.
 */
export function isDeadlock(error: unknown): boolean {
  if (deadlock.safeParse(error).success) return true;
  // Drizzle wraps the error of the driver.
  const { data } = caused.safeParse(error);
  return data?.cause instanceof Error && isDeadlock(data.cause);
}
