import { sql } from 'drizzle-orm';
import { index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';
import { entries } from './entries.ts';

/** Photos of entries. A photo is `loading` until its clean copy is stored. */
export const entryPhotos = pgTable(
  'entry_photos',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    entryId: integer()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    /** Telegram's id of the file, which stays the same whoever sends it and however often. */
    fileUniqueId: text().notNull(),
    /** Telegram's id by which the bot downloads the original. Emptied then, because the original holds metadata. */
    fileId: text().notNull(),
    /** The name of the clean copy in the photo store. The photos of a correction share the files of its entry. */
    file: text().notNull().default(sql`gen_random_uuid() || '.jpg'`),
    /** Sorts photos in the order in which they were sent, because those of an album arrive in any order. */
    messageId: integer().notNull(),
    mediaGroupId: text(),
    status: text({ enum: ['loading', 'stored'] })
      .notNull()
      .default('loading'),
    width: integer(),
    height: integer(),
    /** The size of the clean copy. */
    bytes: integer(),
    /** 64 bits in hexadecimal that stay nearly the same when the picture is recompressed or made smaller. */
    perceptualHash: text(),
    /** Telegram's id of the clean copy once it was sent, so that it is uploaded only once. */
    sentFileId: text(),
    createdAt: moment().notNull(),
  },
  (table) => [
    unique('photo_once_per_entry').on(table.entryId, table.fileUniqueId),
    index('photos_of_file').on(table.file),
  ],
);
