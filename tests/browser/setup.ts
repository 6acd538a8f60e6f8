import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '#cli/browser.ts';
import { serveSite } from '#cli/serve.ts';
import requireBuild from '../build/setup.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address at which all workers reach one browser: `chromium.connect(browserAddress)`. */
    browserAddress: string;
    /** The address of the home page of the built site, with a slash at its end. */
    siteAddress: string;
  }
}

/** Serves dist/ for the browser tests, and starts the browser that they share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  requireBuild();
  const server = await serveSite(4390);
  const browser = await chromium.launchServer(await ensureBrowser());
  project.provide('siteAddress', server.address);
  project.provide('browserAddress', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
