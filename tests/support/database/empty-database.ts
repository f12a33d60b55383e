import type { TestDatabase } from './database.ts';

/** Leaves nothing in a database but its tables, the workers of a bot that runs on it, and settings as of a first start. */
export async function emptyDatabase({ sql }: TestDatabase): Promise<void> {
  await sql.begin(async (tx) => {
    // Then nothing asks in which order rows go that refer to one another.
    await tx`set local session_replication_role = replica`;
    await tx`
      do $$
      declare name text;
      begin
        for name in
          select tablename from pg_tables where schemaname = 'public' and tablename <> 'job_workers'
        loop
          execute format('delete from %I', name);
        end loop;
      end $$`;
    await tx`insert into settings default values`;
    await tx`delete from graphile_worker._private_jobs`;
  });
}
