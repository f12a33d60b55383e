import { z } from 'zod';
import { pictureRefusals } from '#src/photos/picture-refusal.ts';

/** What the bot and its picture processes say to each other. Pictures go back and forth as bytes. */

const bytes = z.instanceof(Buffer);

const bigFigure = z.object({ value: z.string(), label: z.string() });
const bar = z.object({ label: z.string(), events: z.number(), count: z.string() });
const position = z.object({ latitude: z.number(), longitude: z.number() });
const place = z.object({ events: z.number(), at: position.nullable() });

const totalsCard = z.object({
  title: z.string(),
  days: z.string().nullable(),
  headline: z.array(bigFigure),
  bars: z.array(bar),
  places: z.array(place).readonly(),
  moment: z.string(),
});

const pictureRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('clean-photo'), bytes }),
  z.object({ kind: z.literal('clean-logo'), bytes }),
  z.object({ kind: z.literal('compare'), pictures: z.tuple([bytes, bytes]) }),
  z.object({ kind: z.literal('draw-sheet'), photos: z.array(bytes) }),
  z.object({ kind: z.literal('draw-side-by-side'), pictures: z.tuple([bytes, bytes]) }),
  z.object({ kind: z.literal('draw-title-tile'), title: z.string(), lines: z.array(z.string()) }),
  z.object({ kind: z.literal('draw-totals'), card: totalsCard }),
]);

export type PictureRequest = z.infer<typeof pictureRequest>;

/** What a process may take for one picture. */
const pictureLimits = z.object({
  /** Milliseconds of a processor: a machine that is busy with something else makes no picture too slow. */
  cpuMs: z.number(),
  /** Memory of the whole process, resident. */
  memoryMb: z.number(),
});

export type PictureLimits = z.infer<typeof pictureLimits>;

export const pictureOrder = z.object({ request: pictureRequest, limits: pictureLimits });

export const pictureAnswer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('clean'),
    picture: bytes,
    width: z.number(),
    height: z.number(),
    /** Null for anything but a photo. */
    perceptualHash: z.string().nullable(),
  }),
  z.object({ kind: z.literal('refused'), why: z.enum(pictureRefusals) }),
  z.object({ kind: z.literal('compared'), areSame: z.boolean() }),
  z.object({ kind: z.literal('drawn'), picture: bytes }),
  /** The request could not be done, by a fault of ours. */
  z.object({ kind: z.literal('failed'), reason: z.string() }),
  /** It took more than it may and is still at work: the bot is to end it. */
  z.object({ kind: z.literal('over-limit'), limit: z.enum(['time', 'memory']) }),
]);

export type PictureAnswer = z.infer<typeof pictureAnswer>;
