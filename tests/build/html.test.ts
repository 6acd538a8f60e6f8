// The HTML of every page is sound.

import { expect, test } from 'vitest';
import { settings } from '#settings.ts';
import { isDeep, sampled } from '../sample.ts';
import { all, attribute, named, pages, textOf, type Page } from './dist.ts';
import { validator } from './validator.ts';

/** What a page is a page of: pages with the same words here come from the same template. */
const templateOf = ({ address }: Page): string =>
  address.slice(settings.base.length).replace(/(?<=\/)(?!decide\/|apart\/)[^/]+/g, '*');

/** A page with a few of its articles: the edition repeats those of all pages. */
const shortened = (html: string): string => {
  let articles = 0;
  return html.replace(/<article[\s\S]*?<\/article>/g, (article) => ((articles += 1) <= 3 || isDeep ? article : ''));
};

test('html-validate finds nothing', () => {
  const problems = sampled([...pages.values()], 20, templateOf).flatMap(({ address, html }) =>
    validator
      .validateStringSync(shortened(html))
      .results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${address} ${ruleId}: ${message} (${selector ?? ''})`),
      ),
  );
  expect(problems).toEqual([]);
});

const linkTo = ({ root }: Page, rel: string): string[] =>
  all(root, (one) => one.tagName === 'link' && attribute(one, 'rel') === rel).map(
    (one) => attribute(one, 'href') ?? '',
  );

/** What every page has exactly once. */
const headOf = (page: Page): Readonly<Record<string, readonly string[]>> => ({
  title: all(page.root, named('head')).flatMap((head) => all(head, named('title')).map(textOf)),
  description: all(page.root, (one) => attribute(one, 'name') === 'description').map(
    (one) => attribute(one, 'content') ?? '',
  ),
  canonical: linkTo(page, 'canonical'),
  h1: all(page.root, named('h1')).map(textOf),
  main: all(page.root, named('main')).map(textOf),
  lang: all(page.root, named('html')).map((one) => attribute(one, 'lang') ?? ''),
});

test('every page has one title, description, canonical address, first heading, main part and language', () => {
  const problems = [...pages.values()].flatMap((page) =>
    Object.entries(headOf(page))
      .filter(([, values]) => values.length !== 1 || values[0]?.trim() === '')
      .map(([name, values]) => `${page.address} has ${name}: ${JSON.stringify(values)}`),
  );
  expect(problems).toEqual([]);
});

test('the canonical address of a page is its own, and its language that of the settings', () => {
  const problems = [...pages.values()].flatMap((page) => {
    const { canonical, lang } = headOf(page);
    const own = new URL(page.address, settings.address).href;
    return canonical?.[0] === own && lang?.[0] === settings.language ? [] : `${page.address} ${canonical} ${lang}`;
  });
  expect(problems).toEqual([]);
});

test('titles tell pages apart', () => {
  const titles = [...pages.values()].flatMap((page) => headOf(page)['title'] ?? []);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('no id stands twice on a page', () => {
  const twice = [...pages.values()].flatMap(({ address, root }) => {
    const ids = all(root, () => true).flatMap((element) => attribute(element, 'id') ?? []);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}#${id}`);
  });
  expect(twice).toEqual([]);
});

test('no heading skips a level', () => {
  const skipped = [...pages.values()].flatMap(({ address, root }) => {
    const headings = all(root, named('h1', 'h2', 'h3', 'h4', 'h5', 'h6'));
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
    return headings
      .filter((_, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1)
      .map((heading) => `${address} <${heading.tagName}> ${textOf(heading)}`);
  });
  expect(skipped).toEqual([]);
});
