import type { Found } from '../issue.ts';
import type { Page } from '../page.ts';
import type { Rule } from '../rule.ts';
import { strayTold } from '../strays.ts';

const explained: readonly (readonly [RegExp, string])[] = [
  [/Unexpected closing tag/, 'Delete the closing tag, or write the one that opens it.'],
  [/closing tag for/, 'Write the closing tag alone on a line, with an empty line before it.'],
  [/closing brace|expression/, 'Write \\{ for a brace that is meant as it is.'],
  [/to create a comment/, 'Write a comment as {/* … */}, or delete it.'],
  [/nested/, 'Write it as a paragraph.'],
  [/`<`|in name|before name|JSX|tag/, 'Write \\< for a sign that is meant as it is; links are [words](folder/slug).'],
];

const ofSyntax = (page: Page): Found[] => {
  if (page.proseProblem === undefined) return [];
  const { line, column, message } = page.proseProblem;
  const plain = message
    .replace(/\s*\((?:note: |mdx[-\w]*:[-\w]+\)).*$/s, '')
    .replace(/ \(\d+:\d+\)/g, '')
    .trim();
  const todo = explained.find(([pattern]) => pattern.test(message))?.[1] ?? 'Write it in plain Markdown.';
  return [{ file: page.file, ...page.inFile({ line, column }), says: `the prose cannot be read: ${plain}`, todo }];
};

const ofStrays = (page: Page): Found[] =>
  (page.prose?.strays ?? []).map((stray) => {
    const { what, todo } = strayTold(stray);
    return { file: page.file, ...page.inFile(stray), says: `the prose holds ${what}`, todo };
  });

/** Holds prose to Markdown that is read as it was meant, and the components there are. */
export const prose = {
  name: 'prose',
  why: 'Content is data: prose that runs code or holds HTML cannot be checked, and a mark that was not read is printed.',
  where: 'decision',
  wrong: "A desk of one's own is a *small thing to be sure of",
  right: "A desk of one's own is a small thing to be sure of",
  check: (site) => site.pages.flatMap((page) => [...ofSyntax(page), ...ofStrays(page)]),
} satisfies Rule;
