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

/** The gazetteer is loaded version by version: the current one answers until the next one is whole. */
export const gazetteerVersions = pgTable(
  'gazetteer_versions',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    /** Names the data that it is loaded from. */
    source: text().notNull().unique(),
    /** How many lines of that data are in: a load that was interrupted goes on behind them. */
    lines: integer().notNull().default(0),
    isCurrent: boolean().notNull().default(false),
    loadedAt: timestamp({ withTimezone: true, mode: 'date' }),
  },
  (table) => [uniqueIndex('one_current_gazetteer').on(table.isCurrent).where(sql`is_current`)],
);

/** A populated place; without a foreign key to its version, which would make loading half as fast. None of its names is printed because it stands here: people write their own. */
export const gazetteerPlaces = pgTable(
  'gazetteer_places',
  {
    versionId: integer().notNull(),
    /** The id that GeoNames gives it, the same in every version. */
    id: integer().notNull(),
    /** ISO 3166-1 alpha-2. */
    country: text().notNull(),
    latitude: real().notNull(),
    longitude: real().notNull(),
    population: integer().notNull(),
    /** GeoNames' code of the first-order division; of one country, two places with one code are in one region. */
    region: text().notNull(),
    /** It is the seat of its region or country: of places that share a name, such a one is more often meant. */
    isSeat: boolean().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.versionId, table.id] }),
    index('places_of_country').on(table.versionId, table.country, table.population),
  ],
);

/** The spellings of a place by which it is found, one row for each that folds differently. */
export const gazetteerNames = pgTable(
  'gazetteer_names',
  {
    versionId: integer().notNull(),
    placeId: integer().notNull(),
    country: text().notNull(),
    /** As it is written: in Latin, in Cyrillic, or in both where they fold alike, a line each. */
    name: text().notNull(),
    /** Folded strictly and loosely, see `src/domain/text/fold.ts`. */
    key: text().notNull(),
    loose: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.versionId, table.placeId, table.key] }),
    index('places_by_key').on(table.versionId, table.key),
    index('places_by_likeness').using('gin', table.loose.op('gin_trgm_ops')),
  ],
);
