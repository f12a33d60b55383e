import { formats } from '#src/report/formats/all-formats.ts';
import type { ChildOrder, PhotoForChild } from './build-in-child.ts';

/** The process that builds the files of one report, and ends: see `buildInChild`. */

/** The least time between two messages to the bot about progress, in milliseconds. */
const tellEvery = 500;

/** The photos that the bot was asked for, and who waits for them. */
const awaited = new Map<string, PromiseWithResolvers<Buffer | null>>();

function readPhoto(file: string): Promise<Buffer | null> {
  const known = awaited.get(file);
  if (known) return known.promise;
  const photo = Promise.withResolvers<Buffer | null>();
  awaited.set(file, photo);
  process.send?.({ photo: file });
  return photo.promise;
}

process.once('message', async (order: ChildOrder) => {
  process.on('message', ({ file, photo }: PhotoForChild) => {
    awaited.get(file)?.resolve(photo);
    awaited.delete(file);
  });
  const { loadBuilder, extension } = formats[order.format];
  // Loads the libraries of this format alone.
  const build = await loadBuilder();
  let told = 0;
  const files = await build({ ...order, readPhoto, extension }, (done, of) => {
    if (Date.now() - told < tellEvery) return;
    told = Date.now();
    process.send?.({ done, of });
  });
  process.send?.({ files }, () => process.disconnect());
});

// The bot is gone: nobody waits for the files any more.
process.once('disconnect', () => process.exit());
