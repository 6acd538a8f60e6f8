import type { Found } from '../issue.ts';
import { once } from '#graph/once.ts';
import { passagesIn, type Passage } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { wordsIn } from '#language/words.ts';
import { britishOf } from '../words/american.ts';

/** Nouns that the British spell differently from the verb, where what stands around them shows the noun. */
const nouns = [
  [/(?<=\b(?:an?|the|this|that|its|their|our|your|no|any|each|every|per)\s+)license\b/gi, 'licence'],
  [/\blicense(?=\s+(?:fee|holder|key|agreement|number)s?\b)/gi, 'licence'],
  [/(?<=\b(?:a|the|this|that|its|their|our|your|in|into)\s+)practise\b/gi, 'practice'],
] as const;

/** Whether a capital at `at` only begins a sentence: a name keeps the spelling that it was given. */
const beginsSentence = (text: string, at: number, length: number): boolean =>
  /(?:^|[.!?:#>*“"(]\s*)$/.test(text.slice(Math.max(0, at - 12), at)) && !/^\s+\p{Lu}/u.test(text.slice(at + length));

const asWritten = (word: string, better: string): string =>
  /^\p{Lu}/u.test(word) ? `${better.charAt(0).toUpperCase()}${better.slice(1)}` : better;

const inPassage = ({ text, spot }: Passage): Found[] => {
  const found = (at: number, word: string, better: string, what: string): Found => ({
    ...spot(at),
    says: `\`${word}\` is ${what}`,
    todo: `Write \`${asWritten(word, better)}\`.`,
  });
  return [
    ...wordsIn(text).flatMap(({ word, at }) => {
      const written = word.replace(/['’]s?$/, '');
      const better = britishOf(written.toLowerCase());
      if (better === written.toLowerCase()) return [];
      const isName = /^\p{Lu}/u.test(word) && !beginsSentence(text, at, word.length);
      return isName ? [] : [found(at, written, better, 'an American spelling')];
    }),
    ...nouns.flatMap(([pattern, better]) =>
      [...text.matchAll(pattern)].map(({ 0: word, index }) =>
        found(index, word, better, 'no British spelling of the noun'),
      ),
    ),
  ];
};

const inPassages = once((passages: readonly Passage[]): Found[] => passages.flatMap(inPassage));

/** Asks for British spelling; names in capitals keep theirs. */
export const spelling = {
  name: 'spelling',
  why: 'One spelling throughout: a reader who meets two wonders what else was put together unread.',
  where: 'decision',
  wrong: '    gist: Each person has a favorite seat and finds it as they left it.',
  right: '    gist: Each person has a seat and finds it as they left it.',
  style: true,
  check: (site) => passagesIn(site).flatMap(inPassages),
} satisfies Rule;
