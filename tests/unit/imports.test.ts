/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';

/** What each part may import from the others, and from outside: the one direction of travel. */
const parts: Readonly<Record<string, { readonly ours: readonly string[]; readonly outside: RegExp }>> = {
  model: { ours: [], outside: /^zod$/ },
  graph: { ours: ['model'], outside: /^(?:satteri|github-slugger)$/ },
  check: {
    ours: ['model', 'graph', 'search'],
    outside: /^(?:zod|yaml|github-slugger|stemmer|string-width|node:crypto)$/,
  },
  decide: { ours: ['model'], outside: /^$/ },
  search: { ours: [], outside: /^stemmer$/ },
  views: {
    ours: ['model', 'graph', 'decide', 'search', 'settings'],
    outside: /^(?:zod|satteri|hast-util-to-html|github-slugger)$/,
  },
  site: { ours: ['model', 'graph'], outside: /^astro(?::content|\/loaders)$/ },
  components: {
    ours: ['model', 'graph', 'decide', 'search', 'views', 'settings', 'assets', 'styles'],
    outside: /^astro(?::|\/|$)/,
  },
  layouts: {
    ours: ['components', 'model', 'graph', 'decide', 'views', 'settings', 'assets', 'styles'],
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
      'assets',
      'styles',
    ],
    outside: /^astro(?::|\/|$)/,
  },
  integrations: { ours: ['model', 'graph', 'search', 'views', 'settings', 'cli'], outside: /./ },
  cli: { ours: ['check', 'model', 'graph', 'decide', 'search', 'views', 'settings', 'integrations'], outside: /./ },
  settings: { ours: [], outside: /^$/ },
  'content.config': { ours: ['model', 'site'], outside: /^(?:astro[:/]|yaml$)/ },
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

test('scripts that reach a browser take only types from the model', () => {
  const scripts = Object.entries(files).filter(([path]) => /\/src\/components\/.*\.ts$/.test(path));
  const wrong = scripts.filter(([, source]) => /import\s+\{[^}]*\}\s+from\s+['"]#?[./]*model\//.test(source));
  expect(wrong.map(([path]) => path)).toEqual([]);
});
