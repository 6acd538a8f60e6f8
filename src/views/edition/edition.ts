import { nodeOf, type Graph, type Node } from '#graph/graph.ts';
import { isKind, kindNames, kindOf } from '#model/kinds.ts';
import { referenceFolders } from '#model/ids.ts';
import { settings } from '#settings.ts';
import { editionWords } from '#words/edition.ts';
import { glanceWords } from '#words/entry.ts';
import { glossaryWords, sourcesWords } from '#words/lists.ts';
import { editionAnchorOf } from './placed.ts';
import { entriesOf, type Way } from '#views/entry/page.ts';
import { rowOf } from '#views/lists/rows.ts';

/** Everything on one page. */
export type Edition = ReturnType<typeof editionOf>;

/** The only section of the page about the site that stands in the edition. */
const gradesId = 'about#evidence';

/** The headings of an essay. Those of other entries are the same in all of a kind, and would tell a reader nothing. */
const sectionsOf = ({ entry, prose }: Node): Way[] =>
  isKind(entry, 'essay')
    ? prose.headings
        .filter(({ depth }) => depth === 2)
        .map(({ slug, text }) => ({ title: text, href: `#${editionAnchorOf(`${entry.id}#${slug}`)}` }))
    : [];

const entryIn = (graph: Graph, node: Node) => ({
  ...rowOf(graph, node.entry),
  anchor: editionAnchorOf(node.entry.id),
  sections: sectionsOf(node),
});

/** Puts all entries, kind by kind in the order in which readers meet them, on one page. */
export const editionOf = (graph: Graph) => {
  const nodes = [...graph.nodes.values()];
  return {
    changed: nodes
      .flatMap(({ entry }) => entry.data.history.map(({ date }) => date))
      .reduce((a, b) => (a > b ? a : b), ''),
    parts: kindNames
      .map((name) => {
        const { folder, plural, says, apart = false } = kindOf(name);
        const entries = entriesOf(graph, name).map(({ id }) => entryIn(graph, nodeOf(graph, id)));
        return { name, anchor: folder, title: plural, says, apart, entries };
      })
      .filter(({ entries }) => entries.length > 0),
    closing: [
      { anchor: 'topics', title: glanceWords.topics },
      { anchor: 'about', title: editionWords.grades },
      { anchor: 'glossary', title: glossaryWords.title },
      { anchor: 'sources', title: sourcesWords.title },
    ],
  };
};

/** The edition as a place for texts: the ids of all that stands there, and where the site is published. */
export const editionPlaceOf = ({ nodes, references: { topics, glossary, sources } }: Graph) => {
  const references = { topics, glossary, sources };
  return {
    holds: new Set([
      ...kindNames.map((name) => kindOf(name).folder),
      ...nodes.keys(),
      ...referenceFolders.flatMap((folder) => [
        folder,
        ...Object.keys(references[folder]).map((id) => `${folder}/${id}`),
      ]),
      gradesId,
    ]),
    site: { address: settings.address, base: settings.base },
  };
};

/** A text as a string of a stylesheet that stands in a page. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replaceAll('<', '\\3c ')}"`;

/** The heads of printed pages, as CSS: above an entry that begins on paper of its own its title, above others their part. */
export const runningHeadsOf = ({ parts, closing }: Edition): string => {
  const first = [{ anchor: 'contents', title: editionWords.contents }];
  const heads = parts.flatMap(({ anchor, title, apart, entries }) => {
    const [opening, ...rest] = entries;
    if (!apart || opening === undefined) return [{ anchor, title }];
    return [{ ...opening, also: `,#${anchor}` }, ...rest];
  });
  return [...first, ...heads, ...closing]
    .map((head, index) => {
      const { anchor, title, also = '' } = { also: '', ...head };
      return `@page p${index}{@top-right{content:${quoted(title)}}}#${anchor}${also}{page:p${index}}`;
    })
    .join('');
};
