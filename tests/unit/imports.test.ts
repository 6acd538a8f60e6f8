/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

/** What each part may import from the others, and from outside: the one direction of travel. */
const parts: Readonly<Record<string, { readonly ours: readonly string[]; readonly outside: RegExp }>> = {
  model: { ours: [], outside: /^zod$/ },
  graph: { ours: ['model'], outside: /^(?:satteri|github-slugger)$/ },
  check: {
    ours: ['model', 'graph', 'language'],
    outside: /^(?:zod|yaml|sax|github-slugger|string-width|node:crypto)$/,
  },
  decide: { ours: ['model', 'words'], outside: /^$/ },
  language: { ours: [], outside: /^stemmer$/ },
  search: { ours: ['language'], outside: /^(?:stemmer|minisearch)$/ },
  views: {
    ours: ['model', 'graph', 'decide', 'search', 'settings', 'words'],
    outside: /^(?:zod|satteri|github-slugger)$/,
  },
  site: { ours: ['model', 'graph', 'check', 'build'], outside: /^(?:astro|node:crypto)$/ },
  components: {
    ours: ['model', 'graph', 'decide', 'search', 'views', 'settings', 'words', 'assets', 'styles'],
    outside: /^(?:astro(?::|\/|$)|yaml$)/,
  },
  layouts: {
    ours: ['components', 'model', 'graph', 'decide', 'views', 'settings', 'words', 'assets', 'styles'],
    outside: /^astro(?::|\/|$)/,
  },
  pages: {
    ours: [
      'layouts',
      'components',
      'site',
      'model',
      'graph',
      'check',
      'decide',
      'views',
      'settings',
      'words',
      'assets',
      'styles',
    ],
    outside: /^astro(?::|\/|$)/,
  },
  build: { ours: ['check', 'model', 'graph', 'search', 'views', 'settings', 'words'], outside: /./ },
  integrations: { ours: ['model', 'check', 'views', 'build', 'settings'], outside: /./ },
  cli: {
    ours: ['check', 'model', 'graph', 'decide', 'language', 'search', 'views', 'settings', 'words', 'build'],
    outside: /./,
  },
  settings: { ours: ['check'], outside: /^$/ },
  words: { ours: [], outside: /^$/ },
  'content.config': { ours: ['model', 'build'], outside: /^astro(?::content|\/loaders)$/ },
};

const files = import.meta.glob<string>('../../src/**/*.{ts,astro,mjs,js}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const imported = /(?:^|[\s;}])(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;

/** The part of the site that a path below src/ belongs to. */
const partOf = (path: string): string => (path.split('/')[0] ?? '').replace(/\.ts$/, '');

/** An import as a path below src/; undefined where it leads outside. */
const below = (file: string, target: string): string | undefined => {
  if (target.startsWith('#')) return target.slice(1);
  if (!target.startsWith('.')) return undefined;
  const { pathname } = new URL(target, `file:///src/${file}`);
  return pathname.startsWith('/src/') ? pathname.slice('/src/'.length) : undefined;
};

const all = Object.entries(files).map(([path, source]) => {
  const file = path.replace('../../src/', '');
  const targets = [...source.matchAll(imported)].map(([, named, dynamic]) => named ?? dynamic ?? '');
  return { file, part: partOf(file), targets };
});

test('there are files to hold to it', () => {
  expect(all.length).toBeGreaterThan(40);
  expect(all.flatMap(({ targets }) => targets).length).toBeGreaterThan(100);
});

test('every file belongs to a part of the site', () => {
  expect(all.filter(({ part }) => parts[part] === undefined && !['assets', 'styles'].includes(part))).toEqual([]);
});

test('no folder is called by what it is not', () => {
  const vague = all.filter(({ file }) => /(?:^|\/)(?:utils?|lib|helpers?|common|shared|misc)(?:\/|\.)/.test(file));
  expect(vague.map(({ file }) => file)).toEqual([]);
});

/** The first way round in a circle of imports; undefined where there is none. */
const circleIn = (ways: ReadonlyMap<string, readonly string[]>): string | undefined => {
  const done = new Set<string>();
  const from = (one: string, path: readonly string[]): string | undefined => {
    if (path.includes(one)) return [...path.slice(path.indexOf(one)), one].join(' → ');
    if (done.has(one)) return undefined;
    for (const next of ways.get(one) ?? []) {
      const circle = from(next, [...path, one]);
      if (circle !== undefined) return circle;
    }
    done.add(one);
    return undefined;
  };
  return [...ways.keys()].map((one) => from(one, [])).find((circle) => circle !== undefined);
};

const within = (file: string, targets: readonly string[]): string[] =>
  targets.flatMap((target) => below(file, target)?.replace(/\?.*$/, '') ?? []);

test('a circle is found', () => {
  const ways = new Map([
    ['a', ['b']],
    ['b', ['c', 'a']],
  ]);
  expect(circleIn(ways)).toBe('a → b → a');
});

test('no file imports in a circle', () => {
  expect(circleIn(new Map(all.map(({ file, targets }) => [file, within(file, targets)])))).toBeUndefined();
});

test('no part imports in a circle', () => {
  const ways = [...Map.groupBy(all, ({ part }) => part)].map(([part, members]) => {
    const targets = members.flatMap(({ file, targets }) => within(file, targets).map(partOf));
    return [part, [...new Set(targets)].filter((other) => other !== part)] as const;
  });
  expect(circleIn(new Map(ways))).toBeUndefined();
});

describe.each(Object.entries(parts))('%s', (part, { ours, outside }) => {
  const here = all.filter((file) => file.part === part);

  test(`imports of ours only ${[part, ...ours].join(', ')}`, () => {
    const wrong = here.flatMap(({ file, targets }) =>
      targets.flatMap((target) => {
        const path = below(file, target);
        const from = path === undefined ? part : partOf(path);
        return from === part || ours.includes(from) ? [] : [`${file} imports ${target}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test(`imports from outside only ${outside.source}`, () => {
    const wrong = here.flatMap(({ file, targets }) =>
      targets.flatMap((target) =>
        below(file, target) !== undefined || outside.test(target) ? [] : [`${file} imports ${target}`],
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('scripts that reach a browser', () => {
  /** The words that the scripts of a folder below components/ may take; those of no other surface. */
  const own: Readonly<Record<string, readonly string[]>> = {
    search: ['search', 'fill'],
    compare: ['compare', 'entry', 'frame', 'fill'],
    decide: ['lean', 'record', 'invitation', 'fill'],
    parts: ['items', 'fill'],
  };
  const sources = new Map(Object.entries(files).map(([path, source]) => [path.replace('../../src/', ''), source]));

  /** Whatever a file imports, but types, and what that imports in turn. */
  const reachedFrom = (file: string, found = new Set<string>()): Set<string> => {
    const text = (sources.get(file) ?? '').replace(/^import type [^;]*;/gm, '');
    for (const [, named, dynamic] of text.matchAll(imported)) {
      const target = named ?? dynamic ?? '';
      const path = below(file, target) ?? target;
      if (!found.has(path)) reachedFrom(path, found.add(path));
    }
    return found;
  };

  test('take no settings, no values of the model, no schemas, and only the words of their own surface', () => {
    const scripts = [...sources.keys()].filter((file) => /^components\/.*\.ts$/.test(file) && !file.includes('prose/'));
    const wrong = scripts.flatMap((file) => {
      const words = (own[file.split('/')[1] ?? ''] ?? []).map((surface) => `words/${surface}.ts`);
      return [...reachedFrom(file)]
        .filter((path) => /^(?:settings|model\/|zod|words\/)/.test(path) && !words.includes(path))
        .map((path) => `${file} reaches ${path}`);
    });
    expect(scripts.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
});

test('every script of ours reads what stands behind its name in one way, before anything meets settings that are wrong', () => {
  const scripts = Object.values(manifest.scripts).flatMap((text) => /^node src\/(cli\/\S+)$/.exec(text)?.[1] ?? []);
  const others = scripts.filter((script) => {
    const first = all.find(({ file }) => file === script)?.targets[0];
    return first !== './command.ts' || !/\b(?:runCommand|asked)\(/.test(files[`../../src/${script}`] ?? '');
  });
  expect(scripts.length).toBeGreaterThan(10);
  expect(others).toEqual([]);
});
