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
import type { AnswerMessage } from '#src/domain/entries/answer-messages.ts';
import type { PromptState } from '#src/domain/entries/last-prompt.ts';
import { askable, questions } from '#src/domain/entries/questions.ts';
import { entryStatuses } from '#src/domain/entries/status.ts';
import { locales } from '#src/domain/locale.ts';
import { allAnswered, noneAnswered } from './answer-checks.ts';

/** What organizers report, from the first answer on. A draft is an entry that is not submitted yet. */
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
    /** The folded title, by which the version before finds likely duplicates; this one writes it only. */
    titleKey: text(),
    firstDay: date({ mode: 'string' }),
    lastDay: date({ mode: 'string' }),
    /** ISO 3166-1 alpha-2, or a code that a campaign added. */
    country: text(),
    categoryId: integer().references(() => categories.id),
    photosDone: boolean().notNull().default(false),
    /** Whether it is the first entry that its organizer submitted: moderators look at it more closely. */
    isFirst: boolean().notNull().default(false),

    /** The submitted entry that this draft corrects. It stays as it is until the draft is submitted. */
    corrects: integer().references((): AnyPgColumn => entries.id, { onDelete: 'cascade' }),
    /** The version of that entry that the person was shown. */
    correctsVersion: integer(),
    /** Whether this is a correction by a moderator. The corrected entry then keeps its status. */
    isModeratorEdit: boolean().notNull().default(false),
    /** The questions that a correction still has to ask before its preview. */
    toFix: text({ enum: questions }).array().notNull().default([]),

    /** The entry about the same event, because of which this one was rejected. */
    duplicateOf: integer().references((): AnyPgColumn => entries.id, { onDelete: 'set null' }),
    /**
     * Entries about other events. In a draft its organizer says so; once submitted, only a moderator or an admin
     * can.
     */
    notDuplicates: integer().array().notNull().default([]),
    /** Entries of the same organizer who said, when they submitted this one, that those are about other events. */
    deniedDuplicates: integer().array().notNull().default([]),

    /** The question that the draft is asked now. */
    openQuestion: text({ enum: askable }).notNull().default('title'),
    /** The update that last changed the draft. If it is delivered again, it must not count as the next answer. */
    lastUpdateId: bigint({ mode: 'number' }),
    /** The message in the private chat that asks. It is edited in place, and loses its buttons when it is answered. */
    promptMessageId: integer(),
    /** Which words may be typed there instead of tapping a button, and what a typed answer belongs to. */
    prompt: jsonb().$type<PromptState>(),
    /** The messages in which answers were typed: whoever edits such a message changes that answer. */
    answerMessages: jsonb().$type<AnswerMessage[]>().notNull().default([]),
    /** What was written under a photo where no title was asked for. It is offered as the title, until submission. */
    caption: text(),

    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
    submittedAt: timestamp({ withTimezone: true, mode: 'date' }),

    cardChatId: bigint({ mode: 'number' }),
    /** The topic that the card stands in; null in a group without topics, and in General. */
    cardThreadId: integer(),
    cardMessageId: integer(),
    /** The hash of what the card shows, because Telegram rejects an edit that changes nothing. */
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
    // A message is the card of one entry only. Otherwise a forged tap could make it the card of another one as well.
    uniqueIndex('one_entry_per_card')
      .on(table.cardChatId, table.cardMessageId)
      .where(sql`card_message_id is not null`),
    index('entries_to_count').on(table.campaignId, table.status),
    // What is usual in a country is asked for each question about it.
    index('entries_of_country').on(table.campaignId, table.country, table.number),
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

/** The cities of an entry. Each city counts once per entry, so it has one row. */
export const entryCities = pgTable(
  'entry_cities',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    entryId: integer()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    /** As the person wrote it. It is printed unless the committee or most people write another name. */
    name: text().notNull(),
    /**
     * Identifies the city within its country. For a place that the gazetteer knows it is `geo:` and the place's id,
     * whatever the spelling; for a region it is `iso:` and its code of ISO 3166-2. `online` says that the event was held
     * online. For others it is the folded name.
     */
    key: text().notNull(),
    /** Whether the person still has to be asked which place they mean. */
    isAmbiguous: boolean().notNull().default(false),
    /** Whether the gazetteer knew the country and no place of that name in it when it was typed. */
    isUnknown: boolean().notNull().default(false),
    /**
     * The language of the person who typed it, then. It stays when that person is forgotten, so that no report changes.
     * Null where nobody typed it: the bot named the place of a location.
     */
    locale: text({ enum: locales }),
    /** The message of a draft in which it was typed. If that message is edited, it is replaced. */
    messageId: integer(),
  },
  (table) => [
    unique('city_once_per_entry').on(table.entryId, table.key),
    index('entries_of_city').on(table.key),
  ],
);
