import { openPhotoStore } from '#src/photos/photo-store.ts';
import type { ChildOrder } from './build-in-child.ts';
import type { BuildFiles } from './build-order.ts';

/** The process that builds the files of one report, and ends: see `buildInChild`. */

/** Each with its libraries: what is not asked for is not loaded. */
const builders: { [Format in ChildOrder['format']]: () => Promise<BuildFiles> } = {
  pdf: async () => (await import('#src/report/formats/pdf/build-pdf.ts')).buildPdf,
  word: async () => (await import('#src/report/formats/word/build-word.ts')).buildWord,
  excel: async () => (await import('#src/report/formats/excel/render-workbook.ts')).buildExcelFile,
  csv: async () => (await import('#src/report/formats/csv/build-csv.ts')).buildCsvFile,
  map: async () => (await import('#src/report/formats/map/build-geojson.ts')).buildMapFile,
};

/** So often at the most, in milliseconds, the bot hears how far the building is. */
const tellEvery = 500;

process.once('message', async (order: ChildOrder) => {
  const build = await builders[order.format]();
  let told = 0;
  const files = await build({ ...order, photos: openPhotoStore(order.photosFolder) }, (done, of) => {
    if (Date.now() - told < tellEvery) return;
    told = Date.now();
    process.send?.({ done, of });
  });
  process.send?.({ files }, () => process.disconnect());
});

// The bot is gone: nobody waits for the files any more.
process.once('disconnect', () => process.exit());
