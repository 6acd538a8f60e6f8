// What other programs look for: a feed, a map of the site, and heads that say what a page is.

import sax from 'sax';
import { expect, test } from 'vitest';
import { headerRulesIn, headersAt } from '#build/headers.ts';
import { settings } from '#settings.ts';
import {
  entries,
  all,
  attribute,
  bytesOf,
  files,
  named,
  pageOf,
  pages,
  redirects,
  references,
  type Page,
} from './dist.ts';

type Piece = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly inner: Piece[];
};

/** XML as it stands in a file, read strictly. */
const xmlIn = (file: string): Piece => {
  const root: Piece = { name: '', attributes: {}, text: '', inner: [] };
  const open = [root];
  const reader = sax.parser(true, { strictEntities: true });
  reader.onerror = (error) => {
    throw error;
  };
  reader.onopentag = ({ name, attributes }) => {
    const piece: Piece = { name, attributes, text: '', inner: [] };
    open.at(-1)?.inner.push(piece);
    open.push(piece);
  };
  reader.ontext = (text) => {
    const here = open.at(-1);
    if (here !== undefined) here.text += text;
  };
  reader.onclosetag = () => void open.pop();
  reader.write(bytesOf(file).toString()).close();
  return root.inner[0] ?? root;
};

const within = ({ inner }: Piece, name: string): Piece[] => inner.filter((piece) => piece.name === name);
const textIn = (piece: Piece, name: string): string => within(piece, name)[0]?.text ?? '';

const metaOf = ({ root }: Page, name: string): string | undefined =>
  all(root, (one) => one.tagName === 'meta' && [attribute(one, 'name'), attribute(one, 'property')].includes(name)).map(
    (one) => attribute(one, 'content') ?? '',
  )[0];

const isUnlisted = (page: Page): boolean => metaOf(page, 'robots') === 'noindex';

test('the feed is sound: every change with a name of its own, a day and a page, the newest first', () => {
  const feed = xmlIn('feed.xml');
  expect([feed.name, feed.attributes['xmlns']]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
  const rows = within(feed, 'entry');
  expect(rows.length).toBeGreaterThan(0);
  for (const piece of [feed, ...rows]) {
    expect(textIn(piece, 'id')).toMatch(/^tag:[^,\s]+,\d{4}-\d{2}-\d{2}:\S+$/);
    expect(textIn(piece, 'title').trim()).not.toBe('');
    expect(textIn(piece, 'updated')).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
  }
  const names = rows.map((row) => textIn(row, 'id'));
  expect(new Set(names).size).toBe(names.length);
  const days = rows.map((row) => textIn(row, 'updated'));
  expect(days).toEqual(days.toSorted().reverse());
  expect(textIn(feed, 'updated')).toBe(days[0]);
  const leads = rows.map((row) => new URL(within(row, 'link')[0]?.attributes['href'] ?? '').pathname);
  expect(leads.filter((path) => !pages.has(path))).toEqual([]);
  const ids = rows.flatMap((row) => within(row, 'category').map(({ attributes }) => attributes['term']));
  const known = new Set<string>([...entries.map(({ id }) => id), ...Object.keys(references.retired)]);
  expect(ids.filter((id) => !known.has(id?.split('#')[0] ?? ''))).toEqual([]);
});

test('the map of the site lists every page that stands for itself, and no other; entries with their last change', () => {
  const maps = within(xmlIn('sitemap-index.xml'), 'sitemap').map((one) => new URL(textIn(one, 'loc')).pathname);
  const rows = maps.flatMap((path) => within(xmlIn(path.slice(settings.base.length)), 'url'));
  const mapped = rows.map((row) => new URL(textIn(row, 'loc')).pathname);
  const listed = [...pages.values()].filter((page) => !isUnlisted(page)).map(({ address }) => address);
  expect(mapped.toSorted()).toEqual(listed.toSorted());
  expect(listed.length).toBeLessThan(pages.size);
  const changes = new Map(rows.map((row) => [new URL(textIn(row, 'loc')).pathname, textIn(row, 'lastmod')]));
  for (const { id, data } of entries)
    expect(changes.get(pageOf(id).address)?.slice(0, 10), id).toBe(data.history.at(-1)?.date);
  expect(bytesOf('robots.txt').toString()).toContain(`${settings.address}${settings.base}sitemap-index.xml`);
});

test('an old address leads on, and is not listed itself', () => {
  const old = redirects.map(({ from }) => bytesOf(`${from.slice(settings.base.length)}index.html`).toString());
  expect(old.filter((html) => !html.includes('<meta name="robots" content="noindex">'))).toEqual([]);
});

test('every head says which site and language a page belongs to, its colours, its icons and the feed', () => {
  const wrong = [...pages.values()].flatMap((page) => {
    const links = all(page.root, named('link')).map((link) => `${attribute(link, 'rel')} ${attribute(link, 'href')}`);
    const has = {
      site: metaOf(page, 'og:site_name') === settings.name,
      language: metaOf(page, 'og:locale') === settings.language.replace('-', '_'),
      colour: /^#\w{6}$/.test(metaOf(page, 'theme-color') ?? ''),
      feed: links.includes(`alternate ${settings.base}feed.xml`),
      touch: links.includes(`apple-touch-icon ${settings.base}icon-180.png`),
    };
    return Object.entries(has).flatMap(([name, is]) => (is ? [] : `${page.address} lacks ${name}`));
  });
  expect(wrong).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(['icon.svg', 'icon-180.png', 'icon-512.png']));
});

test('an entry says what it is, when it changed, and where its file is edited', () => {
  for (const { id, data } of entries) {
    const page = pageOf(id);
    const [script] = all(page.root, named('script')).filter((one) => attribute(one, 'type') === 'application/ld+json');
    const [said] = script?.children ?? [];
    const article = JSON.parse(said !== undefined && 'value' in said ? said.value : '{}') as Record<string, unknown>;
    const { date } = data.history.at(-1) ?? {};
    expect(article, id).toMatchObject({ '@type': 'Article', headline: data.title, dateModified: date });
    expect(metaOf(page, 'article:modified_time'), id).toBe(date);
    const links = all(page.root, named('a')).map((link) => attribute(link, 'href'));
    expect(links, id).toContain(settings.edit.replace('{file}', `content/${id}.mdx`));
  }
});

test('every page has an image that chats and feeds take, an entry one of its own', () => {
  const images = new Map(
    [...pages.values()].map((page) => [page.address, new URL(metaOf(page, 'og:image') ?? '').pathname] as const),
  );
  const drawn = [...new Set(images.values())].map((path) => ({ path, png: bytesOf(path.slice(settings.base.length)) }));
  const wrong = drawn.filter(
    ({ png }) => png.length > 60 * 1024 || png.readUInt32BE(16) !== 1200 || png.readUInt32BE(20) !== 630,
  );
  expect(wrong.map(({ path, png }) => `${path}: ${png.length} bytes`)).toEqual([]);
  expect(drawn.length).toBe(entries.length + 1);
  for (const { id } of entries) expect(images.get(pageOf(id).address)).toBe(`${pageOf(id).address}social.png`);
});

test('no two headers are the same for one file, and hosts take them all', () => {
  const rules = headerRulesIn(bytesOf('_headers').toString());
  const twice = files.flatMap((file) => {
    const address = `${settings.base}${file}`;
    const meant = rules.filter(([path]) => headersAt([[path, { is: path }]], address)['is'] !== undefined);
    const names = meant.flatMap(([, headers]) => Object.keys(headers));
    return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${file} has ${name} twice`);
  });
  expect(twice).toEqual([]);
  // The limits of Cloudflare Pages.
  expect(rules.length).toBeLessThanOrEqual(100);
  for (const line of bytesOf('_headers').toString().split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
});
