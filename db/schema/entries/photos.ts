import { sql } from 'drizzle-orm';
import { index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';
import { entries } from './entries.ts';

/** A photo of an entry: loading until our clean copy of it is stored. */
export const entryPhotos = pgTable(
  'entry_photos',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    entryId: integer()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    /** Telegram's name for the same file, whoever sends it and however often. */
    fileUniqueId: text().notNull(),
    /** What the bot downloads it by; emptied then, since it leads to the original with all that is in it. */
    fileId: text().notNull(),
    /** Names the clean copy in the store. A correction's rows name the same files as those of its entry. */
    file: text().notNull().default(sql`gen_random_uuid() || '.jpg'`),
    /** Orders the photos as they were sent: those of an album arrive in any order. */
    messageId: integer().notNull(),
    mediaGroupId: text(),
    status: text({ enum: ['loading', 'stored'] })
      .notNull()
      .default('loading'),
    width: integer(),
    height: integer(),
    /** Of the clean copy. */
    bytes: integer(),
    /** 64 bits in hexadecimal that stay nearly the same when the picture is recompressed or made smaller. */
    perceptualHash: text(),
    /** Names the clean copy on Telegram's side once it was sent, so that it is uploaded once. */
    sentFileId: text(),
    createdAt: moment().notNull(),
  },
  (table) => [
    unique('photo_once_per_entry').on(table.entryId, table.fileUniqueId),
    index('photos_of_file').on(table.file),
  ],
);
