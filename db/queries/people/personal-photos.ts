import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';

const personalPhoto = z.object({
  id: z.int(),
  entryId: z.int(),
  /** In the store. */
  file: z.string(),
  bytes: z.int(),
  /** "57-1": the number of its entry, or the id of its draft, and its place there. */
  name: z.string(),
});

/** A photo as it is named in what a person gets of their data. */
export type PersonalPhoto = z.infer<typeof personalPhoto>;

/** All stored photos of a person's entries and drafts, in a lasting order. */
export async function listPersonalPhotos(db: Db, personId: number): Promise<PersonalPhoto[]> {
  const statement = sql`
    select photo.id, entry.id as "entryId", photo.file, coalesce(photo.bytes, 0) as bytes,
      coalesce(entry.number::text, 'draft-' || entry.id) || '-'
        || row_number() over (partition by entry.id order by photo.message_id, photo.id) as name
    from entry_photos photo join entries entry on entry.id = photo.entry_id
    where entry.person_id = ${personId} and not entry.is_moderator_edit and photo.status = 'stored'
    order by photo.id`;
  return queryRows(db, personalPhoto, statement);
}
