import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The seed of samples: the same in every run, unless another is given; `npm run test:deep` tries all there is. */
process.env['SEED'] ??= '1';
console.log(`Samples of this run: SEED=${process.env['SEED']}`);

/** Longer than any test takes: a limit ends what hangs, and judges no machine. A test of all there is takes long. */
const patience = process.argv.includes('deep') ? 14_400_000 : 600_000;

/** What takes longest of each project, so that no worker is left with it at the end. */
const longest =
  /(?:every-page|search-faults|dev|decide-kept|failed-build|warm-build|editor|code|commands|meaning|syntax)\.test\.ts$/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const order = ({ project, moduleId }: TestSpecification): string => `${project.name} ${!longest.test(moduleId)}`;
    return (await super.sort(files)).sort((a, b) => order(a).localeCompare(order(b)));
  }
}

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
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { ...shared, name: 'code', include: ['tests/code/**/*.test.ts'] } },
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          snapshotSerializers: ['tests/unit/snapshot.ts'],
        },
      },
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
