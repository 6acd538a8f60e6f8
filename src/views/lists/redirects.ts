import { idOf, targetOf } from '#model/ids.ts';
import type { Entry } from '#model/kinds.ts';
import type { References } from '#model/references.ts';
import { settings } from '#settings.ts';
import { movedWords } from '#words/frame.ts';
import { escaped } from '#views/text/escaped.ts';
import { hrefOf } from '#views/text/href.ts';

/** An address that once led to an entry, and where the entry is now. */
export type Redirect = { readonly from: string; readonly to: string; readonly title: string };

/** Every address that entries once had, below the base of the site, in alphabetical order. */
export const redirectsOf = (
  entries: readonly Pick<Entry, 'id' | 'data'>[],
  { retired }: Pick<References, 'retired'>,
): Redirect[] =>
  [...entries.map(({ id, data }) => [id, data] as const), ...Object.entries(retired)]
    .flatMap(([id, { title, formerIds = [] }]) =>
      formerIds.flatMap((former) => {
        const target = targetOf(former);
        return target === undefined ? [] : [{ from: hrefOf(idOf(target)), to: hrefOf(id), title }];
      }),
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));

/**
 * The page at an old address, for hosts that know no redirects. It needs no script. A browser drops the item that an
 * old link named on this way and shows the entry from its beginning; a redirect by the host keeps it.
 */
export const redirectPage = ({ to, title }: Redirect): string => {
  const { name, language, address } = settings;
  const [href, shown] = [escaped(to), escaped(title)];
  return `<!DOCTYPE html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(movedWords.title)}: ${shown} · ${escaped(name)}</title>
    <meta http-equiv="refresh" content="0; url=${href}">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${escaped(new URL(to, address).href)}">
    <meta name="color-scheme" content="light dark">
  </head>
  <body>
    <main>
      <h1>${escaped(movedWords.title)}</h1>
      <p>${escaped(movedWords.says)} <a href="${href}">${shown}</a></p>
    </main>
  </body>
</html>
`;
};

/** Old addresses as hosts read them from a file called _redirects, behind the lines that a team wrote there itself. */
export const redirectLines = (redirects: readonly Redirect[], own = ''): string =>
  [...(own.trim() === '' ? [] : [own.trimEnd()]), ...redirects.map(({ from, to }) => `${from} ${to} 301`)]
    .map((line) => `${line}\n`)
    .join('');
