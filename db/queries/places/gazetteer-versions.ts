import { eq, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { addJob } from '#db/queries/delivery/jobs.ts';
import { gazetteerVersions } from '#db/schema/places/gazetteer.ts';
import type { GazetteerPlace } from '#src/domain/cities/gazetteer-line.ts';

/** The version that answers. */
export const currentGazetteer = sql`(select id from gazetteer_versions where is_current)`;

/** Whether places can be found. */
export async function isGazetteerLoaded(db: Db): Promise<boolean> {
  const rows = await db.execute(sql`select from gazetteer_versions where is_current`);
  return rows.length > 0;
}

/** Enqueues the load of this source: one process does it, and where it is loaded already there is little to do. */
export async function enqueueGazetteerLoad(db: Db, source: string): Promise<void> {
  await db.execute(sql`
    select ${addJob('load-gazetteer', sql`json_build_object('source', ${source}::text)`, {
      key: sql`'load-gazetteer'`,
      queue: sql`'gazetteer'`,
    })}`);
}

export interface GazetteerVersion {
  id: number;
  /** How many lines of its source are in. */
  lines: number;
  isCurrent: boolean;
}

/** The version of this source, begun if nobody did. */
export async function beginGazetteer(db: Db, source: string): Promise<GazetteerVersion> {
  await db.execute(sql`insert into gazetteer_versions (source) values (${source}) on conflict do nothing`);
  const { id, lines, isCurrent } = gazetteerVersions;
  const [version] = await db
    .select({ id, lines, isCurrent })
    .from(gazetteerVersions)
    .where(eq(gazetteerVersions.source, source));
  if (!version) throw new Error('a version of the gazetteer that is gone as soon as it was begun');
  return version;
}

/** The lines of a source from one to another, and the places that they tell of. */
export interface GazetteerBatch {
  from: number;
  to: number;
  places: readonly GazetteerPlace[];
}

/**
 * Adds a batch and notes it, or does neither. Sent as JSON, since that costs this process a third of what arrays of
 * columns do.
 * @returns false where the version does not stand at the beginning of the batch: somebody else is at it
 */
export async function addPlaces(db: Db, versionId: number, { from, to, places }: GazetteerBatch) {
  const names = places.flatMap(({ id, country, spellings }) =>
    spellings.map(({ name, key, loose }) => ({ id, country, name, key, loose })),
  );
  return db.transaction(async (tx) => {
    const noted = await tx.execute(sql`
      update gazetteer_versions set lines = ${to} where id = ${versionId} and lines = ${from} returning id`);
    if (noted.length === 0) return false;
    // Nobody waits for the disk: what a crash takes away it takes together with the note, and it is added again.
    await tx.execute(sql`set local synchronous_commit = off`);
    await tx.execute(sql`
      insert into gazetteer_places (version_id, id, country, name, latitude, longitude, population, region, is_seat)
      select ${versionId}, id, country, name, latitude, longitude, population, region, "isSeat"
      from json_to_recordset(${JSON.stringify(places.map(({ spellings, ...place }) => place))}::json)
        as place (id int, country text, name text, latitude real, longitude real, population int, region text, "isSeat" bool)
      on conflict do nothing`);
    await tx.execute(sql`
      insert into gazetteer_names (version_id, place_id, country, name, key, loose)
      select ${versionId}, id, country, name, key, loose
      from json_to_recordset(${JSON.stringify(names)}::json)
        as name (id int, country text, name text, key text, loose text)
      on conflict do nothing`);
    return true;
  });
}

/** From here on this version answers. */
export async function makeGazetteerCurrent(db: Db, versionId: number): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`update gazetteer_versions set is_current = false where is_current`);
    await tx.execute(sql`
      update gazetteer_versions set is_current = true, loaded_at = clock_timestamp() where id = ${versionId}`);
  });
  // Until it is known how many rows there are, searches would be planned for a few.
  await db.execute(sql`analyze gazetteer_names, gazetteer_places`);
}

/** So many rows are deleted at once: nobody waits for it. */
const mostDeleted = 5_000;

/** Deletes some of what is left of all other versions; returns whether there is nothing more. */
export async function deleteOtherGazetteers(db: Db, versionId: number): Promise<boolean> {
  for (const table of [sql`gazetteer_names`, sql`gazetteer_places`]) {
    const gone = await db.execute(sql`
      delete from ${table} where ctid = any(array(
        select ctid from ${table} where version_id <> ${versionId} limit ${mostDeleted}
      )) returning version_id`);
    if (gone.length > 0) return false;
  }
  await db.execute(sql`delete from gazetteer_versions where id <> ${versionId}`);
  return true;
}
