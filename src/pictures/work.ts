import type { PictureAnswer, PictureRequest } from './messages.ts';

type Kind = PictureRequest['kind'];
type Work<K extends Kind> = (request: Extract<PictureRequest, { kind: K }>) => Promise<PictureAnswer>;

/** How each request is done. Its libraries are loaded with it: what is not asked for is not loaded. */
const loaders: { [K in Kind]: () => Promise<Work<K>> } = {
  'clean-photo': async () => {
    const { cleanPhoto } = await import('#src/photos/clean-photo.ts');
    const { findPerceptualHash } = await import('#src/photos/perceptual-hash.ts');
    return async ({ bytes }) => {
      const photo = await cleanPhoto(bytes);
      if (photo.kind === 'refused') return photo;
      const { jpeg: picture, width, height } = photo;
      return { kind: 'clean', picture, width, height, perceptualHash: await findPerceptualHash(picture) };
    };
  },
  'clean-logo': async () => {
    const { cleanLogo } = await import('#src/photos/clean-logo.ts');
    return async ({ bytes }) => {
      const logo = await cleanLogo(bytes);
      if (logo.kind === 'refused') return logo;
      const { data: picture, width, height } = logo;
      return { kind: 'clean', picture, width, height, perceptualHash: null };
    };
  },
  compare: async () => {
    const { areSamePicture } = await import('#src/photos/same-picture.ts');
    return async ({ pictures }) => ({ kind: 'compared', areSame: await areSamePicture(...pictures) });
  },
  'draw-sheet': async () => {
    const { renderContactSheet } = await import('#src/photos/sheet/contact-sheet.ts');
    return async ({ photos }) => drawn(await renderContactSheet(photos));
  },
  'draw-side-by-side': async () => {
    const { renderSideBySide } = await import('#src/photos/sheet/side-by-side.ts');
    return async ({ pictures }) => drawn(await renderSideBySide(pictures));
  },
  'draw-title-tile': async () => {
    const { renderTitleTile } = await import('#src/photos/text/title-tile.ts');
    return async (words) => drawn(await renderTitleTile(words));
  },
  'draw-totals': async () => {
    const { renderTotalsCard } = await import('./totals/card.ts');
    return async ({ card }) => drawn(await renderTotalsCard(card));
  },
};

/** Loads what a request needs; the work itself begins when the result is called. */
export async function loadWork(request: PictureRequest): Promise<() => Promise<PictureAnswer>> {
  const work = (await loaders[request.kind]()) as (request: PictureRequest) => Promise<PictureAnswer>;
  return () => work(request);
}

function drawn(picture: Buffer): PictureAnswer {
  return { kind: 'drawn', picture };
}
