import type { Page } from '#check/page.ts';
import type { Site } from '#check/site.ts';
import { endOf, inProse, keysOf, planted, withLines, type Mistake, type Planted } from './page.ts';

/** Lines put where a key of the top level begins; the key is written where it is missing. */
const underKey = (page: Page, name: string, lines: readonly string[], line: number): Planted => {
  const key = keysOf(page).find(({ path }) => path.length === 1 && path[0] === name);
  const history = keysOf(page).find(({ path }) => path.length === 1 && path[0] === 'history');
  const at = key === undefined ? (history?.line ?? endOf(page)) : key.line + 1;
  const all = key === undefined ? [`${name}:`, ...lines] : lines;
  return {
    files: [withLines(page, at, at, all)],
    at: { file: page.file, line: at + line + (key === undefined ? 1 : 0) },
  };
};

/** Another page of the same kind, so that each could be the other's. */
const neighbourOf = (page: Page, site: Site): Page | undefined =>
  site.pages.find(({ kind, id }) => kind === page.kind && id !== page.id) ??
  site.pages.find(({ id }) => id !== page.id);

const withNeighbour = (
  name: string,
  rules: readonly string[],
  on: (page: Page, other: Page) => Planted[],
): Mistake => ({
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

const hasLinks = ({ kind }: Page): boolean => kind !== 'essay';

/** What can be wrong between pages. */
export const graphMistakes: readonly Mistake[] = [
  withNeighbour('a former id that is an entry', ['former-id'], (page, other) => [
    underKey(page, 'formerIds', [`  - ${other.id}`], 0),
  ]),
  withNeighbour('a cycle in former ids', ['former-id'], (page, other) => {
    const here = underKey(page, 'formerIds', [`  - ${other.id}`], 0);
    return [{ ...here, files: [...here.files, ...underKey(other, 'formerIds', [`  - ${page.id}`], 0).files] }];
  }),
  {
    name: 'a former id that is the id of the page itself',
    rules: ['former-id'],
    on: (page) => [underKey(page, 'formerIds', [`  - ${page.id}`], 0)],
  },
  withNeighbour('one former id of two pages', ['former-id'], (page, other) => {
    const [later, earlier] = page.file > other.file ? [page, other] : [other, page];
    const here = underKey(later, 'formerIds', ['  - essays/of-old'], 0);
    return [{ ...here, files: [...here.files, ...underKey(earlier, 'formerIds', ['  - essays/of-old'], 0).files] }];
  }),
  withNeighbour('an alias of another page', ['alias'], (page, other) => [
    underKey(page, 'aliases', [`  - ${JSON.stringify(other.data.title)}`], 0),
  ]),
  {
    name: 'an alias twice',
    rules: ['alias'],
    on: (page) => [underKey(page, 'aliases', ['  - one and the same', '  - one and the same'], 1)],
  },
  withNeighbour('the title of another page', ['alias'], (page, other) => {
    const [later, earlier] = page.file > other.file ? [page, other] : [other, page];
    const key = keysOf(later).find(({ path }) => path[0] === 'title');
    if (key === undefined) return [];
    const title = `title: ${JSON.stringify(earlier.data.title)}`;
    return [{ files: [withLines(later, key.line, key.end, [title])], at: { file: later.file, line: key.line } }];
  }),
  {
    name: 'an edge to the page itself',
    rules: ['relation'],
    on: (page) => (hasLinks(page) ? [underKey(page, 'links', edge(page.id, 'settle-first'), 0)] : []),
  },
  withNeighbour('an edge that no relation allows', ['relation'], (page) =>
    hasLinks(page) ? [underKey(page, 'links', edge('essays/the-architecture-of-async', 'followed-by'), 1)] : [],
  ),
  {
    name: 'an edge written twice',
    rules: ['edge-twice'],
    on: (page) => {
      const [first] = 'links' in page.data ? (page.data.links ?? []) : [];
      if (first?.to === undefined || first.as === undefined) return [];
      const option = first.option === undefined ? [] : [`    option: ${first.option}`];
      const lines = [...edge(first.to, first.as), ...option];
      const { files, at } = underKey(page, 'links', lines, lines.length);
      return [{ files, at }];
    },
  },
  withNeighbour('a circle of what to settle first', ['cycle'], (page, other) => {
    if (page.kind !== 'decision' || other.kind !== 'decision') return [];
    const here = underKey(page, 'links', edge(other.id, 'settle-first'), 0);
    const there = underKey(other, 'links', edge(page.id, 'settle-first'), 0);
    const first = page.id < other.id ? here : there;
    return [{ files: [...here.files, ...there.files], at: first.at }];
  }),
  {
    name: 'an exception that nothing needs',
    rules: ['exception'],
    on: (page) => [underKey(page, 'exceptions', exception('spelling', 'title'), 0)],
  },
  {
    name: 'an exception to a rule that takes none',
    rules: ['exception'],
    on: (page) => [underKey(page, 'exceptions', exception('link', 'title'), 0)],
  },
  {
    name: 'an exception at a place that there is not',
    rules: ['exception'],
    on: (page) => [underKey(page, 'exceptions', exception('spelling', 'no-such-place'), 1)],
  },
  {
    name: 'a file deleted that others link to',
    rules: ['link'],
    on: (page, site) =>
      site.pages
        .filter(({ id }) => id !== page.id)
        .flatMap((other) =>
          (other.prose?.links ?? [])
            .filter(({ to }) => to.split('#')[0] === page.id)
            .map((link) => ({ files: [], gone: [page.file], at: { file: other.file, line: other.inFile(link).line } })),
        ),
  },
  {
    name: 'a file copied under another name',
    rules: ['alias'],
    on: ({ file, source, placeOf }) => {
      const copy = file.replace(/([^/]+)$/, 'zz-$1');
      return [{ files: [{ path: copy, text: source }], at: { file: copy, line: placeOf(['title']).line } }];
    },
  },
  {
    name: 'prose beyond what its kind can bear',
    rules: ['outline'],
    on: (page) => {
      const { files } = inProse(page, 'And on and on it goes for two. '.repeat(600).trim());
      return files.map(({ text }) => planted(page, text, endOf(page)));
    },
  },
  {
    name: 'too many headings',
    rules: ['outline'],
    on: (page) => {
      const headings = Array.from({ length: 14 }, (_, index) => `## Part ${index + 1} of many\n\nWords.`).join('\n\n');
      return inProse(page, headings).files.map(({ text }) => planted(page, text, endOf(page)));
    },
  },
];
