import { defineConfig } from 'vitest/config';
import { listHeavyTests } from './tests/support/heavy-tests.ts';

const heavyTests = listHeavyTests();

export default defineConfig({
  test: {
    // Half of the time a test waits for processes and pages, which one worker would leave idle.
    maxWorkers: 2,
    // Longer than any wait within, which tells what is missing.
    testTimeout: 120_000,
    hookTimeout: 120_000,
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
          globalSetup: ['tests/support/postgres.ts'],
          isolate: false,
        },
      },
    ],
  },
});
