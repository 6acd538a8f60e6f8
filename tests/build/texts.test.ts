// What authors write is what readers get: no field of the model is dropped on its way to the page.

import { z } from 'zod';
import { expect, test } from 'vitest';
import { plain } from '#graph/inline.ts';
import { kindOf, type Entry } from '#model/kinds.ts';
import { marksOf, placesIn, type Path } from '#model/walk.ts';
import { all, attribute, itemOn, entries, mainOf, normal, pageOf, references, textOf, type Page } from './dist.ts';

type Text = { readonly path: Path; readonly words: string; readonly item: string | undefined };

/** Texts that stand elsewhere than on the page, by the start and the end of their path, each with the reason. */
const elsewhere: readonly { readonly from: string; readonly to: string; readonly why: string }[] = [
  { from: 'summary', to: 'summary', why: 'It is the description of the page, for results lists.' },
  { from: 'links', to: 'whyBack', why: 'It stands on the page at the other end.' },
];

const isElsewhere = ({ path }: Text): boolean =>
  elsewhere.some(({ from, to }) => path[0] === from && path.at(-1) === to);

/** Every text of an entry with the innermost item that it belongs to. */
const textsOf = ({ kind, data }: Entry): Text[] => {
  const places = placesIn(kindOf(kind).schema, data);
  const mappings = new Set(places.filter(({ schema }) => marksOf(schema).anchors).map(({ path }) => path.join(' ')));
  const itemOf = (path: Path): string | undefined => {
    const at = path.findLastIndex((_, index) => mappings.has(path.slice(0, index).join(' ')));
    return at === -1 ? undefined : String(path[at]);
  };
  return places.flatMap(({ path, value, schema }) =>
    marksOf(schema).inline === true && typeof value === 'string'
      ? [{ path, words: normal(plain(value)), item: itemOf(path) }]
      : [],
  );
};

const contentOf = (page: Page, name: string): string[] =>
  all(page.root, (one) => attribute(one, 'name') === name || attribute(one, 'property') === name).map((one) =>
    normal(attribute(one, 'content') ?? ''),
  );

test('every text of an entry stands on its page, in the item it belongs to', () => {
  const missing = entries.flatMap((entry) => {
    const page = pageOf(entry.id);
    const main = textOf(mainOf(page));
    return textsOf(entry)
      .filter((text) => !isElsewhere(text))
      .flatMap(({ path, words, item }) => {
        const around = item === undefined ? main : itemOn(page, item).map(textOf).join('\n');
        return around.includes(words) ? [] : [`${entry.id} ${path.join('.')}: ${words}`];
      });
  });
  expect(missing).toEqual([]);
});

test('the summary describes the page', () => {
  for (const { id, data } of entries) {
    const summary = normal(plain(data.summary));
    expect.soft(contentOf(pageOf(id), 'description'), id).toEqual([summary]);
    expect.soft(contentOf(pageOf(id), 'og:description'), id).toEqual([summary]);
  }
});

test('topics and the short names of options stand on the page', () => {
  const missing = entries.flatMap(({ id, data }) => {
    const main = textOf(mainOf(pageOf(id)));
    const topics = data.topics.map((topic) => references.topics[topic]?.title ?? topic);
    const shorts = 'options' in data ? Object.values(data.options).map(({ short }) => short) : [];
    return [...topics, ...shorts].filter((one) => !main.includes(normal(one))).map((one) => `${id}: ${one}`);
  });
  expect(missing).toEqual([]);
});

test('a word of a vocabulary stands beside its meaning', () => {
  const missing = entries.flatMap(({ id, kind, data }) => {
    const main = textOf(mainOf(pageOf(id)));
    return placesIn(kindOf(kind).schema, data).flatMap(({ path, value, schema }) => {
      // Of an edge, and of a citation, pages show the heading and the stance: the about page explains them.
      if (!(schema instanceof z.ZodEnum) || path[0] === 'links' || path[0] === 'sources') return [];
      const { enumDescriptions = [] } = z.globalRegistry.get(schema) as { enumDescriptions?: readonly string[] };
      const meaning = enumDescriptions[schema.options.indexOf(String(value))];
      return meaning !== undefined && main.includes(normal(meaning)) ? [] : [`${id} ${path.join('.')}: ${value}`];
    });
  });
  expect(missing).toEqual([]);
});
