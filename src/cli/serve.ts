import { preview } from 'astro';
import { projectFolder } from './scripts.ts';

/** A running server: the address of the home page, and a way to end it. */
export type Server = { readonly address: string; readonly close: () => Promise<void> };

const host = '127.0.0.1';

/** Serves dist/ on this computer only, on `port` or, where that is taken, on the next free one. */
export const serveSite = async (port: number): Promise<Server> => {
  const server = await preview({ root: projectFolder, server: { host, port }, logLevel: 'error' });
  const { default: config } = await import('../../astro.config.mjs');
  return { address: `http://${host}:${server.port}${config.base ?? '/'}`, close: () => server.stop() };
};
