// The code is formatted and its types agree: each takes one core, so that they run beside the unit tests.

import { test } from 'vitest';
import { projectFolder } from '#cli/scripts.ts';
import { npm } from '../ran.ts';

test.concurrent.for(['format:check', 'types'])('npm run %s', async (script, { expect }) => {
  expect(await npm(projectFolder, 'run', '-s', script)).toBe(0);
});
