import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { folded } from '#language/folded.ts';
import type { SearchPages } from '#search/pages.ts';
import { searchPagesOf } from '#views/lists/search.ts';
import { hrefOf } from '#views/text/href.ts';
import { figures, planted, valid, type Plant } from '../fixtures.ts';
import { openedOver } from './index.ts';

const pagesIn = (plants: readonly Plant[] = []): SearchPages => {
  const { graph } = checkContent(plants.length === 0 ? valid : planted(plants), figures);
  return searchPagesOf(graph);
};

const all = pagesIn();

describe('names', () => {
  test.each([
    ['Sync vs. Async', 'sync vs async'],
    ['co-located', 'Colocated'],
    ['Café Résumé', 'cafe resume'],
    ['  two   words ', 'two-words'],
    ['speed versus care', 'Speed vs care'],
    ['R&D', 'r and d'],
  ])('“%s” and “%s” are one name', (one, other) => {
    expect(folded(one)).toBe(folded(other));
  });

  test('every title and alias leads to its page', () => {
    const { names } = openedOver(all);
    const keys = all.pages.flatMap(({ title, aliases }) => [title, ...aliases].map(folded)).sort();
    const titleOf = keys.map((name) => [name, all.pages[names(name).get(name)?.page ?? -1]?.title]);
    expect(Object.fromEntries(titleOf)).toMatchInlineSnapshot(`
      {
        coatsonchairs: 'Coats on chairs',
        counttheseats: 'Count the seats',
        freeseat: 'Hot desk',
        ghostoffice: 'The empty floor',
        hotdesk: 'Hot desk',
        hotdesking: 'Shared desks vs own desks',
        onseats: 'On seats',
        seatcensus: 'Count the seats',
        shareddesksvsowndesks: 'Shared desks vs own desks',
        theemptyfloor: 'The empty floor',
        thepoliticsofchairs: 'On seats',
        towelsonloungers: 'Coats on chairs'
      }
    `);
  });

  test('an entry has a name before a term, and a title before an alias', () => {
    const claimed = pagesIn([
      ['content/glossary.yaml', 'title: Hot desk', 'title: Ghost office'],
      ['content/playbooks/count-the-seats.mdx', '[seat census]', '[coats on chairs]'],
    ]);
    const owner = (name: string): string | undefined =>
      claimed.pages[openedOver(claimed).names(folded(name)).get(folded(name))?.page ?? -1]?.title;
    expect(owner('ghost office')).toBe('The empty floor');
    expect(owner('coats on chairs')).toBe('Coats on chairs');
  });
});

describe('pages', () => {
  test('stand by kind, so that a number says of what kind a page is', () => {
    const kinds = all.pages.map(({ kind }) => kind);
    expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
    expect(new Set(kinds).size).toBe(all.kinds.length);
  });

  test('say where they are, what they are and what they are about', () => {
    const worried = pagesIn([
      [
        'content/red-flags/coats-on-chairs.mdx',
        'aliases: [towels on loungers]',
        'aliases: [towels on loungers]\nworries: [nobody sits where they left their coat]',
      ],
    ]);
    const { href, signs, aliases, worries, text, ...page } =
      worried.pages.find(({ title }) => title === 'Coats on chairs') ?? all.pages[0]!;
    expect({ ...page, topics: page.topics.map((topic) => all.topics[topic]) }).toMatchInlineSnapshot(`
      {
        kind: 2,
        summary: 'Coats and cups hold seats for people who are not there yet.',
        title: 'Coats on chairs',
        topics: [ 'Place' ]
      }
    `);
    expect(href).toBe(hrefOf('red-flags/coats-on-chairs'));
    expect(aliases).toEqual(['towels on loungers']);
    expect(worries).toEqual(['nobody sits where they left their coat']);
    expect(signs.length).toBeGreaterThan(2);
    for (const sign of signs) expect(sign).not.toMatch(/\]\(/);
    expect(text).toContain(signs[0]);
  });
});
