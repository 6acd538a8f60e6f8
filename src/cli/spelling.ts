// `npm run spelling`: writes the American spellings that the check refuses, each with its British
// one, from the dictionaries of the two. Run it after a new version of either; a test says when.

import { done, runCommand } from './command.ts';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import american from 'dictionary-en';
import british from 'dictionary-en-gb';
import nspell from 'nspell';
import { format, resolveConfig } from 'prettier';

/**
 * Every word that only the American dictionary has and that becomes a word of the British one when
 * it is spelt the British way; with that word. Whatever else Americans write is their own business.
 */
export const americanSpellings = (): Readonly<Record<string, string>> => {
  const us = speller(american);
  const gb = speller(british);
  const words = Object.keys((us as unknown as { readonly data: object }).data)
    .filter((word) => /^[a-z]+$/.test(word) && us.correct(word) && !gb.correct(word) && !fineInBritain.has(word))
    .sort();
  return Object.fromEntries(
    words.flatMap((word) => {
      const once = respelt(word);
      const found = [...once, ...once.flatMap(respelt)].find((one) => gb.correct(one));
      return found === undefined ? [] : [[word, found]];
    }),
  );
};

const speller = ({ aff, dic }: typeof american) => nspell(Buffer.from(aff), Buffer.from(dic));

/** How American spelling differs from British; one or two of these make one out of the other. */
const respellings: readonly (readonly [RegExp, string])[] = [
  [/([iy])z(?=[aei])/, '$1s'],
  [/or/, 'our'],
  [/ol/, 'oul'],
  [/er(?=s?$|less|ly|board|fold|piece|goer|fill|glass)/, 're'],
  [/er(?=ed$|ing)/, 'r'],
  [/og(s?)$/, 'ogue$1'],
  [/og(?=ed|er|ing)/, 'ogu'],
  [/ense/, 'ence'],
  [/l(?=ed|ing|er|or|ist|ous|en|est)/, 'll'],
  [/ll(?=$|s$|ment|ful|dom)/, 'l'],
  [/p(?=ed|ing|er)/, 'pp'],
  [/e(?=.*[aeiou].)/, 'ae'],
  [/e(?=.*[aeiou].)/, 'oe'],
  [/(?<=.[^aeiou])e(?=.*[aeiou].)/, 'ae'],
  [/dgm/, 'dgem'],
  [/skep/, 'scep'],
  [/gra(?=y)/, 'gre'],
  [/oz/, 'os'],
  [/cticed/, 'ctised'],
  [/cticing/, 'ctising'],
  [/plow/, 'plough'],
  [/sulf/, 'sulph'],
  [/inum$/, 'inium'],
  [/jewelr/, 'jeweller'],
  [/artif/, 'artef'],
  [/^math$/, 'maths'],
  [/^mom/, 'mum'],
  [/^must(?=ach)/, 'moust'],
  [/^air(?=pl)/, 'aero'],
  [/neuv/, 'noeuv'],
];

/** Words that British writers use too, and those that a respelling would turn into another word. */
const fineInBritain = new Set(
  'adapter adapters cardie costumier ecus fayer mantes maters niter patine piaster piasters snowshed'.split(' '),
);

const respelt = (word: string): string[] =>
  respellings.map(([from, to]) => word.replace(from, to)).filter((one) => one !== word);

const command = {
  name: 'spelling',
  says: `Writes the American spellings that the check refuses, each with its British one, from the dictionaries of
the two. Run it after a new version of either.`,
};

const write = async () => {
  const file = fileURLToPath(new URL('../check/words/american.json', import.meta.url));
  const words = americanSpellings();
  await writeFile(file, await format(JSON.stringify(words), { ...(await resolveConfig(file)), filepath: file }));
  return done(`${Object.keys(words).length} American spellings: src/check/words/american.json`);
};

if (import.meta.main) await runCommand(command, write);
