import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { z } from 'zod';

const measured = z.object({ longestTurn: z.number(), firstAnswers: z.record(z.string(), z.number()) });

/** Milliseconds of CPU, with room for a machine that is three times as slow. */
const mostMs = 60;

it('after a start nobody waits for tables: they are made bit by bit, and then first questions are answered at once', async () => {
  const worker = new Worker(new URL('measure-warm-up.ts', import.meta.url), { execArgv: [] });
  const [message] = await once(worker, 'message');
  const { longestTurn, firstAnswers } = measured.parse(message);
  expect(longestTurn).toBeLessThan(mostMs);
  expect(Object.entries(firstAnswers).filter(([, ms]) => ms >= mostMs)).toEqual([]);
}, 30_000);
