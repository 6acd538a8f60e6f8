// The ids of the content are locked; that the lock is up to date is the check's affair.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockFile } from '#check/where.ts';
import { projectFolder } from '#cli/scripts.ts';

test('there is a lock of ids', () => {
  expect(existsSync(join(projectFolder, lockFile)), `${lockFile} is missing: run \`npm run lock\` and commit it`).toBe(
    true,
  );
});
