import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { listHeavyTests } from './tests/support/suite/heavy-tests.ts';
import { LongestFirst } from './tests/support/suite/longest-first.ts';
import { findQuickFolder } from './tests/support/suite/quick-folder.ts';

const heavyTests = listHeavyTests();

export default defineConfig({
  test: {
    // One more than can run: tests wait for processes and pages half of the time. The server takes the connections of six.
    maxWorkers: Math.min(availableParallelism() + 1, 6),
    sequence: { sequencer: LongestFirst },
    // Longer than any wait within, which tells what is missing.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          // Which tests these are is told by what they import: a new one is in its place by itself.
          name: 'fast',
          include: ['tests/**/*.test.ts'],
          exclude: heavyTests,
          // They share nothing that one could change, and to load all anew for each file takes longer than they do.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          include: heavyTests,
          globalSetup: ['tests/support/database/postgres.ts'],
          isolate: false,
          env: {
            TMPDIR: findQuickFolder(),
            // Of the programs that tests start some sixty times: to compile the bot takes a quarter of its start.
            NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/compiled'),
          },
        },
      },
    ],
  },
});
