import { expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { settings } from '#settings.ts';
import { escaped } from '#views/text/escaped.ts';
import { redirectLines, redirectPage, redirectsOf } from '#views/lists/redirects.ts';
import { figures, paths, planted } from './fixtures.ts';

const { entries, graph } = checkContent(
  planted([
    [paths.redFlag, 'title: Coats on chairs', 'title: Coats & cups on <chairs>'],
    [paths.redFlag, 'history:\n', 'formerIds: [red-flags/towels, red-flags/cups]\nhistory:\n'],
  ]),
  figures,
);
const below = (href: string): string => href.replace(settings.base, '/guide/');
const redirects = redirectsOf(entries, graph.references).map(({ from, to, title }) => ({
  from: below(from),
  to: below(to),
  title,
}));

test('every former id leads to the entry that has it, below the base of the site', () => {
  expect(redirects).toMatchInlineSnapshot(`
    [
      { from: '/guide/essays/on-chairs/', title: 'On seats', to: '/guide/essays/on-seats/' },
      {
        from: '/guide/red-flags/cups/',
        title: 'Coats & cups on <chairs>',
        to: '/guide/red-flags/coats-on-chairs/'
      },
      {
        from: '/guide/red-flags/towels/',
        title: 'Coats & cups on <chairs>',
        to: '/guide/red-flags/coats-on-chairs/'
      }
    ]
  `);
});

test('hosts get a line for each, behind those that a team wrote itself', () => {
  expect(redirectLines(redirects)).toMatchInlineSnapshot(`
    "/guide/essays/on-chairs/ /guide/essays/on-seats/ 301
    /guide/red-flags/cups/ /guide/red-flags/coats-on-chairs/ 301
    /guide/red-flags/towels/ /guide/red-flags/coats-on-chairs/ 301
    "
  `);
  expect(redirectLines(redirects.slice(0, 1), '/blog/* https://blog.example/:splat 301\n\n')).toMatchInlineSnapshot(`
    "/blog/* https://blog.example/:splat 301
    /guide/essays/on-chairs/ /guide/essays/on-seats/ 301
    "
  `);
  expect(redirectLines([])).toBe('');
});

test('the page at an old address leads on without a script', () => {
  const [, redirect] = redirects;
  const { language, name, address } = settings;
  const own = [`lang="${language}"`, escaped(name), address];
  const page =
    redirect &&
    own.reduce((html, one, at) => html.replace(one, ['LANG', 'NAME', 'ADDRESS'][at] ?? ''), redirectPage(redirect));
  expect(page).toMatchInlineSnapshot(`
    "<!DOCTYPE html>
    <html LANG>
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>This page has moved: Coats &amp; cups on &lt;chairs&gt; · NAME</title>
        <meta http-equiv="refresh" content="0; url=/guide/red-flags/coats-on-chairs/">
        <meta name="robots" content="noindex">
        <link rel="canonical" href="ADDRESS/guide/red-flags/coats-on-chairs/">
        <meta name="color-scheme" content="light dark">
      </head>
      <body>
        <main>
          <h1>This page has moved</h1>
          <p>It is here now: <a href="/guide/red-flags/coats-on-chairs/">Coats &amp; cups on &lt;chairs&gt;</a></p>
        </main>
      </body>
    </html>
    "
  `);
});
