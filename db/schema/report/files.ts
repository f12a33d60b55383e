import { index, integer, pgTable, primaryKey, smallint, text, timestamp } from 'drizzle-orm/pg-core';
import { campaigns } from '#db/schema/campaigns/campaigns.ts';
import { moment } from '#db/schema/moment.ts';
import { locales } from '#src/domain/locale.ts';
import { reportFormats } from '#src/domain/report/format.ts';

/**
 * Files of reports that Telegram has already: whoever asks for the same once more gets it at once. When anything in
 * the report changes, its digest does, and the files are those of another report.
 */
export const reportFiles = pgTable(
  'report_files',
  {
    campaignId: integer()
      .notNull()
      .references(() => campaigns.id, { onDelete: 'cascade' }),
    locale: text({ enum: locales }).notNull(),
    format: text({ enum: reportFormats }).notNull(),
    /** Of all that is in the report. */
    digest: text().notNull(),
    /** From 1: a report that is too large for one file comes in several. */
    part: smallint().notNull(),
    parts: smallint().notNull(),
    /** Telegram's name for the file. */
    fileId: text().notNull(),
    /** The figures in it are of this moment. */
    countedAt: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    at: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.campaignId, table.locale, table.format, table.digest, table.part] }),
    index('report_files_by_age').on(table.at),
  ],
);
