import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { serveSite } from '#cli/serve.ts';
import { ran } from '../ran.ts';
import { smallCopy } from './copy.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the home page of the small site, with a slash at its end. */
    smallAddress: string;
  }
}

/** Builds and serves the small site, for tests of what needs more decisions than a team may have. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = await smallCopy();
  const { code, said } = await ran(root, 'build.ts');
  if (code !== 0) throw new Error(`The small site cannot be built:\n${said}`);
  const server = await serveSite(4395, root);
  project.provide('smallAddress', server.address);
  return async () => {
    await server.close();
    await rm(root, { recursive: true, force: true, maxRetries: 3 });
  };
}
