import { defineConfig } from 'vitest/config';

// unit: no Astro, no disk. build: reads dist/. browser: drives a real Chromium over dist/.
export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: ['tests/build/setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // One browser at a time: a small machine keeps its promises about time.
          fileParallelism: false,
        },
      },
    ],
  },
});
