import { marksOf } from '#model/walk.ts';
import type { LineMistake } from './mistake.ts';
import { itemsOf, ledItemsOf, textsOf, type Key } from './page.ts';
import { instead } from './place.ts';

const any = (): boolean => true;

const inTexts = (
  name: string,
  rules: readonly string[],
  words: string,
  which: (key: Key) => boolean = any,
): LineMistake => ({
  name,
  rules,
  places: (page) =>
    textsOf(page)
      .filter((key) => marksOf(key.schema).plain !== true && which(key))
      .map((key) => instead(key, [`${key.lead}${key.name}: >-`, `${' '.repeat(key.lead.length + 2)}${words}`], 1)),
});

const isItem = ({ path }: Key): boolean => path.length >= 2;

/** What can be wrong with the words of fields. */
export const textMistakes: readonly LineMistake[] = [
  inTexts('HTML in a field', ['inline'], 'It is <b>not</b> shown to anybody.'),
  inTexts('emphasis in a field that is never closed', ['inline'], 'It is **not shown to anybody.'),
  inTexts('a link in a field with spaces in its target', ['inline'], 'See [this](decisions/no such page) of two.'),
  inTexts('a character in a field that nobody sees, as an entity', ['inline'], 'It is&#8203;not shown to two.'),
  inTexts('a script in a field', ['inline'], 'It <script>alert(1)</script> runs for nobody.'),
  inTexts('an image in a field', ['inline'], 'It is ![a picture](x.png) of two people.'),
  inTexts(
    'a link in a field to a page that is not there',
    ['link', 'inline'],
    'See [this](decisions/no-such-page) before two of them meet.',
  ),
  inTexts(
    'a link in a field to a place that is not there',
    ['link', 'inline'],
    'See [this](#no-such-place) before two of them meet.',
  ),
  inTexts(
    'a link in a field that leads out',
    ['link', 'inline'],
    'See [this](https://example.org/) before two of them meet.',
  ),
  inTexts(
    'a term that the glossary does not have',
    ['link', 'inline'],
    'See [this](glossary/no-such-term) before two of them meet.',
  ),
  inTexts('an American spelling in a field', ['spelling'], 'They organize their meetings twice.'),
  inTexts('an empty phrase in a field', ['empty-phrase'], 'They follow best practice in both rooms.'),
  {
    name: 'an item of two words',
    rules: ['item-length'],
    places: (page) => {
      const excepted = page.data.exceptions?.map((one) => one?.at) ?? [];
      return ledItemsOf(page)
        .filter(({ name }) => !excepted.includes(name))
        .map((key) => instead(key, [`${key.lead}${key.name}: Nobody asks.`]));
    },
  },
  {
    name: 'an item that repeats another',
    rules: ['repetition'],
    places: (page) => {
      const [first, ...others] = itemsOf(page).filter(({ value }) => typeof value === 'string');
      const words = String(first?.value)
        .replace(/\]\([^)]*\)/g, ']')
        .replace(/["#:[\]]/g, '');
      return others.map((key) =>
        instead(key, [`${key.lead}${key.name}: >-`, `${' '.repeat(key.lead.length + 2)}${words}`], 1),
      );
    },
  },
  inTexts(
    'an observation that nobody could check',
    ['observable'],
    'The mood in the group gets noticeably worse.',
    (key) => isItem(key) && (key.path[0] === 'relook' || key.path.at(-2) === 'towards'),
  ),
];
