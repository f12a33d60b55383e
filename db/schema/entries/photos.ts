import { sql } from 'drizzle-orm';
import { bigint, index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { bytea } from '#db/schema/bytea.ts';
import { moment } from '#db/schema/moment.ts';
import { people } from '#db/schema/people/people.ts';
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
    /** The name of the clean copy in `photo_copies`. The photos of a correction share the copies of its entry. */
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
    // Hashes of the same picture have one quarter in common, see `src/domain/review/likeness/compare-pictures.ts`.
    index('photos_of_first_quarter').on(sql`substr(perceptual_hash, 1, 4)`),
    index('photos_of_second_quarter').on(sql`substr(perceptual_hash, 5, 4)`),
    index('photos_of_third_quarter').on(sql`substr(perceptual_hash, 9, 4)`),
    index('photos_of_fourth_quarter').on(sql`substr(perceptual_hash, 13, 4)`),
  ],
);

/**
 * The clean copies of photos. A row is written by the statement that says that its photo is stored. A trigger on
 * `entry_photos` deletes it with the last photo of its name, however that goes: so it is gone in the same transaction.
 */
export const photoCopies = pgTable('photo_copies', {
  file: text().primaryKey(),
  /** A JPEG, which does not get smaller: the storage is EXTERNAL, beside the table and without compression. */
  bytes: bytea().notNull(),
  size: integer().notNull().generatedAlwaysAs(sql`octet_length(bytes)`),
  /** SHA-256 in hexadecimal. */
  digest: text().notNull().generatedAlwaysAs(sql`encode(sha256(bytes), 'hex')`),
});

/**
 * Photos that Telegram does not hand out for the time being. They are in no entry, so that nobody has to wait for them;
 * one that comes while its entry is a draft is added to it.
 */
export const delayedPhotos = pgTable(
  'delayed_photos',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    entryId: integer()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    /** Who sent it and is told what becomes of it. */
    personId: bigint({ mode: 'number' })
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    fileUniqueId: text().notNull(),
    fileId: text().notNull(),
    /** The name of the clean copy, once there is one. */
    file: text().notNull(),
    messageId: integer().notNull(),
    mediaGroupId: text(),
    createdAt: moment().notNull(),
  },
  (table) => [
    index('delayed_photos_of_entry').on(table.entryId),
    index('delayed_photos_of_person').on(table.personId),
  ],
);
