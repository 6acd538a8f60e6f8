import { fieldOf } from '#graph/anchors.ts';
import type { Graph, Node } from '#graph/graph.ts';
import { plain } from '#graph/inline.ts';
import { citationsIn, type Citation } from '#model/fields.ts';
import { targetOf } from '#model/ids.ts';
import { parted } from '#model/items.ts';
import { kindOf } from '#model/kinds.ts';
import { sourceAnchor } from '#model/own-ids.ts';
import { addressOf, nameOf, type Source } from '#model/references.ts';
import { sourceKinds, stances, strengths } from '#model/vocabularies.ts';
import { dayInWords } from '#views/text/day.ts';
import { evidenceWords } from '#words/entry.ts';
import { fill } from '#words/fill.ts';

/** A source as readers meet it. */
export type SourceView = ReturnType<typeof sourceViewOf>;

/** What a source says about ids on a page. */
export type Claim = {
  readonly source: SourceView;
  readonly stance: Citation['says'];
  readonly says: string;
  readonly claim: string;
  /** The other setting that the claim is carried over from. */
  readonly from?: string;
};

/** A place on the page that a claim bears on, in a few words. */
export type Bearing = { readonly anchor: string; readonly label: string };

/** One source with all that a page says of it. */
export type Evidence = {
  readonly source: SourceView;
  readonly claims: readonly (Claim & { readonly bearsOn: readonly Bearing[] })[];
};

/** Everything a page cites: claims by anchor, and the list of sources, the strongest first. */
export type Citations = {
  readonly claimsAt: (anchor: string) => readonly Claim[];
  readonly list: readonly Evidence[];
};

/** A source prepared for readers. */
export const sourceViewOf = (id: string, source: Source) => ({
  ...source,
  id,
  anchor: sourceAnchor(id),
  name: nameOf(source),
  kindTitle: sourceKinds[source.kind].title,
  strengthTitle: strengths[source.strength].title,
  address: addressOf(source),
  stands: standing(source),
});

/** Whether its address leads to it, as far as somebody looked; nothing where it has none. */
const standing = (source: Source): string | undefined => {
  const { opened, gone } = source;
  if (addressOf(source) === undefined) return undefined;
  if (gone !== undefined) return fill(evidenceWords.gone, { day: dayInWords(gone) });
  return opened === undefined ? evidenceWords.unopened : fill(evidenceWords.opened, { day: dayInWords(opened) });
};

const labelKeys = ['name', 'situation', 'what', 'do', 'title'] as const;

const labelOf = (value: unknown): string => {
  if (typeof value === 'string') return plain(parted(value).lead ?? value);
  const key = labelKeys.find((one) => typeof (value as Record<string, unknown>)[one] === 'string');
  return key === undefined ? '' : plain(String((value as Record<string, unknown>)[key]));
};

/** A label of at most nine words. */
export const cut = (label: string): string => {
  const words = label.split(' ');
  return words.length <= 9
    ? label.replace(/\.$/, '')
    : `${words
        .slice(0, 8)
        .join(' ')
        .replace(/[,.;:]$/, '')} …`;
};

/** What an anchor of a page is called in a few words. */
const labelsOf = ({ entry, anchors, prose }: Node): ((id: string) => string) => {
  const { sections } = kindOf(entry.kind);
  const items = new Map(
    anchors.flatMap((anchor) => (anchor.of === 'item' ? [[anchor.id, anchor.path.join('.')]] : [])),
  );
  const titles = new Map<string, string>(
    sections.flatMap(({ id, title, parts }) => [
      [id, title] as const,
      ...parts.flatMap((part) => (part.id === undefined ? [] : [[part.id, part.title ?? title] as const])),
    ]),
  );
  const headings = new Map(prose.headings.map(({ slug, text }) => [slug, text]));
  return (id) => {
    const path = items.get(id);
    return cut(path === undefined ? (headings.get(id) ?? titles.get(id) ?? id) : labelOf(fieldOf(entry.data, path)));
  };
};

/** Everything the page of an entry cites, in its frontmatter and in its text. */
export const citationsOf = (node: Node, { sources }: Graph['references']): Citations => {
  const labelAt = labelsOf(node);
  const byAnchor = new Map<string, Claim[]>();
  const list: (Evidence & { readonly claims: Evidence['claims'][number][] })[] = [];
  for (const { source: id, says, claim, for: anchors, from } of citationsIn(node.entry.data)) {
    const source = sources[id];
    if (source === undefined) continue;
    const made: Claim = {
      source: sourceViewOf(id, source),
      stance: says,
      says: stances[says].title,
      claim: plain(claim),
      ...(from === undefined ? {} : { from: plain(from) }),
    };
    for (const anchor of anchors) byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), made]);
    const bearsOn = anchors.map((anchor) => ({ anchor, label: labelAt(anchor) }));
    const known = list.find(({ source: { id: other } }) => other === id);
    if (known === undefined) list.push({ source: made.source, claims: [{ ...made, bearsOn }] });
    else known.claims.push({ ...made, bearsOn });
  }
  const listed = new Set(list.map(({ source: { id } }) => id));
  const linked = node.prose.links.flatMap(({ to }) => {
    const target = targetOf(to);
    return target?.folder === 'sources' ? [target.slug] : [];
  });
  const bases = node.prose.components.flatMap(({ attributes }) => attributes['basis'] ?? []);
  for (const id of [...linked, ...bases]) {
    const source = sources[id];
    if (source === undefined || listed.has(id)) continue;
    listed.add(id);
    list.push({ source: sourceViewOf(id, source), claims: [] });
  }
  return { claimsAt: (anchor) => byAnchor.get(anchor) ?? [], list: list.toSorted((a, b) => rankOf(a) - rankOf(b)) };
};

const weights = Object.keys(strengths);

const rankOf = ({ source }: Evidence): number => weights.indexOf(source.strength);
