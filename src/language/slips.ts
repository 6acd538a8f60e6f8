/**
 * The fewest letters to change, add, drop or swap with a neighbour so that one word becomes the other. What fingers
 * and ears confuse counts for `easy`: keys and vowels beside each other, a double letter; two that have changed places
 * count for less still.
 */
export const slipsBetween = (typed: string, word: string, easy = 1): number => {
  let before: number[] = [];
  let last = [0];
  for (let column = 1; column <= word.length; column += 1) last.push((last.at(-1) ?? 0) + added(word, column, easy));
  for (let at = 1; at <= typed.length; at += 1) {
    const row = [(last[0] ?? 0) + added(typed, at, easy)];
    for (let column = 1; column <= word.length; column += 1) {
      const [one = '', other = ''] = [typed[at - 1], word[column - 1]];
      const isSwapped = at > 1 && column > 1 && one === word[column - 2] && typed[at - 2] === other;
      row[column] = Math.min(
        (last[column] ?? 0) + added(typed, at, easy),
        (row[column - 1] ?? 0) + added(word, column, easy),
        (last[column - 1] ?? 0) + (one === other ? 0 : isConfused(one, other) ? easy : 1),
        isSwapped ? (before[column - 2] ?? 0) + easy ** 2 : Infinity,
      );
    }
    [before, last] = [last, row];
  }
  return last[word.length] ?? 0;
};

/** How many slips a word of so many letters may have: a short word becomes another one too easily. */
export const slipsAllowed = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2);

/** How far a word that was typed is from another: by its letters, or by its sound where that is closer. */
export const distance = (typed: string, word: string): number => {
  const first = typed[0] === word[0] ? 0 : firstCounts;
  const letters = slipsBetween(typed, word, easySlip);
  if (letters <= sameSound || Math.min(typed.length, word.length) < shortestHeard) return letters + first;
  const heard = slipsBetween(soundOf(typed), soundOf(word));
  if (heard === 0) return Math.min(letters + first, Math.max(sameSound, Math.min(letters * eachHeard, mostHeard)));
  return Math.min(letters, otherSound + heard) + first;
};

/** How far words are at least that differ in their letters but sound alike. */
const sameSound = 0.7;
const otherSound = 1.2;
/** What a slip costs that is not heard, and what all of them cost at most. */
const eachHeard = 0.6;
const mostHeard = 1.1;
/** Shorter words sound alike too often. */
const shortestHeard = 6;
const easySlip = 0.8;
/** A wrong first letter is rarer than any other. */
const firstCounts = 0.1;

const keyboard = 'qwertyuiop asdfghjkl zxcvbnm';
const isVowel = (letter: string): boolean => 'aeiouy'.includes(letter);

/** Whether fingers or ears confuse two letters: keys beside each other, and vowels. */
export const isConfused = (one: string, other: string): boolean =>
  (isVowel(one) && isVowel(other)) || Math.abs(keyboard.indexOf(one) - keyboard.indexOf(other)) === 1;

/** What a letter costs that stands in only one of two words: less where it stands twice. */
const added = (word: string, at: number, easy: number): number =>
  word[at - 1] === word[at - 2] || word[at - 1] === word[at] ? easy : 1;

const sounds = new Map<string, string>();

/** A word as it is heard: vowels after its first letter are one, and so are the letters that English writes for one sound. */
const soundOf = (word: string): string => {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  const sound = word
    .replace(/ph/g, 'f')
    .replace(/gh(?=t|$)/g, '')
    .replace(/^kn/, 'n')
    .replace(/^wr/, 'r')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/z/g, 's')
    .replace(/(?!^)[aeiouyw]+/g, 'a')
    .replace(/(.)\1+/g, '$1');
  sounds.set(word, sound);
  return sound;
};
