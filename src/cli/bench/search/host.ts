import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** Pagefind's program and files come compressed, under names of their own. */
const other = 'application/octet-stream';

/** A folder that is served: its address, what was sent so far apart from pages, and a way to end it. */
export type Host = {
  readonly address: string;
  readonly sent: () => { readonly bytes: number; readonly requests: number };
  readonly close: () => void;
};

const compressed = (text: string | Buffer): Buffer =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });

/** How many bytes a text takes in brotli, as a host keeps it. */
export const sizeOf = (text: string): number => brotliCompressSync(text).length;

/** Serves a folder on this computer as a host would: texts in brotli. */
export const hostOf = async (folder: string): Promise<Host> => {
  let [bytes, requests] = [0, 0];
  const known = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, normalize(decodeURIComponent(pathname)), pathname.endsWith('/') ? 'index.html' : '');
    const type = types[extname(path)] ?? other;
    const isText = type !== other && type !== types['.woff2'];
    const body = async (): Promise<Buffer> => {
      const content = await readFile(path);
      if (!isText) return content;
      return compressed(content);
    };
    const made = known.get(path);
    (made === undefined ? body() : Promise.resolve(made)).then(
      (content) => {
        known.set(path, content);
        bytes += content.length;
        requests += 1;
        response.writeHead(200, { 'content-type': type, ...(isText && { 'content-encoding': 'br' }) }).end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, sent: () => ({ bytes, requests }), close: () => server.close() };
};
