import { settings } from '#settings.ts';
import { addressOf, fileAt } from '#views/text/href.ts';
import type { EntryPage } from './page.ts';

/** The page of an entry as schema.org has it: an article, and the way to it. */
export const articleOf = ({ id, title, summary, kind, changed, history }: EntryPage) => ({
  '@type': 'Article',
  headline: title,
  abstract: summary,
  url: addressOf(id),
  datePublished: history.at(-1)?.date,
  dateModified: changed,
  license: settings.contentLicence.address,
  isPartOf: { '@type': 'WebSite', name: settings.name, url: fileAt('') },
  mainEntityOfPage: {
    '@type': 'WebPage',
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [
        [settings.name, fileAt('')],
        [kind.title, new URL(kind.href, settings.address).href],
        [title, addressOf(id)],
      ].map(([name, item], index) => ({ '@type': 'ListItem', position: index + 1, name, item })),
    },
  },
});
