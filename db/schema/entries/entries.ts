import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { campaigns, categories } from '#db/schema/campaigns/campaigns.ts';
import { moment } from '#db/schema/moment.ts';
import { people } from '#db/schema/people/people.ts';
import type { PromptState } from '#src/domain/entries/last-prompt.ts';
import { askable, questions } from '#src/domain/entries/questions.ts';
import { entryStatuses } from '#src/domain/entries/status.ts';
import { allAnswered, noneAnswered } from './answer-checks.ts';

/** What organizers report, from the first answer on: a draft is an entry that was not submitted yet. */
export const entries = pgTable(
  'entries',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    campaignId: integer()
      .notNull()
      .references(() => campaigns.id),
    personId: bigint({ mode: 'number' }).references(() => people.id, { onDelete: 'set null' }),
    status: text({ enum: entryStatuses }).notNull().default('draft'),
    /** Grows with every decision and every change: a button made for an earlier version does nothing. */
    version: integer().notNull().default(1),
    /** Given at submission, per campaign, without gaps. */
    number: integer(),

    title: text(),
    /** The title folded, by which likely duplicates are found. */
    titleKey: text(),
    firstDay: date({ mode: 'string' }),
    lastDay: date({ mode: 'string' }),
    /** ISO 3166-1 alpha-2, or one that the campaign added. */
    country: text(),
    categoryId: integer().references(() => categories.id),
    photosDone: boolean().notNull().default(false),
    /** The first that its organizer ever submitted: moderators look at it more closely. */
    isFirst: boolean().notNull().default(false),

    /** A draft that corrects a submitted entry, which stays as it is until the draft is submitted. */
    corrects: integer().references((): AnyPgColumn => entries.id, { onDelete: 'cascade' }),
    /** The version of that entry that its organizer was shown. */
    correctsVersion: integer(),
    /** A correction by a moderator: the entry keeps its place among those that wait or are approved. */
    isModeratorEdit: boolean().notNull().default(false),
    /** What a correction is yet to ask before its preview. */
    toFix: text({ enum: questions }).array().notNull().default([]),

    /** Rejected since it tells of the same event as this one. */
    duplicateOf: integer().references((): AnyPgColumn => entries.id, { onDelete: 'set null' }),
    /** Other events: of a draft by the word of its organizer, once submitted by that of a moderator or an admin alone. */
    notDuplicates: integer().array().notNull().default([]),

    /** The question that a draft waits for. */
    openQuestion: text({ enum: askable }).notNull().default('title'),
    /** The update that last changed the draft: delivered again, it must not count as the next answer. */
    lastUpdateId: bigint({ mode: 'number' }),
    /** The message in the private chat that asks: edited in place, and stripped of its buttons when done. */
    promptMessageId: integer(),
    /** What may be typed instead of tapping there, and what a typed answer belongs to. */
    prompt: jsonb().$type<PromptState>(),

    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
    submittedAt: timestamp({ withTimezone: true, mode: 'date' }),

    cardChatId: bigint({ mode: 'number' }),
    cardMessageId: integer(),
    /** Hash of what the card shows: Telegram refuses an edit that changes nothing. */
    cardShows: text(),
  },
  (table) => [
    unique('number_once_per_campaign').on(table.campaignId, table.number),
    uniqueIndex('one_new_draft_per_person')
      .on(table.personId)
      .where(sql`status = 'draft' and corrects is null`),
    uniqueIndex('one_open_correction_per_entry')
      .on(table.corrects, table.personId)
      .where(sql`status = 'draft'`),
    index('entries_of_person').on(table.personId),
    index('entries_of_category').on(table.categoryId),
    index('corrections_of_entry').on(table.corrects).where(sql`corrects is not null`),
    index('duplicates_of_entry').on(table.duplicateOf).where(sql`duplicate_of is not null`),
    // A message shows one entry: by a forged tap it could otherwise become the card of another as well.
    uniqueIndex('one_entry_per_card')
      .on(table.cardChatId, table.cardMessageId)
      .where(sql`card_message_id is not null`),
    index('entries_to_count').on(table.campaignId, table.status),
    index('entries_to_decide').on(table.campaignId, table.number).where(sql`status = 'pending'`),
    check('days_in_order', sql`(first_day is null) = (last_day is null) and first_day <= last_day`),
    check(
      'submitted_is_complete',
      sql`status in ('draft', 'cancelled', 'withdrawn') or (number is not null and ${allAnswered(table)} and submitted_at is not null)`,
    ),
    check('status_known', sql`status in ${sql.raw(`('${entryStatuses.join("', '")}')`)}`),
    check('withdrawn_is_empty', sql`status <> 'withdrawn' or (${noneAnswered(table)})`),
    check(
      'correction_is_a_draft',
      sql`(corrects is null) = (corrects_version is null)
        and (corrects is null or status in ('draft', 'cancelled'))`,
    ),
  ],
);

/** The cities of an entry: each counts once, so each stands here once. */
export const entryCities = pgTable(
  'entry_cities',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    entryId: integer()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    /** As the person wrote it: this is what gets printed. */
    name: text().notNull(),
    /**
     * What tells one city of a country from another: of a place that the gazetteer knows `geo:` and its id there,
     * whatever the spelling; of others the name, folded.
     */
    key: text().notNull(),
    /** The person is yet to be asked whether another place was meant. */
    isAmbiguous: boolean().notNull().default(false),
  },
  (table) => [
    unique('city_once_per_entry').on(table.entryId, table.key),
    index('entries_of_city').on(table.key),
  ],
);
