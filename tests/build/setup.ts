import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#cli/scripts.ts';

/** Fails with what to do when there is no built site to look at. */
export default function setup(): void {
  if (!existsSync(join(projectFolder, 'dist', 'index.html'))) {
    throw new Error('These tests read dist/, which is not there. Run `npm run build` first.');
  }
}
