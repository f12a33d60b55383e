import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  check,
  index,
  integer,
  pgTable,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';
import { locales } from '#src/domain/locale.ts';
import { roles as knownRoles } from '#src/domain/people/roles.ts';
import { organizations } from './organizations.ts';

/** Everyone who ever wrote to the bot or tapped its buttons, in private or in a group. */
export const people = pgTable(
  'people',
  {
    /** The Telegram user id: below 2^52, so a JS number holds it. */
    id: bigint({ mode: 'number' }).primaryKey(),
    /** The name that Telegram shows. It is stored for the card, which says who reported. */
    name: text().notNull(),
    locale: text({ enum: locales }).notNull(),
    organizationId: integer().references(() => organizations.id, { onDelete: 'set null' }),
    createdAt: moment().notNull(),

    /** Since when the person is blocked, so that the bot takes nothing from them; null if they are not. */
    blockedAt: timestamp({ withTimezone: true, mode: 'date' }),
    blockedBy: bigint({ mode: 'number' }).references((): AnyPgColumn => people.id, { onDelete: 'set null' }),
    blockReason: text(),
    /** When the person was told of the block, which happens once. */
    blockToldAt: timestamp({ withTimezone: true, mode: 'date' }),
  },
  (table) => [
    index('people_of_organization').on(table.organizationId),
    index('people_of_blocker').on(table.blockedBy),
  ],
);

/**
 * Who may do more than everybody and, with `ACCESS=invite`, who may report at all. There is no foreign key to
 * `people`, because ADMIN_IDS can name an admin who never wrote to the bot.
 */
export const roles = pgTable(
  'roles',
  {
    personId: bigint({ mode: 'number' }).primaryKey(),
    role: text({ enum: knownRoles }).notNull(),
    /** Null if ADMIN_IDS granted the role, or a person who was forgotten since. */
    grantedBy: bigint({ mode: 'number' }).references(() => people.id, { onDelete: 'set null' }),
    grantedAt: moment().notNull(),
  },
  (table) => [
    index('roles_of_granter').on(table.grantedBy),
    check('role_known', sql`role in ${sql.raw(`('${knownRoles.join("', '")}')`)}`),
  ],
);

/** Marks that recognize blocked people who had themselves forgotten. Nothing else about them is stored. */
export const forgottenBlocks = pgTable('forgotten_blocks', {
  mark: text().primaryKey(),
  reason: text(),
  at: moment().notNull(),
});
