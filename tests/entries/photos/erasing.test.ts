import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Db } from '#db/connection/client.ts';
import { insertCorrection } from '#db/queries/entries/corrections.ts';
import { deleteDraftsOf } from '#db/queries/entries/draft-deletions.ts';
import { deletePhotosOfRejected } from '#db/queries/entries/expiry.ts';
import { addPhoto, findPhoto, removePhoto, settlePhoto } from '#db/queries/entries/photos.ts';
import { withdrawEntry } from '#db/queries/entries/withdrawals.ts';
import { forgetPerson } from '#src/people/privacy/forget-person.ts';
import { listCopies } from '#tests/support/database/list-copies.ts';
import { rowsOf } from '#tests/support/database/rows-of.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { submitEntry } from '#tests/support/receive-entry.ts';
import { openStage, type Stage } from '#tests/support/stage.ts';
import { untilWaiting } from '#tests/support/waiting/until-waiting.ts';

const countCopies = async (db: Db) => Object.keys(await listCopies(db)).length;

/** An entry of Aysel with two photos, of a bot that does nothing more: no job can erase anything. */
async function stopWithPhotos() {
  const stage = await openStage();
  const entry = await submitEntry(stage, stage.aysel, { photos: 2 });
  await stage.stop();
  return { stage, entryId: entry.id, personId: stage.aysel.id };
}

/** Begins a correction of the entry, which shares its photos. */
function correct({ db }: Stage, { entryId, personId }: { entryId: number; personId: number }) {
  const about = { entryId, personId, updateId: 1, isModeratorEdit: false };
  return insertCorrection(db, about, ['photo']);
}

const ways: Array<[string, (tx: Db, of: { entryId: number; personId: number }) => Promise<unknown>]> = [
  ['withdrawn', (tx, of) => withdrawEntry(tx, of)],
  ['forgotten', (tx, { personId }) => forgetPerson(tx, { personId, approved: 'go' })],
  [
    'rejected 30 days ago',
    async (tx, { entryId }) => {
      await tx.execute(sql`
        update entries set status = 'rejected', updated_at = now() - interval '31 days' where id = ${entryId}`);
      await deletePhotosOfRejected(tx);
    },
  ],
  ['deleted', (tx, { entryId }) => tx.execute(sql`delete from entries where id = ${entryId}`)],
];

describe('the bytes of photos', () => {
  it.each(ways)('are gone in the very transaction in which their entry is %s', async (_, erase) => {
    const { stage, ...of } = await stopWithPhotos();
    expect(await countCopies(stage.db)).toBe(2);
    await stage.db.transaction(async (tx) => {
      await erase(tx, of);
      expect(await countCopies(tx)).toBe(0);
    });
    expect(await countCopies(stage.db)).toBe(0);
  });

  it('are gone with a withdrawal though a correction shares them', async () => {
    const { stage, ...of } = await stopWithPhotos();
    await correct(stage, of);
    await withdrawEntry(stage.db, of);
    expect(await countCopies(stage.db)).toBe(0);
  });

  it('stay as long as either a correction or its entry has them', async () => {
    const { stage, ...of } = await stopWithPhotos();
    const correctionId = await correct(stage, of);
    const photosOf = (entryId: number) =>
      rowsOf<{ id: number; file: string }>(
        stage.db,
        sql`select id, file from entry_photos where entry_id = ${entryId} order by id`,
      );
    const [own, shared] = [await photosOf(of.entryId), await photosOf(correctionId)];
    await removePhoto(stage.db, correctionId, shared[0]?.id ?? 0);
    expect(await countCopies(stage.db)).toBe(2);
    await removePhoto(stage.db, of.entryId, own[0]?.id ?? 0);
    expect(Object.keys(await listCopies(stage.db))).toEqual([own[1]?.file]);
    await deleteDraftsOf(stage.db, of.personId);
    expect(await countCopies(stage.db)).toBe(1);
  });

  it('are gone when two delete at the same moment what shares them', async () => {
    const { stage, ...of } = await stopWithPhotos();
    const correctionId = await correct(stage, of);
    const erase = async (tx: Db, entryId: number) => {
      await tx.execute(sql`delete from entry_photos where entry_id = ${entryId}`);
    };
    let second: Promise<unknown> | undefined;
    await stage.db.transaction(async (tx) => {
      await erase(tx, of.entryId);
      second = erase(stage.db, correctionId);
      await untilWaiting(stage.db);
    });
    await second;
    expect(await countCopies(stage.db)).toBe(0);
  });

  it('stay when a correction begins at the moment in which the photos of its entry expire', async () => {
    const { stage, ...of } = await stopWithPhotos();
    await stage.db.execute(
      sql`update entries set status = 'rejected', updated_at = now() - interval '31 days'`,
    );
    let expiry: Promise<unknown> | undefined;
    await stage.db.transaction(async (tx) => {
      await correct({ ...stage, db: tx } as Stage, of);
      expiry = deletePhotosOfRejected(stage.db);
      await untilWaiting(stage.db);
    });
    await expiry;
    expect(await countCopies(stage.db)).toBe(2);
  });

  it('are not kept of a photo that was taken off before they came', async () => {
    const { stage, entryId } = await stopWithPhotos();
    const { db } = stage;
    const sent = { entryId, fileId: 'a', fileUniqueId: 'a', messageId: 3, mediaGroupId: null };
    await addPhoto(db, sent, 10);
    const [row] = await rowsOf<{ id: number }>(db, sql`select id from entry_photos where status = 'loading'`);
    const photo = await findPhoto(db, row?.id ?? 0);
    if (!photo) throw new Error('no photo');
    await removePhoto(db, entryId, photo.id);
    const picture = await drawSamplePhoto({ width: 40, height: 30, seed: 5 });
    const copy = { picture, width: 40, height: 30, perceptualHash: null };
    expect(await settlePhoto(db, photo, copy)).toBe(false);
    expect(await countCopies(db)).toBe(2);
  });
});
