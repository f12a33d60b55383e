import { integer, pgTable, text } from 'drizzle-orm/pg-core';

/** Which process a pool of workers of the job queue belongs to: what a dead process had in hand is given to others. */
export const jobWorkers = pgTable('job_workers', {
  workerId: text().primaryKey(),
  processId: integer().notNull(),
});
