import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';
import { roles } from '#src/domain/people/roles.ts';
import { organizations } from './organizations.ts';
import { people } from './people.ts';

/** Invitation links, which give people a role and an organization. */
export const invites = pgTable(
  'invites',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    /** The secret part of the link. */
    token: text().notNull().unique(),
    role: text({ enum: roles }).notNull(),
    organizationId: integer().references(() => organizations.id, { onDelete: 'set null' }),
    /** How many people may use the link. */
    most: integer().notNull(),
    /** How many people have used it, also those who were forgotten since. */
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

/** Who used which link, so that a second tap on it does not count. */
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
