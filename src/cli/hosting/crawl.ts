import { readdir, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join, sep } from 'node:path';
import { headersAt, headersFile, type Headers } from '#build/headers.ts';
import type { Hosted } from '#build/hosts.ts';

type Answer = { readonly status: number; readonly headers: Headers; readonly body: Buffer };

/** What was asked of a server in one respect: how often, and what went wrong. */
export type Tried = { readonly name: string; readonly asked: number; readonly wrong: readonly string[] };

/** Asks a server for all that was built, and for what a host of it has to know. */
export const crawl = async (origin: string, { root, base, rules, redirects }: Hosted): Promise<Tried[]> => {
  const all = (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(root.length + 1)
        .replaceAll(sep, '/'),
    );
  const files = all.filter((file) => !file.startsWith('.') && ![headersFile, '_redirects'].includes(file));
  const old = new Set(redirects.map(({ from }) => from));
  const addresses = files
    .map((file) => `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .filter((address) => !old.has(address));
  const pages = addresses.filter((address) => address.endsWith('/'));
  const lost = await readFile(join(root, '404.html'));
  const found = async (name: string, asked: readonly string[], judge: (one: string) => Promise<string | undefined>) => {
    const wrong: string[] = [];
    for (const one of asked) {
      const fault = await judge(one).catch((error: unknown) => String(error));
      if (fault !== undefined) wrong.push(`${one}: ${fault}`);
    }
    return { name, asked: asked.length, wrong };
  };
  const at = (address: string, headers: Headers = {}) => ask(origin, address, headers);
  return [
    await found('pages and files, with their headers', addresses, async (address) => {
      const { status, headers, body } = await at(address);
      if (status !== 200) return `status ${status}`;
      if (body.length === 0) return 'is empty';
      return differing(headersAt(rules, address), headers);
    }),
    await found(
      'forms for programs, by their types',
      files.filter((file) => /index\.(?:md|json)$/.test(file)),
      async (file) => {
        const type = (await at(`${base}${file}`)).headers['content-type'] ?? '';
        return type.startsWith(file.endsWith('.md') ? 'text/markdown' : 'application/json') ? undefined : type;
      },
    ),
    await found(
      'addresses without their slash',
      pages.filter((page) => page !== base),
      async (page) => {
        const { status, headers } = await at(page.slice(0, -1));
        return [301, 302, 307, 308].includes(status) && headers['location'] === page
          ? undefined
          : `${status} ${headers['location']}`;
      },
    ),
    await found(
      'old addresses',
      redirects.map(({ from }) => from),
      async (from) => {
        const { status, headers } = await at(from);
        const { to } = redirects.find((redirect) => redirect.from === from) ?? { to: '' };
        return status === 301 && headers['location'] === to ? undefined : `${status} ${headers['location']}`;
      },
    ),
    await found(
      'what is not there',
      [`${base}no-such-page/`, `${base}no-such-file.css`, `${base}_astro/`, `${base}${headersFile}`],
      async (address) => {
        const { status, headers, body } = await at(address);
        if (status !== 404 || !body.equals(lost)) return `status ${status}, ${body.length} bytes`;
        return headers['content-security-policy'] === undefined ? 'comes without its policy' : undefined;
      },
    ),
    await found('compression', [base, `${base}index.json`, ...pages.slice(0, 5)], async (address) => {
      const { headers, body } = await at(address, { 'accept-encoding': 'gzip' });
      return headers['content-encoding'] === 'gzip' ? undefined : `${body.length} bytes as they are`;
    }),
  ];
};

const differing = (wanted: Headers, got: Headers): string | undefined => {
  const wrong = Object.entries(wanted).filter(([name, value]) => got[name.toLowerCase()] !== value);
  return wrong.length === 0 ? undefined : wrong.map(([name]) => `${name} is ${got[name.toLowerCase()]}`).join('; ');
};

const ask = (origin: string, path: string, headers: Headers): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(new URL(path, origin), { headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Headers,
          body: Buffer.concat(pieces),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
