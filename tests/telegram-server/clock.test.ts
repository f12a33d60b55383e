import { expect, test } from 'vitest';
import { Clock } from './state/clock.ts';

test('what has become due happens as the clock is advanced, in its order', () => {
  const clock = new Clock();
  const rung: string[] = [];
  clock.after(90_000, () => rung.push('late'));
  clock.after(60_000, () => rung.push('early'));
  clock.after(1_000_000, () => rung.push('never'));
  clock.after(30_000, () => rung.push('taken back'))();
  const before = clock.now();
  clock.advance(50_000);
  expect(rung).toEqual([]);
  clock.advance(50_000);
  expect(rung).toEqual(['early', 'late']);
  expect(clock.now() - before).toBeGreaterThanOrEqual(100_000);
  expect(clock.unix()).toBe(Math.floor(clock.now() / 1000));
  clock.stop();
  clock.advance(2_000_000);
  expect(rung).toHaveLength(2);
});

test('time also passes by itself', async () => {
  const clock = new Clock();
  await new Promise<void>((resolve) => clock.after(5, resolve));
});
