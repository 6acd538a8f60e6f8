/** A way to type a word wrongly, and what comes of it. */
export type Slip = readonly [how: string, typed: string];

/** For each letter one that stands beside it on a keyboard. */
const beside: Readonly<Record<string, string>> = Object.fromEntries(
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((row) =>
    [...row].map((letter, at) => [letter, row[at + 1] ?? row[at - 1] ?? letter] as const),
  ),
);
const otherVowel: Readonly<Record<string, string>> = { a: 'e', e: 'i', i: 'e', o: 'u', u: 'o' };

/** What ears and habits confuse, one way and the other, and how words are spelt elsewhere. */
const sounds: readonly (readonly [how: string, from: RegExp, to: string])[] = [
  ['ph as f', /ph/, 'f'],
  ['f as ph', /f+/, 'ph'],
  ['ie as ei', /ie/, 'ei'],
  ['ei as ie', /ei/, 'ie'],
  ['c as s', /c(?=[eiy])/, 's'],
  ['c as k', /c(?![eiyh])/, 'k'],
  ['s as c', /s(?=[eiy])/, 'c'],
  ['k as c', /k(?![eiy])/, 'c'],
  ['American', /our(?=$|s|ed|al|ing)/, 'or'],
  ['American', /is(?=e$|es$|ed$|ing$|ation$|ational$)/, 'iz'],
  ['American', /tre$/, 'ter'],
  ['American', /ence$/, 'ense'],
  ['American', /ll(?=ed$|ing$|er$)/, 'l'],
];

/** The slips that are made in one word: one of each sort, about the middle of it, and the usual endings. */
export const slipsOf = (word: string): Slip[] => {
  if (word === '') return [];
  const middle = Math.floor(word.length / 2);
  const vowel = [...word].findIndex((letter, at) => at > 0 && letter in otherVowel);
  const put = (at: number, letters: string, over = 1): string => word.slice(0, at) + letters + word.slice(at + over);
  const double = word.search(/([a-z])\1/);
  const single = word.slice(1, -1).search(/[bcdfglmnprst]/) + 1;
  const rows: readonly Slip[] = [
    ...(word.length < 4
      ? []
      : [
          ['letter dropped', put(middle, '')] as const,
          ['last letter but one dropped', put(word.length - 2, '')] as const,
          ['second letter dropped', put(1, '')] as const,
          ['letter doubled', put(middle, (word[middle] ?? '').repeat(2))] as const,
          ['letters swapped', put(middle - 1, `${word[middle]}${word[middle - 1]}`, 2)] as const,
          ['first letters swapped', put(0, `${word[1]}${word[0]}`, 2)] as const,
          ['last letters swapped', put(word.length - 2, `${word.at(-1)}${word.at(-2)}`, 2)] as const,
          ['wrong key', put(middle, beside[word[middle] ?? ''] ?? 'x')] as const,
          ['wrong first letter', put(0, beside[word[0] ?? ''] ?? 'x')] as const,
          ['first letter dropped', put(0, '')] as const,
          ['split', put(middle, `${word[middle - 1] ?? ''} ${word[middle] ?? ''}`.slice(1))] as const,
        ]),
    ...(vowel > 0 && word.length > 3
      ? [['wrong vowel', put(vowel, otherVowel[word[vowel] ?? ''] ?? '')] as const]
      : []),
    ...(double >= 0 ? [['double as single', put(double, '')] as const] : []),
    ...(word.length > 4 && single > 0 && double < 0
      ? [['single as double', put(single, (word[single] ?? '').repeat(2))] as const]
      : []),
    ...(word.length > 6
      ? [
          [
            'two slips',
            put(middle - 1, `${word[middle]}${word[middle - 1]}`, 2).replace(/[aeiou](?=[^aeiou]*$)/, ''),
          ] as const,
        ]
      : []),
    ...(word.length > 7
      ? [['vowels as heard', word.replaceAll(/(?<=.)(?:ea|ie|ei|ee|ou|eu|au|io|i|y)/g, 'e')] as const]
      : []),
    ...sounds.flatMap(([how, from, to]) =>
      word.length > 3 && from.test(word) ? [[how, word.replace(from, to)] as const] : [],
    ),
    ...[3, 4, 5]
      .filter((length) => length < word.length)
      .map((length) => [`first ${length} letters`, word.slice(0, length)] as const),
    ['plural', word.endsWith('s') ? word.slice(0, -1) : `${word}s`],
    ['-ing', `${word.replace(/(?:e|ed|ing|s)$/, '')}ing`],
    ['-ed', `${word.replace(/(?:e|ed|ing|s)$/, '')}ed`],
  ];
  return rows.filter(([, typed]) => typed !== word);
};

/** The slips that are made in a whole name: in its longest word, in two of its words, or in its spaces. */
export const nameSlips = (name: string): Slip[] => {
  const words = name.toLowerCase().split(/[\s-]+/);
  const long = words.filter((word) => word.length > 4).sort((a, b) => b.length - a.length);
  const [one, two] = long;
  const text = words.join(' ');
  const rows: Slip[] = [
    ['name, hyphens dropped', name.replaceAll('-', '')],
    ['name, joined', words.join('')],
    ['name, two words joined', text.replace(' ', '')],
  ];
  const others = two === undefined ? [] : slipsOf(two);
  slipsOf(one ?? '').forEach(([, typed], at) => {
    const once = text.replace(one ?? '', typed);
    rows.push(['name, one slip', once]);
    const other = others[(at * 7 + 3) % others.length]?.[1];
    if (other !== undefined) rows.push(['name, two slips', once.replace(two ?? '', other)]);
  });
  return rows.filter(([, typed]) => typed !== name);
};
