import { openPhotoStore } from '#src/photos/store.ts';
import { formats } from '#src/report/formats/all-formats.ts';
import type { ChildOrder } from './build-in-child.ts';

/** The process that builds the files of one report, and ends: see `buildInChild`. */

/** The least time between two messages to the bot about progress, in milliseconds. */
const tellEvery = 500;

process.once('message', async (order: ChildOrder) => {
  const { loadBuilder, extension } = formats[order.format];
  // Loads the libraries of this format alone.
  const build = await loadBuilder();
  let told = 0;
  const photos = openPhotoStore(order.photosFolder);
  const files = await build({ ...order, photos, extension }, (done, of) => {
    if (Date.now() - told < tellEvery) return;
    told = Date.now();
    process.send?.({ done, of });
  });
  process.send?.({ files }, () => process.disconnect());
});

// The bot is gone: nobody waits for the files any more.
process.once('disconnect', () => process.exit());
