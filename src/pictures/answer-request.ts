import { cleanLogo } from '#src/photos/clean-logo.ts';
import { cleanPhoto } from '#src/photos/clean-photo.ts';
import { renderContactSheet } from '#src/photos/contact-sheet.ts';
import { findLikeness } from '#src/photos/likeness.ts';
import { renderSideBySide } from '#src/photos/side-by-side.ts';
import { renderTitleTile } from '#src/photos/title-tile.ts';
import { renderTotalsCard } from '#src/reports/pictures/totals-card.ts';
import type { PictureAnswer, PictureRequest } from './picture-messages.ts';

/** Does what a picture process is asked for. */
export async function answerRequest(request: PictureRequest): Promise<PictureAnswer> {
  switch (request.kind) {
    case 'clean-photo': {
      const photo = await cleanPhoto(request.bytes);
      if (photo.kind === 'refused') return photo;
      const { jpeg: picture, width, height } = photo;
      return { kind: 'clean', picture, width, height, likeness: await findLikeness(picture) };
    }
    case 'clean-logo': {
      const logo = await cleanLogo(request.bytes);
      if (logo.kind === 'refused') return logo;
      const { data: picture, width, height } = logo;
      return { kind: 'clean', picture, width, height, likeness: null };
    }
    case 'draw-sheet':
      return drawn(renderContactSheet(request.photos));
    case 'draw-side-by-side':
      return drawn(renderSideBySide(request.pictures));
    case 'draw-title-tile':
      return drawn(renderTitleTile(request));
    case 'draw-totals':
      return drawn(renderTotalsCard(request.card));
  }
}

async function drawn(picture: Promise<Buffer>): Promise<PictureAnswer> {
  return { kind: 'drawn', picture: await picture };
}
