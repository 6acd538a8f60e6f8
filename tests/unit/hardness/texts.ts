import type { Key, Mistake } from './page.ts';
import { inProse, instead, itemsOf, keysOf, textsOf } from './page.ts';

const inTexts = (name: string, rules: readonly string[], words: string, line = 1): Mistake => ({
  name,
  rules,
  on: (page) =>
    textsOf(page).map((key) =>
      instead(page, key, [`${key.lead}${key.name}: >-`, `${' '.repeat(key.lead.length + 2)}${words}`], key.line + line),
    ),
});

/** Every prose may hold it, so it is put before the first words of each. */
const prose = (name: string, rules: readonly string[], text: string, line = 1): Mistake => ({
  name,
  rules,
  on: (page) => [inProse(page, text, line)],
});

const only = (mistake: Mistake, which: (key: Key) => boolean): Mistake => ({
  ...mistake,
  on: (page, site) => {
    const lines = new Set(
      keysOf(page)
        .filter(which)
        .map(({ line }) => line),
    );
    return mistake.on(page, site).filter(({ at }) => lines.has(at.line - 1));
  },
});

const isItem = ({ path }: Key): boolean => path.length >= 2;

/** What can be wrong with words: those of fields, then those of the prose. */
export const textMistakes: readonly Mistake[] = [
  inTexts('HTML in a field', ['inline'], 'It is <b>not</b> shown to anybody.'),
  inTexts('a script in a field', ['inline'], 'It <script>alert(1)</script> runs for nobody.'),
  inTexts('an image in a field', ['inline'], 'It is ![a picture](x.png) of two people.'),
  inTexts(
    'a link in a field to a page that is not there',
    ['link'],
    'See [this](decisions/no-such-page) before two of them meet.',
  ),
  inTexts(
    'a link in a field to a place that is not there',
    ['link'],
    'See [this](#no-such-place) before two of them meet.',
  ),
  inTexts('a link in a field that leads out', ['link'], 'See [this](https://example.org/) before two of them meet.'),
  inTexts(
    'a term that the glossary does not have',
    ['link'],
    'See [this](glossary/no-such-term) before two of them meet.',
  ),
  inTexts('an American spelling in a field', ['spelling'], 'They organize their meetings twice.'),
  inTexts('an empty phrase in a field', ['empty-phrase'], 'They follow best practice in both rooms.'),
  {
    name: 'an item of two words',
    rules: ['item-length'],
    on: (page) =>
      itemsOf(page)
        .filter(({ value }) => typeof value === 'string')
        .map((key) => instead(page, key, [`${key.lead}${key.name}: Nobody asks.`])),
  },
  {
    name: 'an item that repeats another',
    rules: ['repetition'],
    on: (page) => {
      const [first, ...others] = itemsOf(page).filter(({ value }) => typeof value === 'string');
      const words = String(first?.value)
        .replace(/\]\([^)]*\)/g, ']')
        .replace(/["#:[\]]/g, '');
      return others.map((key) =>
        instead(page, key, [`${key.lead}${key.name}: >-`, `${' '.repeat(key.lead.length + 2)}${words}`], key.line + 1),
      );
    },
  },
  only(
    inTexts('an observation that nobody could check', ['observable'], 'The mood in the group gets noticeably worse.'),
    (key) => isItem(key) && (key.path[0] === 'relook' || key.path.at(-2) === 'towards'),
  ),
  prose('a tag that is never finished', ['prose'], '<Case title="One"'),
  prose('a tag that is never closed', ['prose'], '<Case title="One" basis="illustrative">\n\nWords.\n'),
  prose('a closing tag that nothing opened', ['prose'], 'Words.\n\n</Case>', 3),
  prose('a brace that is never closed', ['prose'], 'Words {and more.'),
  prose('an expression', ['prose'], 'Words {1 + 1} and more.'),
  prose('an expression that is no program', ['prose'], 'Words {if so} and more.'),
  prose('a sign for less before a digit', ['prose'], 'Words <3 more.'),
  prose('an import', ['prose'], "import Chart from './chart.js';"),
  prose('an export', ['prose'], 'export const answer = 42;'),
  prose('an unknown component', ['component'], '<Chart rows="3" />'),
  prose('a component misspelt', ['component'], '<Cse title="One" basis="illustrative">\n\nWords.\n\n</Cse>'),
  prose('a script', ['component', 'prose'], '<script>alert(1)</script>'),
  prose('HTML', ['component', 'prose'], 'Words <em>and</em> more.'),
  prose('an HTML comment', ['prose'], '<!-- later -->'),
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
  prose('a bare address', ['prose', 'link'], 'Words at <https://example.org/>.'),
  prose('a link to a page that is not there', ['link'], 'Words [here](decisions/no-such-page).'),
  prose('a link to a place that is not there', ['link'], 'Words [here](#no-such-place).'),
  prose('a link to a source that is not there', ['link'], 'Words [here](sources/nobody-1900).'),
  prose('a link to a file', ['link'], 'Words [here](../decisions/one.mdx).'),
  prose('a link that leads out', ['link'], 'Words [here](https://example.org/).'),
  prose('a link that leads nowhere', ['link'], 'Words [here]().'),
  prose('a heading of the first level', ['heading'], '# A title of its own'),
  prose('a heading that skips a level', ['heading'], '#### Far below'),
  prose('a heading with the id of a section', ['namespace'], '## History'),
  prose(
    'a merge conflict in the prose',
    ['prose', 'component', 'heading'],
    '<<<<<<< HEAD\nWords.\n=======\nOther words.\n>>>>>>> theirs',
  ),
  prose('prose that nobody has written yet', ['unwritten'], 'TODO say how it went.'),
  prose('an American spelling in the prose', ['spelling'], 'They organize their meetings twice.'),
  prose('an empty phrase in the prose', ['empty-phrase'], 'They follow best practice in both rooms.'),
];
