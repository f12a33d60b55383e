import { expect, it } from 'vitest';
import { photoCopies } from '#db/schema/entries/photos.ts';
import { sharp } from '#src/photos/sharp.ts';
import { dumpDatabase } from './support/database/database-dump.ts';
import { drawSamplePhoto, phoneTraces } from './support/photos/sample-photos.ts';
import { reportEvent } from './support/report-event.ts';
import { openStage } from './support/stage.ts';

it('what a phone wrote into a photo is in nothing that is stored or sent', async () => {
  const stage = await openStage();
  const { telegram, aysel, kamran, group, db } = stage;
  const photos = await Promise.all(
    [1, 2].map((seed) => drawSamplePhoto({ width: 1200, height: 900, seed, exif: true, orientation: 6 })),
  );
  const traces = [
    phoneTraces.Make,
    phoneTraces.Model,
    phoneTraces.DateTimeOriginal,
    phoneTraces.GPSDateStamp,
  ];
  expect(traces.every((trace) => photos[0]?.includes(trace))).toBe(true);

  await reportEvent(stage, aysel, { photos });
  const card = await group.expectMessage(/No\. 1/);
  await kamran.tap(card, 'Photos');
  await telegram.until(() => group.botMessages.length === 3);
  await telegram.settled();

  const sent = [...stage.chatOf(aysel).botMessages, ...group.botMessages].flatMap(
    (message) => message.bytes ?? [],
  );
  expect(sent.length).toBeGreaterThanOrEqual(4);
  const stored = (await db.select().from(photoCopies)).map(({ bytes }) => bytes);
  expect(stored).toHaveLength(2);
  for (const bytes of [...sent, ...stored]) {
    expect(traces.filter((trace) => Buffer.from(bytes).includes(trace))).toEqual([]);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  }
  const [upright] = stored;
  const { width = 0, height = 0 } = await sharp(upright).metadata();
  expect(height).toBeGreaterThan(width);
  const dump = await dumpDatabase(db);
  expect(traces.filter((trace) => dump.includes(trace))).toEqual([]);
});
