import { expect, it, onTestFinished } from 'vitest';
import { readPhoto } from '#db/queries/entries/photos.ts';
import { createDatabase } from '#tests/support/database/database.ts';
import { reportEvent, untilAsked } from '#tests/support/report-event.ts';
import { readEntries } from './compare/truth.ts';
import { numberOn } from './people/moderator.ts';
import { drawPicture, readPicture } from './people/pictures.ts';
import { Random } from './random.ts';
import { openScene } from './scene.ts';
import { drawDeliveryTrouble } from './troubles/delivery-trouble.ts';

const pictures = Array.from({ length: 10 }, (_, index) => index + 1);

it('behind three copies an album of ten, Submit tapped three times and two moderators at once make one entry with one decision, though copies are killed', async () => {
  const database = await createDatabase();
  onTestFinished(database.remove);
  const random = new Random('three copies');
  const scene = await openScene({
    databaseUrl: database.url,
    organizers: 1,
    moderators: 2,
    copies: 3,
    drawTrouble: () => drawDeliveryTrouble(random),
  });
  onTestFinished(() => scene.close());
  const { fleet, group, telegram, chatOf } = scene;
  const [aysel, [kamran, leyla]] = [scene.organizers[0], scene.moderators];
  if (!aysel || !kamran || !leyla) throw new Error('nobody is there');
  const chat = chatOf(aysel);
  const killOne = async () => {
    const copy = random.pick(fleet.copies.filter(({ isReady }) => isReady));
    await fleet.replace(copy, { politely: false, away: async () => {} });
  };
  await fleet.run('webhook');
  await fleet.ready();

  await reportEvent(scene, aysel, {}, { upTo: 'photo' });
  const files = await Promise.all(pictures.map(drawPicture));
  await Promise.all([
    aysel.sendAlbum(chat, files, { order: random.shuffle([...files.keys()]), delayMs: 30 }),
    killOne(),
  ]);
  const counted = await chat.expectMessage(
    ({ shown, buttons }) => shown.includes('Photos: 10 of 10') && buttons.includes('✅ Done'),
  );
  await aysel.tap(counted, 'Done');
  const preview = await untilAsked(scene, aysel, 'preview');
  await Promise.all([1, 2, 3].map(() => aysel.tapStale(preview, 'Submit')));
  await chat.expectMessage(/No\. 1 received/);

  const card = await group.expectMessage((message) => numberOn(message) === 1 && message.buttons.length > 0);
  const taps = await Promise.all([kamran.tap(card, 'Approve'), leyla.tap(card, 'Approve'), killOne()]);
  const said = await Promise.all(taps.map((tap) => tap?.answer.then(({ text }) => text)));
  expect(said.filter((text) => text === 'No. 1 is approved.')).toHaveLength(1);
  await chat.expectMessage(/No\. 1 .* is approved/);

  const [entry, ...others] = await readEntries(database.sql);
  expect(others).toEqual([]);
  expect(entry?.history.map(({ action }) => action)).toEqual(['submit', 'approve']);
  const kept = await Promise.all(
    (entry?.photos ?? []).map(async ({ file }) =>
      readPicture((await readPhoto(database.db, file)) ?? Buffer.of()),
    ),
  );
  expect(kept).toEqual(pictures);
  expect(telegram.violations).toEqual([]);
});
