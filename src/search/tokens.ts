import { stemmer } from 'stemmer';
import { sameWords, stopWords } from './words.ts';

const negated = /\b(do|does|did|is|are|was|were|has|have|had|could|should|would|must|need)n'?t\b/gu;

/**
 * The words of a text in order, in lower case and without accents. A hyphen or a stroke ends a word; contractions are
 * written out where they deny something (“can't” is “can not”) and lose their ending elsewhere (“we'd” is “we”).
 */
export const lettersOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ`´＇]/gu, "'")
    .toLowerCase()
    .replace(/\bcan(?:'?t|not)\b/gu, 'can not')
    .replace(/\bwon't\b/gu, 'will not')
    .replace(negated, '$1 not')
    .replace(/n't\b/gu, ' not')
    .replace(/'(?:s|re|ve|ll|d|m)\b|'/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Beginnings that are stems of their own: a rule of endings would make one of busy and business, of even and evening. */
const whole =
  /^(?:authorit|business|communit|department|director|evening|experiment|generat|importan|informal|international|objectiv|officer|official|responsib|secretar|subjectiv|unimportan|universit)|^news$/;

const stems = new Map<string, string>();

/** What the forms of a word have in common: `decides` and `deciding` are one, and so are `colour` and `color`. */
export const stemOf = (word: string): string => {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem =
    whole.exec(word)?.[0] ??
    stemmer(word.replace(/is(e[sdr]?|ing|ation)$/, 'iz$1').replace(/our(s|ed|ing|al)?$/, 'or$1'));
  stems.set(word, stem);
  return stem;
};

/** A word or an expression as a term of the index. */
const termOf = (words: readonly string[]): string =>
  words.length > 1 ? `+${words.map(stemOf).join('_')}` : stemOf(words[0] ?? '');

const members = sameWords.map((names) => names.map((name) => termOf(lettersOf(name))));
const groups = new Map<string, Set<string>>();

/** By the stem that it begins with, how many words an expression has at most. */
const longest = new Map<string, number>();
for (const words of sameWords.flat().map(lettersOf)) {
  const first = stemOf(words[0] ?? '');
  longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
}

/** The terms of the index that a term of a query asks for: those of all words of a group, or itself. */
export const membersOf = (term: string): readonly string[] =>
  (term.startsWith('+') ? members[Number(term.slice(1))] : undefined) ?? [term];

/** Leaves groups of words out, by number, from here on: how much they help is measured without them. */
export const leaveOut = (isOut: (group: number) => boolean): void => {
  groups.clear();
  members.forEach((terms, number) => {
    for (const term of isOut(number) ? [] : terms)
      groups.set(term, (groups.get(term) ?? new Set<string>()).add(`+${number}`));
  });
};
leaveOut(() => false);

/** The words of all groups. No page may have them, but what is meant by them is known. */
export const groupWords: ReadonlySet<string> = new Set(
  sameWords
    .flat()
    .flatMap(lettersOf)
    .filter((word) => word.length > 2 && !stopWords.has(word)),
);

/** Words that stand for what a group of words means: where in the text, how many words, and the groups' names. */
export type Meant = { readonly at: number; readonly length: number; readonly groups: readonly string[] };

/** The groups of words that mean the same (`words.ts`) which a text uses; the longest expression counts. */
export const meantIn = (words: readonly string[]): Meant[] => {
  const found: Meant[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(longest.get(stemOf(words[at] ?? '')) ?? 0, words.length - at); length > 0; length -= 1) {
      const names = groups.get(termOf(words.slice(at, at + length)));
      if (names === undefined) continue;
      found.push({ at, length, groups: [...names] });
      at += length - 1;
      break;
    }
  }
  return found;
};

/** Whether a word says anything in a search: small words and single letters do not. */
export const saysMuch = (word: string): boolean => !stopWords.has(word) && !/^\p{L}$/u.test(word);

const stemsIn = (words: readonly string[]): string[] => words.filter(saysMuch).map(stemOf);

/** What a text is found by: the stems of its words, and the expressions that it uses. */
export const termsOf = (words: readonly string[]): string[] => [
  ...stemsIn(words),
  ...meantIn(words).flatMap(({ at, length }) => (length > 1 ? termOf(words.slice(at, at + length)) : [])),
];

/** What a query asks for: the stems of its words, and the groups of words that it uses. */
export const askedIn = (words: readonly string[]): string[] => [
  ...stemsIn(words),
  ...meantIn(words).flatMap(({ groups: names }) => names),
];
