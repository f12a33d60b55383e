import { bigint, pgTable, text } from 'drizzle-orm/pg-core';
import { locales } from '#src/domain/locale.ts';
import { moment } from './moment.ts';

/** Everyone who ever wrote to the bot in private or decided in the moderators' chat. */
export const people = pgTable('people', {
  /** The Telegram user id: below 2^52, so a JS number holds it. */
  id: bigint({ mode: 'number' }).primaryKey(),
  /** As Telegram shows it; kept for the card, which says who reported. */
  name: text().notNull(),
  locale: text({ enum: locales }).notNull(),
  createdAt: moment().notNull(),
});
