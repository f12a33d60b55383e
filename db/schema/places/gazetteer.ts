import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';

/** Versions of the gazetteer. The current one is used until the next one is loaded completely. */
export const gazetteerVersions = pgTable(
  'gazetteer_versions',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    /** Identifies the file that it is loaded from. */
    source: text().notNull().unique(),
    /** How many lines of the file are loaded. A load that was interrupted goes on after them. */
    lines: integer().notNull().default(0),
    isCurrent: boolean().notNull().default(false),
    loadedAt: timestamp({ withTimezone: true, mode: 'date' }),
  },
  (table) => [uniqueIndex('one_current_gazetteer').on(table.isCurrent).where(sql`is_current`)],
);

/**
 * Populated places. There is no foreign key to the version, because loading would be half as fast with it. The
 * names of places serve to recognize cities, and are suggested to admins. No report prints one that nobody chose.
 */
export const gazetteerPlaces = pgTable(
  'gazetteer_places',
  {
    versionId: integer().notNull(),
    /** The id of the place at GeoNames, the same in every version. */
    id: integer().notNull(),
    /** ISO 3166-1 alpha-2. */
    country: text().notNull(),
    /** What GeoNames calls it, in Latin letters: its local name, or the English one. */
    name: text().notNull().default(''),
    latitude: real().notNull(),
    longitude: real().notNull(),
    population: integer().notNull(),
    /** GeoNames' code of the first-order division. Two places of a country with one code are in the same region. */
    region: text().notNull(),
    /**
     * Whether it is the seat of its region or country. Of places that share a name, people more often mean such a
     * one.
     */
    isSeat: boolean().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.versionId, table.id] }),
    index('places_of_country').on(table.versionId, table.country, table.population),
  ],
);

/** The spellings by which a place is found. Spellings that fold alike share a row. */
export const gazetteerNames = pgTable(
  'gazetteer_names',
  {
    versionId: integer().notNull(),
    placeId: integer().notNull(),
    country: text().notNull(),
    /** The spelling in Latin or in Cyrillic; in both, a line each, if they fold alike. */
    name: text().notNull(),
    /** The spelling folded strictly. `loose` is folded loosely. See `src/domain/text/fold.ts`. */
    key: text().notNull(),
    loose: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.versionId, table.placeId, table.key] }),
    index('places_by_key').on(table.versionId, table.key),
    index('places_by_likeness').using('gin', table.loose.op('gin_trgm_ops')),
  ],
);
