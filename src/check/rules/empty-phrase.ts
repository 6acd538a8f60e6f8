import type { Found } from '../issue.ts';
import { once } from '#graph/once.ts';
import { passagesIn, type Passage } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { emptyPhrases } from '../words/empty-phrases.ts';

const escaped = (phrase: string): string =>
  phrase
    .replace(/[.?+^$()[\]{}|\\]/g, '\\$&')
    .replace(/\*/g, '\\p{L}*')
    .replace(/ /g, '\\s+');

const patterns = emptyPhrases.map(({ todo, phrases, field }) => ({
  todo,
  field,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${phrases.map(escaped).join('|')})(?!\\p{L})`, 'giu'),
}));

/** A text without what stands in quotation marks: those are somebody else's words. */
const unquoted = (text: string): string =>
  text.replace(/"[^"]*"|“[^”]*”/g, (quotation) => ' '.repeat(quotation.length));

const inPassage = ({ text, path, spot }: Passage): Found[] =>
  patterns
    .filter(({ field }) => field === undefined || field === path?.[0])
    .flatMap(({ todo, pattern }) =>
      [...unquoted(text).matchAll(pattern)].map(({ 0: phrase, index }) => ({
        ...spot(index),
        says: `“${phrase.replace(/\s+/g, ' ')}” tells the reader nothing`,
        todo,
      })),
    );

/** All phrases up to where their endings may differ: a pattern so plain that most texts are done with it. */
const screen = new RegExp(
  `\\b(?:${emptyPhrases
    .flatMap(({ phrases }) => phrases)
    .map((phrase) => escaped(phrase.replace(/\*.*$/, '')))
    .join('|')})`,
  'i',
);

const inPassages = once((passages: readonly Passage[]): Found[] =>
  passages.filter(({ text }) => screen.test(text)).flatMap(inPassage),
);

/** Refuses phrases that could stand in any text about anything. */
export const emptyPhrase = {
  name: 'empty-phrase',
  why: 'A phrase that fits every text tells nobody anything about this one; in quotation marks it is somebody else’s.',
  where: 'decision',
  wrong: 'reallyAbout: Whether shared seats are best practice in an office.',
  right: 'reallyAbout: Whether a seat is a thing a person can count on.',
  style: true,
  check: (site) => passagesIn(site).flatMap(inPassages),
} satisfies Rule;
