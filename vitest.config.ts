import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** The seed of samples: the same in every run, unless another is given; `npm run test:deep` tries all there is. */
process.env['SEED'] ??= '1';
console.log(`Samples of this run: SEED=${process.env['SEED']}`);

/** Longer than any test takes: a limit ends what hangs, and judges no machine. A test of all there is takes long. */
const patience = process.argv.includes('deep') ? 14_400_000 : 600_000;

/** Two workers at least. Files share what their worker has read: modules, the built site and its tabs. */
const shared = {
  maxWorkers: Math.max(2, availableParallelism() - 1),
  isolate: false,
  testTimeout: patience,
  hookTimeout: patience,
  expect: { poll: { timeout: patience / 2 } },
};

// code: format and types. unit: no Astro, no disk. build: reads dist/. browser: drives a real Chromium over dist/.
// fork: all of it once more, in a copy with other content and other settings.
export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      { test: { ...shared, name: 'code', include: ['tests/code/**/*.test.ts'] } },
      { test: { ...shared, name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        test: {
          ...shared,
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: ['tests/build/setup.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts', 'tests/small/setup.ts'],
        },
      },
      {
        test: {
          name: 'fork',
          include: ['tests/fork/**/*.test.ts'],
          testTimeout: 14_400_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
