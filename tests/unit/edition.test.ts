import { describe, expect, test } from 'vitest';
import { editionOf, editionPlaceOf, runningHeadsOf } from '#views/edition/edition.ts';
import { editionAnchorOf, entryTextIn, placedIn, type Place } from '#views/edition/placed.ts';
import { paths } from './fixtures.ts';
import { graphWith } from './graph/entries.ts';

const place: Place = {
  id: 'decisions/one-vs-two',
  lower: 2,
  holds: new Set([
    'decisions/one-vs-two',
    'decisions/late-vs-early',
    'decisions',
    'glossary',
    'glossary/slack',
    'about#evidence',
  ]),
  site: { address: 'https://ways.example', base: '/ways/' },
};
const set = (html: string, other: Partial<Place> = {}): string => placedIn(html, { ...place, ...other });

describe('a text that is placed in the edition', () => {
  test('tells its ids apart, and every attribute that names them follows', () => {
    expect(set('<p id="when" aria-labelledby="a b"><label for="x">L</label></p>')).toBe(
      '<p id="decisions--one-vs-two--when" aria-labelledby="decisions--one-vs-two--a decisions--one-vs-two--b">' +
        '<label for="decisions--one-vs-two--x">L</label></p>',
    );
    expect(set('<table><tbody><tr><td headers="c r">1</td></tr></tbody></table>')).toContain(
      'headers="decisions--one-vs-two--c decisions--one-vs-two--r"',
    );
  });

  test('keeps its drawings whole', () => {
    const drawing = (id: string): string =>
      `<svg viewBox="0 0 9 9"><clipPath id="${id}"></clipPath><path clip-path="url(#${id})" stroke-width="2" style="fill:url('#${id}')"></path><use xlink:href="#${id}"></use></svg>`;
    expect(set(drawing('z'))).toBe(drawing('decisions--one-vs-two--z'));
  });

  test.each([
    ['#when', '#decisions--one-vs-two--when'],
    ['/ways/decisions/late-vs-early/', '#decisions--late-vs-early'],
    ['/ways/decisions/late-vs-early/#costs', '#decisions--late-vs-early--costs'],
    ['/ways/decisions/', '#decisions'],
    ['/ways/glossary/#slack', '#glossary--slack'],
    ['/ways/about/#evidence', '#about--evidence'],
    ['/ways/about/', 'https://ways.example/ways/about/'],
    ['/ways/about/#use', 'https://ways.example/ways/about/#use'],
    ['decide/', 'https://ways.example/ways/decisions/one-vs-two/decide/'],
    ['/elsewhere/', '/elsewhere/'],
    ['https://doi.org/10.1/x#y', 'https://doi.org/10.1/x#y'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
  ])('leads %s to %s', (from, to) => {
    expect(set(`<a href="${from}">x</a>`)).toBe(`<a href="${to}">x</a>`);
  });

  test('has its headings lower, and no links from headings to themselves', () => {
    expect(set('<h2 id="a"><a class="permalink" href="#a">Costs <em>now</em></a></h2><h4>Late</h4>')).toBe(
      '<h4 id="decisions--one-vs-two--a">Costs <em>now</em></h4><h6>Late</h6>',
    );
    expect(() => set('<h5>Too deep</h5>')).toThrow('decisions/one-vs-two has an <h5>');
  });

  test('is cut out of its finished page, without the ways around it', () => {
    const around =
      '<nav><a href="/">Home</a></nav><section-index><nav>Here</nav></section-index>' +
      '<p class="ways small correction"><a href="mailto:a@b.example">Report</a></p><link rel="stylesheet" href="a.css">';
    const page = `<nav>Site</nav><main class="page"><h1>Title</h1>${around}<p>Text</p></main><footer></footer>`;
    expect(entryTextIn(page, place)).toBe('<h3>Title</h3><p>Text</p>');
    expect(() => entryTextIn('<p>Text</p>', place)).toThrow('decisions/one-vs-two has no <main>');
  });

  test('says nothing to the search, and keeps every other word and mark', () => {
    expect(set('<p data-pagefind-ignore data-mark="1" lang="fr">1 &lt; 2 &amp; “ç”</p> <b>x</b>')).toBe(
      '<p data-mark="1" lang="fr">1 &lt; 2 &amp; “ç”</p> <b>x</b>',
    );
  });
});

describe('the edition', () => {
  const edition = editionOf(graphWith());

  test('holds every entry once, and what they rest on', () => {
    const graph = graphWith();
    const ids = edition.parts.flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(ids.toSorted()).toEqual([...graph.nodes.keys()].toSorted());
    const { sources, glossary } = graph.references;
    const rest = [
      ...Object.keys(sources).map((id) => `sources/${id}`),
      ...Object.keys(glossary).map((id) => `glossary/${id}`),
    ];
    const { holds } = editionPlaceOf(graph);
    expect([...ids, ...rest].filter((id) => !holds.has(id))).toEqual([]);
  });

  test('is of the day of its last change', () => {
    expect(edition.changed).toMatch(/^\d{4}-\d\d-\d\d$/);
    const later = editionOf(graphWith([[paths.redFlag, "date: '2026", "date: '2029"]])).changed;
    expect([edition.changed, later]).toEqual(['2026-11-21', '2029-11-21']);
  });

  test('leads into each entry, and within an essay to its headings', () => {
    const essay = edition.parts.find(({ name }) => name === 'essay')?.entries[0];
    expect(essay?.sections.length).toBeGreaterThan(1);
    const decision = edition.parts.find(({ name }) => name === 'decision')?.entries[0];
    expect(decision?.sections).toEqual([]);
    expect(decision?.tension?.map(({ phrase }) => phrase)).not.toContain('');
    const all = edition.parts.flatMap(({ entries }) => entries);
    for (const { anchor, sections } of all)
      expect(sections.filter(({ href }) => !href.startsWith(`#${anchor}--`))).toEqual([]);
  });

  test('heads its pages with the title of an entry apart, or with the part', () => {
    const css = runningHeadsOf({
      ...edition,
      parts: edition.parts.map((part) => ({ ...part, title: `A "part" \\ <more` })),
      closing: [],
    });
    const desks = editionAnchorOf('decisions/shared-desks-vs-own-desks');
    const [, name] = new RegExp(`#${desks}[^{]*{page:(\\w+)}`).exec(css) ?? [];
    expect(css).toContain(`@page ${name}{@top-right{content:"Shared desks vs own desks"}}`);
    expect(css).toMatch(/@page (p\d+)\{@top-right\{content:"A \\"part\\" \\\\ \\3c more"\}\}#red-flags\{page:\1\}/);
    expect(css).not.toContain('}#decisions{');
  });
});
