import { hash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { settings } from '../settings.ts';

/** Headers by their names. */
export type Headers = Readonly<Record<string, string>>;

/** The file of headers below dist/, in the form that several hosts read. */
export const headersFile = '_headers';

/**
 * Writes the headers that every page is to be sent with, behind those that stand in public/_headers: a policy that
 * lets run only what was built, and how long copies may be kept. No two lines set one header of one address.
 */
export async function writeHeaders(outDir: string): Promise<void> {
  const names = (await readdir(outDir, { withFileTypes: true })).filter(
    ({ name }) => !/^(?:\.|_headers$|_redirects$)/.test(name),
  );
  const pages = (await readdir(outDir, { recursive: true })).filter((path) => path.endsWith('.html'));
  const inline = { script: new Set<string>(), style: new Set<string>() };
  for (const page of pages)
    for (const [, tag = '', attributes = '', text = ''] of (await readFile(join(outDir, page), 'latin1')).matchAll(
      element,
    ))
      if (!/\ssrc=|\stype="application\//.test(attributes)) inline[tag as keyof typeof inline].add(text);
  const { base } = settings;
  const kept = names.map((item) => `${base}${item.name}${item.isDirectory() ? '/*' : ''}`);
  const lines = [
    [`${base}*`, { 'Content-Security-Policy': policyOf(inline), ...always }] as const,
    ...[base, ...kept].map(
      (path) => [path, { 'Cache-Control': path === `${base}_astro/*` ? forAYear : forMinutes }] as const,
    ),
  ].flatMap(([path, headers]) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)]);
  const file = join(outDir, headersFile);
  const own = await readFile(file, 'utf8').catch(() => '');
  await writeFile(file, `${own === '' ? '' : `${own.trimEnd()}\n`}${lines.join('\n')}\n`);
}

const element = /<(script|style)\b([^>]*)>([^]*?)<\/\1>/g;

/** Search runs WebAssembly; everything else that runs or sets a style stands in a file, or its hash stands here. */
const policyOf = ({ script, style }: Readonly<Record<'script' | 'style', ReadonlySet<string>>>): string =>
  [
    "default-src 'none'",
    `script-src ${["'self'", "'wasm-unsafe-eval'", ...hashesOf(script)].join(' ')}`,
    `style-src ${["'self'", ...hashesOf(style)].join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

const hashesOf = (texts: ReadonlySet<string>): string[] =>
  [...texts].map((text) => `'sha256-${hash('sha256', Buffer.from(text, 'latin1'), 'base64')}'`).sort();

const always: Headers = {
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/** Files below _astro/ have the hash of what they hold in their names. */
const forAYear = 'public, max-age=31536000, immutable';
const forMinutes = 'public, max-age=300';

/** What a file of headers asks for, rule by rule: a path, perhaps with `*` at its end, and its headers. */
export const headerRulesIn = (text: string): readonly (readonly [string, Headers])[] =>
  text
    .split(/^(?=\S)/m)
    .filter((rule) => rule.trim() !== '' && !rule.startsWith('#'))
    .map((rule) => {
      const [path = '', ...lines] = rule.split('\n').map((line) => line.trim());
      const pairs = lines.filter((line) => line !== '').map((line) => /^([^:]+):\s*(.*)$/.exec(line)?.slice(1) ?? []);
      return [path, Object.fromEntries(pairs) as Headers];
    });

/** The headers of one address. */
export const headersAt = (rules: ReturnType<typeof headerRulesIn>, address: string): Headers =>
  Object.assign(
    {},
    ...rules
      .filter(([path]) => (path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : path === address))
      .map(([, headers]) => headers),
  ) as Headers;
