import type { Graph } from '#graph/graph.ts';
import { settings } from '#settings.ts';
import { escaped } from '#views/text/escaped.ts';
import { fileAt } from '#views/text/href.ts';
import { changesWords } from '#words/lists.ts';
import { changeRowsOf } from './listings.ts';

/** The path of the feed below the home page, and what it is called. */
export const feedPath = 'feed.xml';
export const feedTitle = `${settings.name}: ${changesWords.title.toLowerCase()}`;

/** As many changes as a reader of feeds may have missed. */
const latest = 100;

const { address, base, since, language, name } = settings;
const instant = (day: string): string => `${day}T00:00:00Z`;

/** A name that stays what it is when an entry is renamed or the text of the change mended. */
const nameOf = (path: string): string => `tag:${new URL(address).hostname},${since}:${base}${path}`;

/** The latest changes as Atom: what changed, and as categories the ids concerned. */
export const feedOf = (graph: Graph): string => {
  const rows = changeRowsOf(graph).slice(0, latest);
  const entries = rows.map(({ first, title, href, date, version, change, items }) => {
    const url = escaped(new URL(href, address).href);
    return `<entry>
<id>${nameOf(`${first}@${version ?? 'retired'}`)}</id>
<title>${escaped(title)}</title>
<link href="${url}"/>
<updated>${instant(date)}</updated>
<summary>${escaped(change)}</summary>${items.map((id) => `\n<category term="${id}"/>`).join('')}
</entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${nameOf('')}</id>
<title>${escaped(feedTitle)}</title>
<subtitle>${escaped(changesWords.says)}</subtitle>
<author><name>${escaped(name)}</name></author>
<link href="${fileAt('changes/')}"/>
<link rel="self" type="application/atom+xml" href="${fileAt(feedPath)}"/>
<updated>${instant(rows[0]?.date ?? since)}</updated>
${entries.join('\n')}
</feed>
`;
};
