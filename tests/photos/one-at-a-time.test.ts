import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { oneAtATime } from '#src/photos/one-at-a-time.ts';

test('calls wait for each other, keep their order and outlive a failure', async () => {
  const events: string[] = [];
  const task = oneAtATime(async (name: string) => {
    events.push(`${name} begins`);
    await setTimeout(name === 'first' ? 20 : 1);
    events.push(`${name} ends`);
    if (name === 'second') throw new Error('spilled');
    return name.toUpperCase();
  });

  const results = await Promise.allSettled(['first', 'second', 'third'].map(task));

  expect(events).toEqual([
    'first begins',
    'first ends',
    'second begins',
    'second ends',
    'third begins',
    'third ends',
  ]);
  expect(results).toMatchObject([{ value: 'FIRST' }, { reason: { message: 'spilled' } }, { value: 'THIRD' }]);
});
