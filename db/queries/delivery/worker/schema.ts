/** The schema that the job queue creates and keeps its tables in. */
export const workerSchema = 'graphile_worker';
