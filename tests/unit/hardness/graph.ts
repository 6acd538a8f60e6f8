import type { Page } from '#check/page.ts';
import type { Site } from '#check/site.ts';
import type { SiteMistake } from './mistake.ts';
import { endOf, keysOf, linesOf } from './page.ts';
import { edited, type Demand, type Edit, type Planted } from './place.ts';

/**
 * Lines put where a key of the top level begins, and the line to be named; the key is written where it is missing, and
 * what stands on its own line goes below it.
 */
const underKey = (page: Page, name: string, lines: readonly string[], line: number): Edit & { at: number } => {
  const top = (wanted: string) => keysOf(page).find(({ path }) => path.length === 1 && path[0] === wanted);
  const key = top(name);
  if (key !== undefined && linesOf(page)[key.line - 1] === `${name}:`) {
    const from = key.line + 1;
    return { from, to: from, lines, at: from + line };
  }
  const from = key?.line ?? top('history')?.line ?? endOf(page);
  const kept = ((key?.value ?? []) as readonly unknown[]).map((one) => `  - ${JSON.stringify(one)}`);
  return { from, to: key?.end ?? from, lines: [`${name}:`, ...lines, ...kept], at: from + line + 1 };
};

const planted = (page: Page, edit: Edit & { at: number }): Planted => ({
  files: [edited(page, [edit])],
  demands: [{ file: page.file, line: edit.at }],
});

const addedTo = (page: Page, name: string, lines: readonly string[], line: number): Planted =>
  planted(page, underKey(page, name, lines, line));

/** The same with a change of another page beside it, on which nothing is demanded. */
const beside = ({ files, demands }: Planted, other: Planted): Planted => ({
  files: [...files, ...other.files],
  demands,
});

/** Another page of the same kind, so that each could be the other's. */
const neighbourOf = (page: Page, site: Site): Page | undefined =>
  site.pages.find(({ kind, id }) => kind === page.kind && id !== page.id) ??
  site.pages.find(({ id }) => id !== page.id);

const withNeighbour = (
  name: string,
  rules: readonly string[],
  on: (page: Page, other: Page) => Planted[],
): SiteMistake => ({
  name,
  rules,
  on: (page, site) => {
    const other = neighbourOf(page, site);
    return other === undefined ? [] : on(page, other);
  },
});

const edge = (to: string, as: string): string[] => [
  `  - to: ${to}`,
  `    as: ${as}`,
  '    why: Two people asked for it.',
  '    whyBack: Two people asked for it.',
];

const exception = (rule: string, at: string): string[] => [
  `  - rule: ${rule}`,
  `    at: ${at}`,
  '    because: It was asked for.',
];

/** Where another page links to a page: in its fields, and in its prose. */
const linesTo = (page: Page, other: Page): Demand[] => {
  const fields = linesOf(other)
    .slice(0, endOf(other))
    .flatMap((text, index) => (new RegExp(`(?:\\]\\(|to: )${page.id}(?![\\w-])`).test(text) ? [index + 1] : []));
  const prose = (other.prose?.links ?? [])
    .filter(({ to }) => to.split('#')[0] === page.id)
    .map((link) => other.inFile(link).line);
  return [...new Set([...fields, ...prose])].map((line) => ({ file: other.file, line, says: page.id }));
};

const hasLinks = ({ kind }: Page): boolean => kind !== 'essay';

/** What can be wrong between pages. */
export const graphMistakes: readonly SiteMistake[] = [
  withNeighbour('a former id that is an entry', ['former-id'], (page, other) => [
    addedTo(page, 'formerIds', [`  - ${other.id}`], 0),
  ]),
  withNeighbour('a cycle in former ids', ['former-id'], (page, other) => {
    const here = addedTo(page, 'formerIds', [`  - ${other.id}`], 0);
    return [beside(here, addedTo(other, 'formerIds', [`  - ${page.id}`], 0))];
  }),
  {
    name: 'a former id that is the id of the page itself',
    rules: ['former-id'],
    on: (page) => [addedTo(page, 'formerIds', [`  - ${page.id}`], 0)],
  },
  withNeighbour('one former id of two pages', ['former-id'], (page, other) => {
    const [later, earlier] = page.file > other.file ? [page, other] : [other, page];
    const here = addedTo(later, 'formerIds', ['  - essays/of-old'], 0);
    return [beside(here, addedTo(earlier, 'formerIds', ['  - essays/of-old'], 0))];
  }),
  withNeighbour('an alias of another page', ['alias'], (page, other) => [
    addedTo(page, 'aliases', [`  - ${JSON.stringify(other.data.title)}`], 0),
  ]),
  {
    name: 'an alias twice',
    rules: ['alias'],
    on: (page) => [addedTo(page, 'aliases', ['  - one and the same', '  - one and the same'], 1)],
  },
  withNeighbour('the title of another page', ['alias'], (page, other) => {
    const [later, earlier] = page.file > other.file ? [page, other] : [other, page];
    const key = keysOf(later).find(({ path }) => path[0] === 'title');
    if (key === undefined) return [];
    const title = `title: ${JSON.stringify(earlier.data.title)}`;
    return [planted(later, { from: key.line, to: key.end, lines: [title], at: key.line })];
  }),
  {
    name: 'an edge to the page itself',
    rules: ['relation'],
    on: (page) => (hasLinks(page) ? [addedTo(page, 'links', edge(page.id, 'settle-first'), 0)] : []),
  },
  withNeighbour('an edge that no relation allows', ['relation'], (page, other) => {
    const as = page.kind === 'playbook' ? 'settle-first' : 'followed-by';
    return hasLinks(page) ? [addedTo(page, 'links', edge(other.id, as), 1)] : [];
  }),
  {
    name: 'an edge written twice',
    rules: ['edge-twice'],
    on: (page) => {
      const links = 'links' in page.data ? (page.data.links ?? []) : [];
      return links.flatMap((link, index) => {
        if (link?.to === undefined || link.as === undefined) return [];
        const option = link.option === undefined ? [] : [`    option: ${link.option}`];
        const lines = [...edge(link.to, link.as), ...option];
        const at = page.placeOf(['links', index, 'to']).line + lines.length;
        return [planted(page, { ...underKey(page, 'links', lines, 0), at })];
      });
    },
    own: true,
  },
  withNeighbour('a circle of what to settle first', ['cycle'], (page, other) => {
    if (page.kind !== 'decision' || other.kind !== 'decision') return [];
    const here = addedTo(page, 'links', edge(other.id, 'settle-first'), 0);
    const there = addedTo(other, 'links', edge(page.id, 'settle-first'), 0);
    return [page.id < other.id ? beside(here, there) : beside(there, here)];
  }),
  {
    name: 'an exception that nothing needs',
    rules: ['exception'],
    on: (page) => [addedTo(page, 'exceptions', exception('spelling', 'title'), 0)],
  },
  {
    name: 'an exception to a rule that takes none',
    rules: ['exception'],
    on: (page) => [addedTo(page, 'exceptions', exception('link', 'title'), 0)],
  },
  {
    name: 'an exception at a place that there is not',
    rules: ['exception'],
    on: (page) => [addedTo(page, 'exceptions', exception('spelling', 'no-such-place'), 1)],
  },
  {
    name: 'a file deleted that others link to',
    rules: ['link'],
    on: (page, site) => {
      const demands = site.pages.filter(({ id }) => id !== page.id).flatMap((other) => linesTo(page, other));
      return demands.length === 0 ? [] : [{ files: [], gone: [page.file], demands }];
    },
  },
  {
    name: 'a file copied under another name',
    rules: ['alias'],
    on: ({ file, source, placeOf }) => {
      const copy = file.replace(/([^/]+)$/, 'zz-$1');
      return [{ files: [{ path: copy, text: source }], demands: [{ file: copy, line: placeOf(['title']).line }] }];
    },
  },
];
