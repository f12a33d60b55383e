import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entryStatuses } from '#src/domain/entries/status.ts';
import { canDo, type EntryAction, transitions } from '#src/domain/entries/transitions.ts';

const actions = Object.keys(transitions) as EntryAction[];

it.each([
  ['draft', ['cancel', 'submit']],
  ['cancelled', ['restore']],
  ['pending', ['approve', 'correct', 'duplicate', 'edit', 'reject', 'return', 'withdraw']],
  ['returned', ['approve', 'correct', 'reject', 'undo', 'withdraw']],
  ['approved', ['correct', 'duplicate', 'edit', 'undo', 'withdraw']],
  ['rejected', ['correct', 'undo', 'withdraw']],
  ['withdrawn', []],
] as const)('an entry that is %s can be moved by %j and nothing else', (status, allowed) => {
  expect(actions.filter((action) => canDo(action, status)).toSorted()).toEqual(allowed);
});

it('whatever happens to an entry, what was submitted is never a draft again', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...actions)), (wanted) => {
      let status: (typeof entryStatuses)[number] = 'draft';
      let submitted = false;
      for (const action of wanted) {
        if (!canDo(action, status)) continue;
        status = transitions[action].to ?? status;
        submitted ||= action === 'submit';
        expect(['draft', 'cancelled'].includes(status)).toBe(!submitted);
      }
    }),
  );
});

it('every status can be reached from a draft', () => {
  const reached = new Set<string>(['draft']);
  for (const _round of entryStatuses) {
    for (const { from, to } of Object.values(transitions)) {
      if (to !== null && from.some((status) => reached.has(status))) reached.add(to);
    }
  }
  expect(reached).toEqual(new Set(entryStatuses));
});
