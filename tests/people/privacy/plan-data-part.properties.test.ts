import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PersonalPhoto } from '#db/queries/people/personal-photos.ts';
import { planDataPart } from '#src/people/privacy/plan-data-part.ts';

const photos = fc
  .array(fc.integer({ min: 1, max: 60_000_000 }), { maxLength: 30 })
  .map((sizes) =>
    sizes.map(
      (bytes, index): PersonalPhoto => ({ id: index * 3 + 1, entryId: 1, file: 'x.jpg', bytes, name: '1-1' }),
    ),
  );

it('the parts hold every photo once, in their order, and none is too big for Telegram', () => {
  fc.assert(
    fc.property(photos, (all) => {
      const parts: PersonalPhoto[][] = [];
      for (let after = 0, isLast = false; !isLast; ) {
        const part = planDataPart(all, after);
        parts.push(part.photos);
        isLast = part.isLast;
        after = part.photos.at(-1)?.id ?? after;
      }
      expect(parts.flat()).toEqual(all);
      for (const part of parts) {
        const bytes = part.reduce((sum, photo) => sum + photo.bytes, 0);
        expect(part.length <= 1 || bytes <= 45_000_000).toBe(true);
      }
      // Only who keeps nothing gets a part without photos.
      expect(parts.every((part) => part.length > 0) || all.length === 0).toBe(true);
    }),
  );
});
