import { counted } from '#language/counted.ts';
import { kindOf } from '#model/kinds.ts';
import type { Found } from '../issue.ts';
import type { Page } from '../page.ts';
import type { Rule } from '../rule.ts';

/** The lowest level of headings in prose; on the edition, entries stand two levels further down. */
const lowest = 3;

const steps = (page: Page): Found[] => {
  let above = 1;
  return (page.prose?.headings ?? []).flatMap((one) => {
    const { depth } = one;
    const deepest = Math.min(above + 1, lowest);
    above = depth;
    if (depth >= 2 && depth <= deepest) return [];
    const says =
      depth === 1
        ? 'the heading is of level 1, which is the title of the page'
        : depth > lowest
          ? `the heading is of level ${depth}, and prose has none below ${lowest}`
          : `the heading jumps from level ${deepest - 1} to level ${depth}`;
    const todo = `Write ${'#'.repeat(Math.max(2, deepest))} instead.`;
    return [{ file: page.file, ...page.inFile(one), says, todo }];
  });
};

// A heading is a link to itself already, and a link within a link is none.
const linked = (page: Page): Found[] => {
  const lines = new Set(page.prose?.headings.map(({ line }) => line));
  return (page.prose?.links ?? [])
    .filter(({ line }) => lines.has(line))
    .map((link) => ({
      file: page.file,
      ...page.inFile(link),
      says: 'the heading holds a link',
      todo: 'Put the link into the text below.',
    }));
};

/** Holds headings to a ladder that starts below the title of the page, and to words alone. */
export const heading = {
  name: 'heading',
  why: 'Readers who go by headings lose their way where a level is skipped, and each heading is a link to itself.',
  where: 'decision',
  wrong: '### What the count leaves out',
  right: '## What the count leaves out',
  check: (site) => site.pages.flatMap((page) => [...steps(page), ...linked(page)]),
} satisfies Rule;

const outlineOf = (page: Page): Found[] => {
  if (page.prose === undefined) return [];
  const { title, outline } = kindOf(page.kind);
  const { components, headings, words } = page.prose;
  const kind = `kind (${title.toLowerCase()})`;
  const at = (says: string, todo: string): Found[] => [
    { file: page.file, ...page.inFile({ line: 1, column: 1 }), says: `the prose has ${says}`, todo },
  ];
  const within = (number: number, one: string, [least, most]: readonly [number, number], cut: string): Found[] => {
    const says = counted(number, one);
    if (number < least) return at(says, `This ${kind} needs at least ${least}.`);
    return number > most ? at(says, `This ${kind} takes at most ${most}${cut}.`) : [];
  };
  const needed = Object.entries(outline.needs).flatMap(([name, number]) => {
    const there = components.filter((one) => one.name === name).length;
    const says = `${there === 0 ? 'no' : `only ${there}`} <${name}>`;
    return there >= number ? [] : at(says, `The prose of this ${kind} needs at least ${number}.`);
  });
  const [least, most] = outline.words;
  return [
    ...needed,
    ...within(headings.length, 'heading', outline.headings, ''),
    ...within(words, 'word', [page.unwritten ? 0 : least, most], ': cut it'),
  ];
};

/** Holds prose to the outline of its kind. */
export const outline = {
  name: 'outline',
  why: 'The prose says what the fields cannot, at the length that its kind can bear.',
  where: 'essay',
  wrong: '**What it costs**',
  right: '## What it costs',
  check: (site) => site.pages.flatMap(outlineOf),
} satisfies Rule;
