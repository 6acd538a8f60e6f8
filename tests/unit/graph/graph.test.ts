import { describe, expect, test } from 'vitest';
import { graphOf } from '#graph/graph.ts';
import type { EntryId } from '#model/ids.ts';
import { isKind } from '#model/kinds.ts';
import { paths, textOf } from '../fixtures.ts';
import { entryOf, graphWith } from './entries.ts';

const desks = 'decisions/shared-desks-vs-own-desks';
const floor = 'failure-modes/empty-floor';
const count = 'playbooks/count-the-seats';
const seats = 'essays/on-seats';
const graph = graphWith();

describe('anchors', () => {
  test('the sections that are filled, items in the order of the file, then headings', () => {
    const ids = graph.nodes.get('red-flags/coats-on-chairs')?.anchors.map(({ of, id }) => `${of} ${id}`);
    expect(ids).toEqual([
      'section heard',
      'section check-next',
      'section usually-means',
      'section harmless-when',
      'section time-to-act',
      'section related',
      'section evidence',
      'section history',
      'item that-one-is-taken',
      'item come-before-eight',
      'item seats-are-short',
      'item everyone-is-at-breakfast',
      'item ask-one',
    ]);
    const headings = graph.nodes.get(seats)?.anchors.filter(({ of }) => of === 'heading');
    expect(headings?.map(({ id }) => id)).toEqual(['what-a-seat-promises', 'what-it-costs', 'what-to-do']);
  });

  test('options, mixes, factors and evidence to gather are anchors; keys that name options are not', () => {
    const anchors = graph.nodes.get(desks)?.anchors ?? [];
    const paths = anchors.flatMap((anchor) => (anchor.of === 'item' ? anchor.path.join('.') : []));
    expect(paths).toContain('options.own');
    expect(paths).toContain('options.own.bestWhen.same-days');
    expect(paths).toContain('mixes.visitors-row');
    expect(paths).toContain('factors.weight-of-kit');
    expect(paths).toContain('gather.desk-walk');
    expect(paths).toContain('trial.stop.somebody-hurt');
    expect(paths.filter((path) => /cost\.|towards|sources/.test(path))).toEqual([]);
  });
});

describe('edges', () => {
  test('a declared edge is read from both ends, with a reason for either', () => {
    const edge = {
      from: desks,
      to: floor,
      as: 'ends-in',
      anchor: undefined,
      option: 'own',
      why: 'A floor of named desks that nobody visits ends here.',
      whyBack: 'The choice of seats is where an empty floor often starts.',
      tell: undefined,
    };
    expect(graph.edgesFrom(desks)).toContainEqual(edge);
    expect(graph.edgesTo(floor)).toContainEqual(edge);
  });

  test('a mention has the sentence it stands in as its reason, and its anchor', () => {
    expect(graph.edgesFrom(seats).map(({ as, to, anchor }) => [as, to, anchor])).toEqual([
      ['mentions', floor, undefined],
      ['mentions', 'red-flags/coats-on-chairs', undefined],
      ['mentions', count, undefined],
      ['mentions', desks, 'mixes'],
    ]);
    expect(graph.edgesFrom(seats)[0]?.why).toBe('It can end in an empty floor, which begins with coats on chairs.');
    expect(graph.edgesTo(desks)).toContainEqual(graph.edgesFrom(seats)[3]);
  });

  test('a mention is hidden where a typed edge joins the two pages, from whichever end', () => {
    const here = graphWith([
      [paths.playbook, 'A count needs', 'For [seats](decisions/shared-desks-vs-own-desks), it needs'],
    ]);
    expect(here.edgesFrom(count)).toEqual([]);
    expect(
      graph
        .edgesFrom(desks)
        .filter(({ to }) => to === count)
        .map(({ as }) => as),
    ).toEqual(['handled-by']);
  });

  test('an item mentions too, once a page, with its whole text as the reason', () => {
    const here = graphWith([
      [
        paths.playbook,
        'A count needs',
        'With [coats](red-flags/coats-on-chairs) and [cups](red-flags/coats-on-chairs#ask-one) it needs',
      ],
    ]);
    expect(here.edgesFrom(count).map(({ as, to, why }) => [as, to, why])).toEqual([
      ['mentions', 'red-flags/coats-on-chairs', 'With coats and cups it needs something to count on.'],
    ]);
  });

  test('links in edges and in the history are told, not met', () => {
    const here = graphWith([[paths.redFlag, 'First published.', 'Split from [seats](playbooks/count-the-seats).']]);
    expect(here.edgesFrom('red-flags/coats-on-chairs')).toEqual([]);
  });

  test('links to what is not there are left out', () => {
    const here = graphWith([[paths.decision, 'to: failure-modes/empty-floor', 'to: failure-modes/full-floor']]);
    expect(here.edgesFrom(desks).map(({ to }) => to)).not.toContain('failure-modes/full-floor');
  });
});

describe('references', () => {
  test('a source knows who cites it, once each, and a term who uses it', () => {
    expect(graph.citedBy('desk-study-2019')).toEqual([desks]);
    expect(graph.usedBy('hot-desk')).toEqual([seats]);
    expect(graph.citedBy('nothing')).toEqual([]);
    const here = graphWith([[paths.essay, '(glossary/hot-desk)', '(sources/desk-study-2019)']]);
    expect(here.citedBy('desk-study-2019')).toEqual([desks, seats]);
  });
});

test('edges grow with the links, not with the pairs of entries', () => {
  const total = 300;
  const text = textOf(paths.redFlag);
  const files = Array.from({ length: total }, (_, index) => ({
    path: `content/red-flags/flag-${index}.mdx`,
    text: text
      .replace('title: Coats on chairs', `title: Coats ${index}`)
      .replace('towels on loungers', `towels ${index}`)
      .replace('All of them', `All of [them](red-flags/flag-${(index + 1) % total})`),
  }));
  const here = graphWith([], files);
  const ids = files.map((_, index): EntryId => `red-flags/flag-${index}`);
  expect(ids.flatMap((id) => here.edgesFrom(id))).toHaveLength(total);
  expect(ids.map((id) => here.edgesTo(id).length)).toEqual(ids.map(() => 1));
});

test('an entry is narrowed to its kind', () => {
  const entry = entryOf(graph, desks);
  expect(isKind(entry, 'decision') && Object.keys(entry.data.options)).toEqual(['shared', 'own']);
  expect(isKind(entry, 'essay')).toBe(false);
  expect(graphOf([], graph.references).nodes.size).toBe(0);
});
