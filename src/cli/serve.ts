import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { preview, type Connect } from 'vite';
import { headerRulesIn, headersAt, headersFile } from '#build/headers.ts';
import { settings } from '../settings.ts';
import { projectFolder } from './scripts.ts';

/** A running server: the address of the home page, and a way to end it. */
export type Server = { readonly address: string; readonly close: () => Promise<void> };

const host = '127.0.0.1';

/**
 * Serves dist/ on this computer only, on `port` or, where that is taken, on the next free one: as a host of static
 * sites does, which leads addresses of folders to their slash, knows the page for what is not there, and sends the
 * headers that were built.
 */
export const serveSite = async (port: number, root = projectFolder): Promise<Server> => {
  const { base } = settings;
  const dist = join(root, 'dist');
  const server = await preview({
    configFile: false,
    root,
    base,
    // Vite serves the files, and leaves pages to what is added to it here.
    appType: 'custom',
    logLevel: 'error',
    build: { outDir: 'dist' },
    preview: { host, port },
    plugins: [
      {
        name: 'pages',
        configurePreviewServer({ middlewares }) {
          middlewares.use(headersIn(dist));
          return () => void middlewares.use(pagesIn(dist));
        },
      },
    ],
  });
  const { port: taken } = server.httpServer.address() as AddressInfo;
  return { address: `http://${host}:${taken}${base}`, close: () => server.close() };
};

/** Sends the headers that were built, but how long a copy may be kept: here pages are built anew while they are looked at. */
const headersIn =
  (dist: string): Connect.NextHandleFunction =>
  async ({ url = '/', originalUrl = url }, response, next) => {
    const text = await readFile(join(dist, headersFile), 'utf8').catch(() => '');
    const { pathname } = new URL(originalUrl, `http://${host}`);
    const { 'Cache-Control': _, ...headers } = headersAt(headerRulesIn(text), pathname);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    next();
  };

/** Answers with a page, with the way to it where only its slash is missing, or with the page for what is not there. */
const pagesIn =
  (dist: string): Connect.SimpleHandleFunction =>
  async ({ url = '/', originalUrl = url }, response) => {
    const file = fileOf(dist, url);
    const isThere = file !== undefined && existsSync(file);
    const { pathname, search } = new URL(originalUrl, `http://${host}`);
    if (isThere && !pathname.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/${search}`, 'cache-control': 'no-cache' }).end();
      return;
    }
    const text = await readFile(isThere ? file : join(dist, '404.html')).catch(() => 'Not found');
    const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' };
    response.writeHead(isThere ? 200 : 404, headers).end(text);
  };

/** The file of the page at an address; undefined where the address is none. */
const fileOf = (dist: string, url: string): string | undefined => {
  try {
    return join(dist, decodeURI(new URL(url, `http://${host}`).pathname), 'index.html');
  } catch {
    return undefined;
  }
};
