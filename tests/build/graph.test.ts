// What is written once stands on both pages: edges with their reasons, citations with what weighs on them.

import { expect, test } from 'vitest';
import { plain } from '#graph/inline.ts';
import { linksOn } from '#graph/links.ts';
import { hrefOf, idOf, targetOf } from '#model/ids.ts';
import { isKind, kindIn } from '#model/kinds.ts';
import { mentions, relations } from '#model/relations.ts';
import { addressOf, nameOf } from '#model/references.ts';
import { sourceKinds, stances, strengths } from '#model/vocabularies.ts';
import { settings } from '#settings.ts';
import {
  all,
  attribute,
  byId,
  entries,
  graph,
  hasClass,
  itemOn,
  linksIn,
  mainOf,
  named,
  normal,
  pageOf,
  pages,
  references,
  textOf,
  type Element,
} from './dist.ts';

const { base } = settings;
const text = (markdown: string): string => normal(plain(markdown));

/** Every connection that a page shows: the heading it stands under, its links, its words. */
const connectionsOn = (id: string): { reads: string; links: string[]; words: string }[] => {
  const groups = all(mainOf(pageOf(id)), hasClass('groups')).flatMap((group) => all(group, named('section')));
  return groups.flatMap((group) => {
    const reads = all(group, named('h3')).map(textOf).join();
    return all(group, named('li')).map((item) => ({ reads, links: linksIn(item), words: textOf(item) }));
  });
};

const shown = new Map(entries.map(({ id }) => [id as string, connectionsOn(id)]));

/** Which of the words that a connection needs its page lacks, under the right heading. */
const lacking = (id: string, reads: string, href: string, words: readonly string[]): string[] => {
  const found = shown.get(id)?.find((one) => one.reads === reads && one.links.includes(href));
  if (found === undefined) return [`${id} has no link to ${href} under “${reads}”`];
  return words.filter((one) => !found.words.includes(one)).map((one) => `${id} → ${href} lacks: ${one}`);
};

test('every declared edge stands on both pages, with its reason for either end', () => {
  const problems = entries.flatMap((entry) =>
    ('links' in entry.data ? (entry.data.links ?? []) : []).flatMap(({ to, as, why, whyBack, tell, option }) => {
      const far = targetOf(to);
      if (far === undefined) return [`${entry.id} → ${to}`];
      const { reads, readsBack } = relations[as];
      const mark = isKind(entry, 'decision') && option !== undefined ? [entry.data.options[option]?.short ?? '?'] : [];
      const both = [...mark, ...(tell === undefined ? [] : [text(tell)])];
      return [
        ...lacking(entry.id, reads, hrefOf(to, base), [text(why), ...both]),
        ...lacking(idOf(far), readsBack, hrefOf(entry.id, base), [text(whyBack ?? why), ...both]),
      ];
    }),
  );
  expect(problems).toEqual([]);
});

test('every mention stands on both pages, with its sentence', () => {
  const edges = entries.flatMap(({ id }) => graph.edgesFrom(id)).filter(({ as }) => as === 'mentions');
  const problems = edges.flatMap(({ from, to, anchor, why }) => [
    ...lacking(from, mentions.reads, hrefOf(anchor === undefined ? to : `${to}#${anchor}`, base), [normal(why)]),
    ...lacking(to, mentions.readsBack, hrefOf(from, base), [normal(why)]),
  ]);
  expect(problems).toEqual([]);
  expect(edges.length).toBeGreaterThan(0);
});

test('pages of which one links to the other are connected on both', () => {
  const leadsTo = (from: string, to: string): boolean =>
    shown.get(from)?.some(({ links }) => links.some((link) => link.split('#')[0] === hrefOf(to, base))) === true;
  const problems = [...graph.nodes.values()].flatMap(({ entry, prose }) =>
    linksOn(entry, prose).flatMap(({ to }) => {
      const target = targetOf(to);
      const far = target && kindIn(target.folder) !== undefined ? idOf(target) : entry.id;
      if (far === entry.id || (leadsTo(entry.id, far) && leadsTo(far, entry.id))) return [];
      return [`${entry.id} and ${far}`];
    }),
  );
  expect(problems).toEqual([]);
});

test('every item, section and heading of an entry is a place on its page', () => {
  const missing = [...graph.nodes.values()].flatMap(({ entry: { id }, anchors }) =>
    anchors.filter((anchor) => byId(pageOf(id), anchor.id) === undefined).map((anchor) => `${id}#${anchor.id}`),
  );
  expect(missing).toEqual([]);
});

const cited = [...graph.nodes.values()].flatMap(({ entry, prose, anchors }) => {
  const inProse = prose.links.flatMap(({ to }) => (to.startsWith('sources/') ? [targetOf(to)?.slug ?? to] : []));
  const sources = new Set([...Object.keys(entry.data.sources ?? {}), ...inProse]);
  return [...sources].map((source) => ({ entry, source, anchors }));
});

test('every citation stands in the evidence of its page with what it says and what weighs on it', () => {
  const problems = cited.flatMap(({ entry, source: id }) => {
    const shownAs = byId(pageOf(entry.id), `source-${id}`);
    const source = references.sources[id];
    if (shownAs === undefined || source === undefined) return [`${entry.id} does not list ${id}`];
    const citations = entry.data.sources?.[id] ?? [];
    const claims = citations.flatMap(({ says, claim, from = '' }) => [stances[says].title, text(claim), text(from)]);
    const weight = `${sourceKinds[source.kind].title}, ${strengths[source.strength].title}`;
    const words = [nameOf(source), source.title, source.finding, source.caveat, weight, ...claims];
    const bearsOn = citations.flatMap((citation) => citation.for).map((anchor) => `#${anchor}`);
    return [
      ...words.filter((one) => !textOf(shownAs).includes(normal(one))).map((one) => `${entry.id} ${id} lacks: ${one}`),
      ...bearsOn.filter((to) => !linksIn(shownAs).includes(to)).map((to) => `${entry.id} ${id} has no link to ${to}`),
    ];
  });
  expect(problems).toEqual([]);
  expect(cited.length).toBeGreaterThan(0);
});

test('every citation stands by each item that it bears on, with its kind and weight', () => {
  const problems = cited.flatMap(({ entry, source: id, anchors }) => {
    const source = references.sources[id];
    const items = anchors.flatMap((anchor) => (anchor.of === 'item' ? anchor.id : []));
    const weight = source && `${sourceKinds[source.kind].title.toLowerCase()}, ${strengths[source.strength].title}`;
    return (entry.data.sources?.[id] ?? [])
      .flatMap((citation) => citation.for)
      .flatMap((anchor) => {
        if (!items.includes(anchor)) return [];
        const item = itemOn(pageOf(entry.id), anchor);
        const note = (one: Element) => linksIn(one).includes(`#source-${id}`) && textOf(one).includes(weight ?? '?');
        return item.some((one) => all(one, note).length > 0) ? [] : [`${entry.id}#${anchor} does not name ${id}`];
      });
  });
  expect(problems).toEqual([]);
});

test('every source has a page that links to everything that cites it', () => {
  const problems = Object.keys(references.sources).flatMap((id) => {
    const links = linksIn(mainOf(pageOf(`sources/${id}`))).map((link) => link.split('#')[0]);
    const citing = cited.filter(({ source }) => source === id).map(({ entry }) => entry.id);
    return citing.filter((entry) => !links.includes(hrefOf(entry, base))).map((entry) => `${id} ← ${entry}`);
  });
  expect(problems).toEqual([]);
});

test('a source of which only the title was verified is linked to nowhere, every other on its page', () => {
  const outward = [...pages.values()].map(({ address, root }) => ({
    address,
    links: new Set(
      all(root, () => true).flatMap((one) => [attribute(one, 'href') ?? [], attribute(one, 'cite') ?? []].flat()),
    ),
  }));
  const problems = Object.entries(references.sources).flatMap(([id, source]) => {
    const { doi, url, verified } = source;
    const written = [url, doi && `https://doi.org/${doi}`].filter((one) => one !== undefined);
    const found = outward.filter(({ links }) => written.some((one) => links.has(one))).map(({ address }) => address);
    if (verified === 'title') return found.map((address) => `${address} links to ${id}`);
    const address = addressOf(source);
    const own = outward.find((page) => page.address === hrefOf(`sources/${id}`, base));
    return address === undefined || own?.links.has(address) === true ? [] : [`the page of ${id} lacks ${address}`];
  });
  expect(problems).toEqual([]);
});
