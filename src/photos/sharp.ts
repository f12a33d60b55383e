import { fontFamily, offerFonts } from './text/fonts.ts';

// Everyone takes sharp from here: imported directly and drawing a text first, it would settle on whatever
// fonts the server happens to have.
const fonts = offerFonts();

const { default: sharp } = await import('sharp');

try {
  // The first text makes fontconfig read its configuration; afterwards the file is no longer needed.
  await sharp({ text: { text: 'Ə', font: fontFamily } })
    .raw()
    .toBuffer();
} finally {
  fonts.restore();
}

// One thread per picture: decoding and encoding a JPEG use one anyway, a second thread was measured to save
// a sixth of the time, and on a small server the other core belongs to the bot and the database.
sharp.concurrency(1);

// libvips would keep the last operations and their pixels for reuse, but no photo is read twice in a row.
sharp.cache(false);

// libvips reads dozens of formats. Of those the bot needs four, and SVG for what it draws itself; the rest
// is only something to attack.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpeg',
    'VipsForeignLoadPng',
    'VipsForeignLoadWebp',
    'VipsForeignLoadHeif',
    'VipsForeignLoadSvg',
  ],
});

export { sharp };
