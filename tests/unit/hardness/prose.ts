import type { Page } from '#check/page.ts';
import { once } from '#graph/once.ts';
import { onceAFile, type LineMistake } from './mistake.ts';
import { endOf, linesOf } from './page.ts';

/** The lines of the prose of an entry before which a paragraph can be put: outside of components, between two blocks. */
const gapsOf = once((page: Page): readonly number[] => {
  const lines = linesOf(page);
  const gaps: number[] = [];
  let inside = false;
  for (let line = endOf(page) + 1; line <= lines.length; line += 1) {
    const text = lines[line - 1] ?? '';
    if (/^<[A-Z]/.test(text)) inside = true;
    if (/^<\/[A-Z]/.test(text)) inside = false;
    if (!inside && text === '') gaps.push(line);
  }
  return gaps;
});

const prose = (name: string, rules: readonly string[], text: string, line = 1): LineMistake => ({
  name,
  rules,
  places: (page) =>
    gapsOf(page).map((gap) => ({
      from: gap,
      to: gap,
      lines: ['', ...text.split('\n'), ''],
      at: gap + line,
    })),
});

/** Prose that is too long; it is told where the prose begins. */
const tooMuch = (name: string, lines: readonly string[]): LineMistake => ({
  name,
  rules: ['outline'],
  places: (page) => {
    const end = endOf(page);
    return [{ from: end + 1, to: end + 1, lines: ['', ...lines, ''], at: end }];
  },
});

/** What can be wrong with prose. */
export const proseMistakes: readonly LineMistake[] = [
  onceAFile(prose('a tag that is never finished', ['prose'], '<Case title="One"')),
  onceAFile(prose('a tag that is never closed', ['prose'], '<Case title="One" basis="illustrative">\n\nWords.\n')),
  onceAFile(prose('a closing tag that nothing opened', ['prose'], 'Words.\n\n</Case>', 3)),
  onceAFile(prose('a brace that is never closed', ['prose'], 'Words {and more.')),
  prose('an expression', ['prose'], 'Words {1 + 1} and more.'),
  onceAFile(prose('an expression that is no program', ['prose'], 'Words {if so} and more.')),
  onceAFile(prose('a sign for less before a digit', ['prose'], 'Words <3 more.')),
  prose('a heading without its space', ['prose'], '##No space'),
  prose('a heading without words', ['prose'], '## …'),
  prose('emphasis that is never closed', ['prose'], 'Words **and more.'),
  prose('a link with spaces in its target', ['prose'], 'Words [here](decisions/no such page).'),
  prose('a link in the form of a wiki', ['prose'], 'Words [[here]] and more.'),
  prose('a link without words', ['prose'], 'Words [](#no-such-place).'),
  prose('a fence of another dialect', ['prose'], ':::note'),
  prose('a character that nobody sees, as an entity', ['prose'], 'Words&ZeroWidthSpace;and more.'),
  prose(
    'a link in a case of one line',
    ['link'],
    '<Case title="One" basis="illustrative">[Two](#no-such-place)</Case>',
  ),
  prose(
    'Markdown in an attribute',
    ['component'],
    '<Case title="One **two" basis="illustrative">\n\nWords.\n\n</Case>',
  ),
  prose('an import', ['prose'], "import Chart from './chart.js';"),
  prose('an export', ['prose'], 'export const answer = 42;'),
  prose('an unknown component', ['component'], '<Chart rows="3" />'),
  prose('a component misspelt', ['component'], '<Cse title="One" basis="illustrative">\n\nWords.\n\n</Cse>'),
  prose('a script', ['component', 'prose'], '<script>alert(1)</script>'),
  prose('HTML', ['component', 'prose'], 'Words <em>and</em> more.'),
  onceAFile(prose('an HTML comment', ['prose'], '<!-- later -->')),
  prose('a case without its basis', ['component'], '<Case title="One">\n\nWords.\n\n</Case>'),
  prose('a case with a basis that is none', ['component'], '<Case title="One" basis="hearsay">\n\nWords.\n\n</Case>'),
  prose(
    'a case with an attribute too many',
    ['component'],
    '<Case title="One" basis="illustrative" mood="low">\n\nWords.\n\n</Case>',
  ),
  prose(
    'a case with an expression for a title',
    ['component'],
    '<Case title={1 + 1} basis="illustrative">\n\nWords.\n\n</Case>',
  ),
  prose('an empty case', ['component'], '<Case title="One" basis="illustrative">\n</Case>'),
  prose(
    'a drawing that there is not',
    ['component'],
    '<Figure name="no-such-drawing" title="One" caption="Two">\n\nWords.\n\n</Figure>',
  ),
  prose('an image', ['prose'], 'Words ![a picture](x.png) and more.'),
  prose('a footnote', ['prose'], 'Words.[^1]\n\n[^1]: More words.'),
  prose('a link by reference', ['prose'], 'Words [here][there].\n\n[there]: decisions/no-such-page'),
  onceAFile(prose('a bare address', ['prose', 'link'], 'Words at <https://example.org/>.')),
  prose('a link to a page that is not there', ['link'], 'Words [here](decisions/no-such-page).'),
  prose('a link to a place that is not there', ['link'], 'Words [here](#no-such-place).'),
  prose('a link to a source that is not there', ['link'], 'Words [here](sources/nobody-1900).'),
  prose('a link to a file', ['link'], 'Words [here](../decisions/one.mdx).'),
  prose('a link that leads out', ['link'], 'Words [here](https://example.org/).'),
  prose('a link that leads nowhere', ['link'], 'Words [here]().'),
  prose('a heading of the first level', ['heading'], '# A title of its own'),
  // Below a heading of the same level it would be right.
  onceAFile(prose('a heading that skips a level', ['heading'], '#### Far below')),
  prose('a heading with the id of a section', ['namespace'], '## History'),
  prose('a merge conflict in the prose', ['file'], '<<<<<<< HEAD\nWords.\n=======\nOther words.\n>>>>>>> theirs'),
  prose('prose that nobody has written yet', ['unwritten'], 'TODO say how it went.'),
  prose('an American spelling in the prose', ['spelling'], 'They organize their meetings twice.'),
  prose('an empty phrase in the prose', ['empty-phrase'], 'They follow best practice in both rooms.'),
  tooMuch('prose beyond what its kind can bear', ['And on and on it goes for two. '.repeat(600).trim()]),
  tooMuch(
    'too many headings',
    Array.from({ length: 14 }, (_, index) => [`## Part ${index + 1} of many`, '', 'Words.', '']).flat(),
  ),
];
