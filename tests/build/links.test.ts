// Every address on every page leads somewhere, and nothing is loaded from anywhere else.

import { expect, test } from 'vitest';
import { settings } from '#settings.ts';
import { all, attribute, bytesOf, files, pages, type Element, type Page } from './dist.ts';

const { origin } = new URL(settings.address);
const known = new Set(files);

/** Attributes that hold an address that is loaded, and those that hold one that is followed. */
const loading = ['src', 'poster', 'data', 'xLinkHref'] as const;
const following = ['href', 'action', 'formAction', 'cite'] as const;

const loadedBy = (element: Element): string[] => {
  const sets = ['srcSet', 'imageSrcSet'].flatMap((name) => attribute(element, name)?.split(/,\s+/) ?? []);
  const styles = `${attribute(element, 'style') ?? ''} ${element.tagName === 'style' ? textIn(element) : ''}`;
  return [
    ...loading.flatMap((name) => attribute(element, name) ?? []),
    ...(['link', 'use', 'image'].includes(element.tagName) ? [attribute(element, 'href') ?? []].flat() : []),
    ...sets.map((one) => one.trim().split(/\s/)[0] ?? ''),
    ...addressesIn(styles),
  ];
};

const textIn = ({ children }: Element): string => children.map((one) => ('value' in one ? one.value : '')).join('');

/** The addresses in a stylesheet. */
const addressesIn = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)]
    .map(([, address, imported]) => address ?? imported ?? '')
    .filter((address) => !address.startsWith('data:'));

const idsOn = new Map(
  [...pages].map(([address, { root }]) => [
    address,
    new Set(all(root, () => true).map(({ properties }) => properties['id'])),
  ]),
);

/** What is wrong with an address within the site; nothing for one that leads somewhere. */
const wrongWith = ({ pathname, search, hash }: URL): string | undefined => {
  if (!pathname.startsWith(settings.base)) return `is not below ${settings.base}`;
  const path = decodeURIComponent(pathname.slice(settings.base.length));
  const isPage = path === '' || path.endsWith('/');
  if (!known.has(isPage ? `${path}index.html` : path)) return 'does not exist';
  const answers = ['search/', 'compare/'].map((page) => `${settings.base}${page}`);
  if (search !== '' && !answers.includes(pathname)) return 'asks a page that takes no questions';
  if (hash !== '' && idsOn.get(pathname)?.has(decodeURIComponent(hash.slice(1))) !== true) return 'has no such place';
  return undefined;
};

const problemsIn = ({ address, root }: Page): string[] => {
  const here = new URL(address, origin);
  return all(root, () => true).flatMap((element) => {
    const at = (written: string) => `${address} <${element.tagName}> ${written}`;
    const canonical = element.tagName === 'link' && attribute(element, 'rel') === 'canonical';
    const loaded = canonical ? [] : loadedBy(element).map((written) => ({ written, isLoaded: true }));
    const loads = new Set(loaded.map(({ written }) => written));
    const followed = following
      .flatMap((name) => attribute(element, name) ?? [])
      .filter((written) => !loads.has(written));
    return [...loaded, ...followed.map((written) => ({ written, isLoaded: false }))].flatMap(
      ({ written, isLoaded }) => {
        if (!URL.canParse(written, here)) return `${at(written)} is no address`;
        const url = new URL(written, here);
        if (url.origin === origin) {
          const wrong = wrongWith(url);
          return wrong === undefined ? [] : `${at(written)} ${wrong}`;
        }
        if (url.protocol !== 'https:' && url.protocol !== 'http:') return `${at(written)} leads out of the web`;
        const isLink = element.tagName === 'a' && !isLoaded;
        return isLink ? [] : `${at(written)} is loaded from elsewhere`;
      },
    );
  });
};

test('every address on every page resolves, and only links lead elsewhere', () => {
  expect([...pages.values()].flatMap(problemsIn)).toEqual([]);
});

test('stylesheets load from this site alone', () => {
  const problems = files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      addressesIn(bytesOf(file).toString()).flatMap((written) => {
        const url = new URL(written, new URL(`${settings.base}${file}`, origin));
        const wrong = url.origin === origin ? wrongWith(url) : 'is loaded from elsewhere';
        return wrong === undefined ? [] : `${file}: ${written} ${wrong}`;
      }),
    );
  expect(problems).toEqual([]);
});

test('there are pages, and links between them', () => {
  expect(pages.size).toBeGreaterThan(10);
  expect(pages.has(settings.base)).toBe(true);
});
