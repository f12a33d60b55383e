import { z } from 'zod';

const deadlock = z.object({ code: z.literal('40P01') });
const caused = z.object({ cause: z.unknown() });

/**
 * Whether Postgres ended a statement since it and another waited for each other, as when two add jobs to the same new
 * queues in another order. The other one went on, so the same works at the next attempt.
 */
export function isDeadlock(error: unknown): boolean {
  if (deadlock.safeParse(error).success) return true;
  // Drizzle wraps what the driver throws.
  const { data } = caused.safeParse(error);
  return data?.cause instanceof Error && isDeadlock(data.cause);
}
