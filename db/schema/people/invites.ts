import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';
import { roles } from '#src/domain/people/roles.ts';
import { organizations } from './organizations.ts';
import { people } from './people.ts';

/** Links by which people come in with a role and an organization. */
export const invites = pgTable(
  'invites',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    /** What the link carries. */
    token: text().notNull().unique(),
    role: text({ enum: roles }).notNull(),
    organizationId: integer().references(() => organizations.id, { onDelete: 'set null' }),
    /** For so many people. */
    most: integer().notNull(),
    /** By so many it was used: also by those who were forgotten since. */
    used: integer().notNull().default(0),
    expiresAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    revokedAt: timestamp({ withTimezone: true, mode: 'date' }),
    createdBy: bigint({ mode: 'number' }).references(() => people.id, { onDelete: 'set null' }),
    createdAt: moment().notNull(),
  },
  (table) => [
    index('invites_of_maker').on(table.createdBy),
    index('invites_of_organization').on(table.organizationId),
    check('not_used_up', sql`used <= most`),
  ],
);

/** Who came by which link: a second tap on it counts nothing. */
export const inviteUses = pgTable(
  'invite_uses',
  {
    inviteId: integer()
      .notNull()
      .references(() => invites.id, { onDelete: 'cascade' }),
    personId: bigint({ mode: 'number' })
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    at: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.inviteId, table.personId] }),
    index('invites_used_by').on(table.personId),
  ],
);
