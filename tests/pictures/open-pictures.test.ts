import { expect, onTestFinished, test } from 'vitest';
import { createLogger } from '#src/logger.ts';
import { PicturesEnded } from '#src/pictures/ended.ts';
import { cleaningLimits, drawingLimits, openPictures, type Pictures } from '#src/pictures/open-pictures.ts';
import { buildManyScans } from '#tests/support/database/many-scans.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { drawScene } from '#tests/support/photos/sample-scenes.ts';
import { isAlive, watchPictureProcesses } from '#tests/support/programs/picture-processes.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';

/** Passes the limits on its header, and takes half a second or more. */
const slow = buildManyScans({ width: 8192, height: 6144, scans: 100 });

const listOwnProcesses = await watchPictureProcesses();
const photo = await drawSamplePhoto({ width: 400, height: 300 });
const words = { title: 'An evening of poetry', lines: [] };

function open({ cpuMs = cleaningLimits.cpuMs, memoryMb = cleaningLimits.memoryMb } = {}): Pictures {
  const logger = createLogger('silent', 'no token');
  const pictures = openPictures(logger, { cleaning: { cpuMs, memoryMb }, drawing: drawingLimits });
  onTestFinished(() => pictures.stop());
  return pictures;
}

/** The one process that is there. */
function untilStarted(other?: number): Promise<number> {
  return eventually(async () => (await listOwnProcesses()).find((pid) => pid !== other));
}

test('a photo is cleaned and its perceptual hash found', async () => {
  const cleaned = await open().cleanPhoto(await drawScene(1));
  expect(cleaned).toMatchObject({ kind: 'clean', width: 640, height: 480 });
  expect(cleaned).toHaveProperty('perceptualHash', expect.stringMatching(/^[0-9a-f]{16}$/));
});

test('a picture that takes too long is given up, and those behind it have their turn', async () => {
  const pictures = open({ cpuMs: 200 });
  const answers = await Promise.all([photo, slow, photo].map(pictures.cleanPhoto));
  expect(answers).toMatchObject([{ kind: 'clean' }, { kind: 'refused', why: 'killed' }, { kind: 'clean' }]);
});

test('a picture that takes too much memory is given up', async () => {
  const pictures = open({ memoryMb: 50 });
  expect(await pictures.cleanPhoto(slow)).toEqual({ kind: 'refused', why: 'killed' });
});

test('a picture whose process was killed gets another chance', async () => {
  const pictures = open();
  const cleaned = pictures.cleanPhoto(photo);
  process.kill(await untilStarted(), 'SIGKILL');
  expect(await cleaned).toMatchObject({ kind: 'clean' });
});

test('a picture whose process was killed twice is given up', async () => {
  const pictures = open();
  const cleaned = pictures.cleanPhoto(slow);
  const first = await untilStarted();
  process.kill(first, 'SIGKILL');
  process.kill(await untilStarted(first), 'SIGKILL');
  expect(await cleaned).toEqual({ kind: 'refused', why: 'killed' });
  expect(await pictures.cleanPhoto(photo)).toMatchObject({ kind: 'clean' });
});

test('a drawing whose process was killed fails, and what waits behind it is drawn', async () => {
  const pictures = open();
  const failing = pictures.drawTitleTile(words);
  const waiting = pictures.drawTitleTile(words);
  process.kill(await untilStarted(), 'SIGKILL');
  await expect(failing).rejects.toThrow('draw-title-tile ended: it ended with SIGKILL');
  expect((await waiting).length).toBeGreaterThan(1000);
});

test('drawing goes on while a picture of somebody is not yet decoded', async () => {
  const pictures = open();
  const cleaned = pictures.cleanPhoto(photo);
  const hanging = await untilStarted();
  process.kill(hanging, 'SIGSTOP');
  expect((await pictures.drawTitleTile(words)).length).toBeGreaterThan(1000);
  process.kill(hanging, 'SIGCONT');
  expect(await cleaned).toMatchObject({ kind: 'clean' });
});

test('an end does not wait for pictures, nor leave a process behind', async () => {
  const pictures = open();
  const [begun, waiting] = [pictures.cleanPhoto(slow), pictures.cleanPhoto(photo)];
  const hanging = await untilStarted();
  process.kill(hanging, 'SIGSTOP');
  const ended = Promise.allSettled([begun, waiting]);
  await pictures.stopCleaning();
  expect(isAlive(hanging)).toBe(false);
  for (const one of await ended) expect(one).toMatchObject({ reason: expect.any(PicturesEnded) });
  // What was begun before the end is still drawn.
  expect((await pictures.drawTitleTile(words)).length).toBeGreaterThan(1000);
  await pictures.stop();
  expect(await listOwnProcesses()).toEqual([]);
});
