import type { Logger } from '#src/logger.ts';
import type { PictureRefusal } from '#src/photos/picture-refusal.ts';
import type { PictureLimits, PictureRequest } from './messages.ts';
import { openPictureProcess, type PictureProcess } from './process.ts';
import type { TotalsCard } from './totals/card.ts';

/** A picture as it may be kept, or why it was not taken; `killed` means that its decoding was ended. */
export type CleanedPicture =
  | { kind: 'clean'; picture: Buffer; width: number; height: number; perceptualHash: string | null }
  | { kind: 'refused'; why: PictureRefusal | 'killed' };

/** All that is done with pixels. None of it is done in the bot's own process. */
export interface Pictures {
  /** Makes a JPEG that is safe to keep, see `cleanPhoto`, and finds what it looks like. @throws PicturesEnded */
  cleanPhoto(bytes: Buffer): Promise<CleanedPicture>;
  /** Makes a PNG of a logo, see `cleanLogo`. @throws PicturesEnded */
  cleanLogo(bytes: Buffer): Promise<CleanedPicture>;
  /** Whether two clean photos are the same picture, see `areSamePicture`. */
  areSame(pictures: [Buffer, Buffer]): Promise<boolean>;
  /** One JPEG of an entry's photos, see `renderContactSheet`. */
  drawSheet(photos: Buffer[]): Promise<Buffer>;
  /** One JPEG of two pictures, see `renderSideBySide`. */
  drawSideBySide(pictures: [Buffer, Buffer]): Promise<Buffer>;
  /** A JPEG with a title in place of photos, see `renderTitleTile`. */
  drawTitleTile(words: { title: string; lines: string[] }): Promise<Buffer>;
  /** The totals of a campaign as PNG, see `renderTotalsCard`. */
  drawTotals(card: TotalsCard): Promise<Buffer>;
  /** Ends the cleaning of pictures at once, since it can take long. Drawing goes on. */
  stopCleaning(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Limits for a picture that somebody sent. Of 50 million pixels, a usual JPEG takes a third of a second and 160 MB, a
 * progressive one 1.2 s and 460 MB, and one in the colours of printing 3.3 s and 610 MB, as measured on a busy
 * machine.
 */
export const cleaningLimits: PictureLimits = { cpuMs: 5_000, memoryMb: 1_000 };

/** Limits for what we draw ourselves, which takes a tenth of a second: to reach these is a fault of ours. */
export const drawingLimits: PictureLimits = { cpuMs: 30_000, memoryMb: 1_000 };

/**
 * Opens two processes: one for pictures that people send, one for what is drawn, so that no card waits for the
 * picture of a stranger. Cleaning has a lower priority than drawing, and both a lower one than the bot.
 */
export function openPictures(
  logger: Logger,
  limits: { cleaning: PictureLimits; drawing: PictureLimits } = {
    cleaning: cleaningLimits,
    drawing: drawingLimits,
  },
): Pictures {
  const cleaning = openPictureProcess({ niceness: 5, ...limits.cleaning });
  const drawing = openPictureProcess({ niceness: 2, ...limits.drawing });
  const clean = (request: PictureRequest) => cleanIn(cleaning, request, logger);
  const draw = (request: PictureRequest) => drawIn(drawing, request);
  return {
    cleanPhoto: (bytes) => clean({ kind: 'clean-photo', bytes }),
    cleanLogo: (bytes) => clean({ kind: 'clean-logo', bytes }),
    async areSame(pictures) {
      const request: PictureRequest = { kind: 'compare', pictures };
      const outcome = await drawing.ask(request);
      if (outcome.kind === 'compared') return outcome.areSame;
      throw failure(request, outcome);
    },
    drawSheet: (photos) => draw({ kind: 'draw-sheet', photos }),
    drawSideBySide: (pictures) => draw({ kind: 'draw-side-by-side', pictures }),
    drawTitleTile: ({ title, lines }) => draw({ kind: 'draw-title-tile', title, lines }),
    drawTotals: (card) => draw({ kind: 'draw-totals', card }),
    stopCleaning: cleaning.stop,
    async stop() {
      await Promise.all([cleaning.stop(), drawing.stop()]);
    },
  };
}

async function cleanIn(
  process: PictureProcess,
  request: PictureRequest,
  logger: Logger,
): Promise<CleanedPicture> {
  let outcome = await process.ask(request);
  // The process may have been killed for another reason. If it crashes a second time, this picture is the cause.
  if (outcome.kind === 'crashed') outcome = await process.ask(request);
  switch (outcome.kind) {
    case 'clean':
    case 'refused':
      return outcome;
    case 'over-limit':
      logger.warn({ limit: outcome.limit }, 'a picture took too much to decode and was given up');
      return { kind: 'refused', why: 'killed' };
    case 'crashed':
      logger.warn({ reason: outcome.reason }, 'a picture ended the process that decoded it and was given up');
      return { kind: 'refused', why: 'killed' };
    case 'compared':
    case 'drawn':
    case 'failed':
      throw failure(request, outcome);
  }
}

async function drawIn(process: PictureProcess, request: PictureRequest): Promise<Buffer> {
  const outcome = await process.ask(request);
  if (outcome.kind === 'drawn') return outcome.picture;
  throw failure(request, outcome);
}

/** The reason is what a decoder said; it holds nothing that somebody wrote. */
function failure(
  { kind }: PictureRequest,
  outcome: { kind: string; reason?: string; limit?: string },
): Error {
  return new Error(`${kind} ended: ${outcome.reason ?? outcome.limit ?? outcome.kind}`);
}
