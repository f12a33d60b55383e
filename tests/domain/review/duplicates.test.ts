import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryStatuses } from '#src/domain/entries/status.ts';
import { canBeDuplicateOf } from '#src/domain/review/duplicates.ts';

const entry = { id: 2, campaignId: 1, hasDuplicates: false };
const original = { id: 1, campaignId: 1, status: 'approved', duplicateOf: null } as const;

describe('an entry can be rejected as a duplicate', () => {
  it.each(entryStatuses)('of one that is %s only where that counts or still may', (status) => {
    const counts = status === 'pending' || status === 'approved';
    expect(canBeDuplicateOf(entry, { ...original, status })).toBe(counts);
  });

  it.each([
    ['of itself', { id: 2 }],
    ['of one of another campaign', { campaignId: 3 }],
    ['of a duplicate', { duplicateOf: 7 }],
  ])('but not %s', (_, other) => {
    expect(canBeDuplicateOf(entry, { ...original, ...other })).toBe(false);
  });

  it('but not when it has duplicates itself', () => {
    expect(canBeDuplicateOf({ ...entry, hasDuplicates: true }, original)).toBe(false);
  });
});

it('whatever moderators decide, each duplicate leads to an entry that stands by itself', () => {
  const pair = fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 }));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 30 }), (decisions) => {
      const of = new Map<number, number>();
      for (const [id, otherId] of decisions) {
        if (of.has(id)) continue;
        const duplicateOf = of.get(otherId) ?? null;
        const status = duplicateOf === null ? 'pending' : 'rejected';
        const hasDuplicates = [...of.values()].includes(id);
        const other = { id: otherId, campaignId: 1, status, duplicateOf } as const;
        if (canBeDuplicateOf({ id, campaignId: 1, hasDuplicates }, other)) of.set(id, otherId);
      }
      for (const [id, otherId] of of) expect([otherId === id, of.has(otherId)]).toEqual([false, false]);
    }),
  );
});
