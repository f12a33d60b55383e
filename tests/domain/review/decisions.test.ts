import { expect, it } from 'vitest';
import { reviewStatuses } from '#src/domain/entries/status.ts';
import { canDo } from '#src/domain/entries/transitions.ts';
import { type DecisionName, decisions, historyEvents } from '#src/domain/review/decisions.ts';

const names = Object.keys(decisions) as DecisionName[];

it.each(names)('what %s leads to can be undone', (name) => {
  const { to } = decisions[name];
  expect(to === 'pending' || canDo('undo', to)).toBe(true);
});

it.each(names)('the organizer is told of %s', (name) => {
  expect(historyEvents[decisions[name].recordedAs].told).not.toBeNull();
});

it.each(reviewStatuses)('an entry gets to be %s by a decision', (status) => {
  expect(names.some((name) => decisions[name].to === status)).toBe(true);
});
