import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '#cli/browser.ts';
import { serveSite } from '#cli/serve.ts';
import requireBuild from '../build/setup.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The path of the browser to drive: `chromium.launch({ executablePath })`. */
    browserPath: string;
    /** The address of the home page of the built site, with a slash at its end. */
    siteAddress: string;
  }
}

/** Serves dist/ for the browser tests, and makes sure that there is a browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  requireBuild();
  project.provide('browserPath', ensureBrowser());
  const server = await serveSite(4390);
  project.provide('siteAddress', server.address);
  return server.close;
}
