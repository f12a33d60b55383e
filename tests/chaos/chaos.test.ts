import { expect, it } from 'vitest';
import { runChaos } from './run-chaos.ts';

it('whatever goes wrong for a while, everybody has exactly what they reported and decided, and was told so', async () => {
  const { figures, differences } = await runChaos({
    seconds: 15,
    seed: 'a short run',
    organizers: 6,
    moderators: 2,
    copies: 2,
    mode: 'mixed',
    pooler: 'none',
    troubles: ['kills', 'redeliveries', 'calls', 'postgres'],
  });
  expect(differences).toEqual([]);
  // Nothing would differ either if nothing had happened.
  for (const happened of ['kills', 'redeliveries', 'Postgres restarts', 'entries', 'photos', 'decisions']) {
    expect(figures[happened], happened).toBeGreaterThan(0);
  }
}, 600_000);
