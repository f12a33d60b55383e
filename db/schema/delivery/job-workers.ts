import { integer, pgTable, text } from 'drizzle-orm/pg-core';

/** Which process a pool of job workers belongs to. The jobs of a dead process are given to other workers. */
export const jobWorkers = pgTable('job_workers', {
  workerId: text().primaryKey(),
  processId: integer().notNull(),
});
