import type { Db } from './client.ts';

/**
 * Builds a statement once for each database object, and keeps it: drizzle takes longer to build a large statement
 * than Postgres takes to run it. A transaction is an object of its own, and what was built for it is released with
 * it.
 */
export function oncePerDb<Built>(build: (db: Db) => Built): (db: Db) => Built {
  const known = new WeakMap<Db, Built>();
  return (db) => {
    const built = known.get(db) ?? build(db);
    known.set(db, built);
    return built;
  };
}
