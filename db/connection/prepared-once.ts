import type { Db } from './client.ts';

/**
 * Remembers what is built for a database: putting a large statement together takes drizzle longer than Postgres takes
 * to run it. A transaction is a database of its own, which is forgotten with it.
 */
export function oncePerDb<Built>(build: (db: Db) => Built): (db: Db) => Built {
  const known = new WeakMap<Db, Built>();
  return (db) => {
    const built = known.get(db) ?? build(db);
    known.set(db, built);
    return built;
  };
}
