import { index, integer, pgTable, primaryKey, smallint, text, timestamp } from 'drizzle-orm/pg-core';
import { campaigns } from '#db/schema/campaigns/campaigns.ts';
import { moment } from '#db/schema/moment.ts';
import { locales } from '#src/domain/locale.ts';
import { reportFormats } from '#src/domain/report/format.ts';

/**
 * Report files that Telegram already has, so that the same report can be sent again at once. If anything in a
 * report changes, so does its digest, and the files of the former digest are not used for it.
 */
export const reportFiles = pgTable(
  'report_files',
  {
    campaignId: integer()
      .notNull()
      .references(() => campaigns.id, { onDelete: 'cascade' }),
    locale: text({ enum: locales }).notNull(),
    format: text({ enum: reportFormats }).notNull(),
    /** The hash of everything in the report. */
    digest: text().notNull(),
    /** Counts from 1. A report that is too large for one file is split into `parts`. */
    part: smallint().notNull(),
    parts: smallint().notNull(),
    /** Telegram's id of the file. */
    fileId: text().notNull(),
    /** When the figures in the file were counted. */
    countedAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    at: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.campaignId, table.locale, table.format, table.digest, table.part] }),
    index('report_files_by_age').on(table.at),
  ],
);
