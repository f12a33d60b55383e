import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { listStoredPhotos } from '#db/queries/entries/photos.ts';
import { textsIn } from '#locales/texts.ts';
import { sharp } from '#src/photos/sharp.ts';
import { asks } from '#tests/support/asks.ts';
import { rowsOf } from '#tests/support/database/rows-of.ts';
import { toastOf } from '#tests/support/moderating.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { drawSamplePhoto, phoneTraces } from '#tests/support/photos/sample-photos.ts';
import { receiveEntry } from '#tests/support/receive-entry.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { shareStage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';

const shared = shareStage();
const t = textsIn('en');

/** The photos that came below a card, once all are there. */
function photosBelow(card: Message, count: number): Promise<Message[]> {
  const { group, telegram } = shared.stage;
  return telegram.until(
    () => {
      const below = group.botMessages.filter(
        (message) =>
          message.photo && message.revision > card.revision && message.replyTo?.message_id === card.id,
      );
      return below.length === count ? below : undefined;
    },
    { describe: `${count} photos below the card` },
  );
}

const bytesOf = (message: Message | undefined) => Buffer.from(message?.bytes ?? []);

it('the album comes on demand: the very clean copies, in their order, not to be forwarded', async () => {
  const { rauf, kamran, group, photosOf } = shared.stage;
  const taken = await Promise.all(
    [1, 2, 3].map((seed) => drawSamplePhoto({ width: 640, height: 480, seed, exif: true })),
  );
  await reportEvent(shared.stage, rauf, { photos: taken });
  const card = await group.expectMessage((message) =>
    message.buttons.includes(t('button-photos', { count: 3 })),
  );

  await kamran.tap(card, 'Photos');
  const album = await photosBelow(card, 3);

  const [entry] = await rowsOf<{ id: number }>(shared.stage.db, sql`select max(id) as id from entries`);
  const kept = await photosOf(Number(entry?.id));
  expect(
    album.map((message) => bytesOf(message).equals(kept[album.indexOf(message)] ?? Buffer.of())),
  ).toEqual([true, true, true]);
  expect(album.every((message) => message.wire.has_protected_content)).toBe(true);
  expect(new Set(album.map((message) => message.wire.media_group_id)).size).toBe(1);
});

it('nothing of the phone is in what the moderators see', async () => {
  const { rauf, kamran, group } = shared.stage;
  const photo = await drawSamplePhoto({ width: 640, height: 480, seed: 4, exif: true });
  await reportEvent(shared.stage, rauf, { date: '27.02.2026', photos: [photo] });
  const card = await group.expectMessage((message) =>
    message.buttons.includes(t('button-photos', { count: 1 })),
  );
  await kamran.tap(card, 'Photos');
  const [sent] = await photosBelow(card, 1);

  for (const bytes of [bytesOf(sent), bytesOf(card)]) {
    const { exif, xmp, iptc } = await sharp(bytes).metadata();
    expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
    for (const trace of [phoneTraces.Make, phoneTraces.Model, 'GPS'])
      expect(bytes.includes(trace)).toBe(false);
  }
});

it('a single photo comes by itself', async () => {
  const { aysel, kamran, photosOf } = shared.stage;
  const { id, card } = await receiveEntry(shared.stage, aysel, { photos: 1 });
  await kamran.tap(card, 'Photos');

  const [sent] = await photosBelow(card, 1);
  const [kept] = await photosOf(id);
  expect(bytesOf(sent).equals(kept ?? Buffer.of())).toBe(true);
  expect(sent?.wire.has_protected_content).toBe(true);
  expect(sent?.wire.media_group_id).toBeUndefined();
});

it('what was sent once is not uploaded again', async () => {
  const { aysel, kamran, telegram } = shared.stage;
  const { card } = await receiveEntry(shared.stage, aysel, { photos: 2 });
  await kamran.tap(card, 'Photos');
  await photosBelow(card, 2);
  // What was sent is noted a moment after it was sent.
  await eventually(async () => {
    const [row] = await rowsOf<{ known: number }>(
      shared.stage.db,
      sql`select count(sent_file_id)::int as known from entry_photos where entry_id = (select max(id) from entries)`,
    );
    return row?.known === 2;
  });
  await kamran.tap(card, 'Photos');
  await photosBelow(card, 4);

  const [, again] = telegram.journal.calls('sendMediaGroup').slice(-2);
  expect(JSON.stringify(again?.parameters)).not.toContain('attach://');
});

it('photos that Telegram does not know any more, as after a new token, are uploaded anew', async () => {
  const { aysel, kamran, db } = shared.stage;
  const { id, card } = await receiveEntry(shared.stage, aysel, { photos: 2 });
  await db.execute(sql`update entry_photos set sent_file_id = 'AgACAgIAAxkB' where entry_id = ${id}`);
  await kamran.tap(card, 'Photos');

  expect(await photosBelow(card, 2)).toHaveLength(2);
});

it('where the photos are gone by now, the moderator is told', async () => {
  const { aysel, kamran, db } = shared.stage;
  const { id, card } = await receiveEntry(shared.stage, aysel, { photos: 2 });
  await db.execute(sql`delete from entry_photos where entry_id = ${id}`);

  expect(await toastOf(kamran, card, 'Photos')).toBe(t('toast-no-photos'));
});

it('a panorama that Telegram would refuse is shown with the others, in margins', async () => {
  const { rauf, kamran, group } = shared.stage;
  const panorama = await drawSamplePhoto({ width: 4000, height: 100, seed: 7 });
  const usual = await drawSamplePhoto({ width: 640, height: 480, seed: 8 });
  await reportEvent(shared.stage, rauf, { date: '05.03.2026', title: 'A panorama' }, { upTo: 'photo' });
  const phone = phoneOf(shared.stage, rauf);
  const files = [panorama, usual].map((bytes, index) => ({
    bytes,
    fileName: `${index}.jpg`,
    mimeType: 'image/jpeg',
  }));
  await phone.sees(
    () => rauf.sendDocumentAlbum(phone.chat, files),
    (message) => message.shown.includes('Photos: 2 of 10') && message.buttons.includes('✅ Done'),
  );
  await phone.tap('Done', asks('preview'));
  await phone.tap('Submit', 'received');
  const card = await group.expectMessage('A panorama');
  await kamran.tap(card, 'Photos');
  const album = await photosBelow(card, 2);
  const sizes = album.map(({ wire }) => wire.photo?.at(-1)).map((size) => [size?.width, size?.height]);
  expect(sizes).toEqual([
    [2560, 128],
    [640, 480],
  ]);
});

it('a photo that Telegram refuses all the same comes as a file, and hides none of the others', async () => {
  const { aysel, kamran, group, db, telegram } = shared.stage;
  const { id, card } = await receiveEntry(shared.stage, aysel, { photos: 3, title: 'A ribbon' });
  const [, second] = await listStoredPhotos(db, id);
  const ribbon = await sharp({ create: { width: 3000, height: 30, channels: 3, background: '#0a0' } })
    .jpeg()
    .toBuffer();
  await db.execute(sql`update photo_copies set bytes = ${ribbon} where file = ${second?.file}`);
  await kamran.tap(card, 'Photos');
  await photosBelow(card, 2);
  const file = await telegram.until(() =>
    group.botMessages.find((message) => message.wire.document && message.replyTo?.message_id === card.id),
  );
  expect(bytesOf(file).equals(ribbon)).toBe(true);
  expect(file.wire.has_protected_content).toBe(true);
});
