import { kindNames, kindOf } from '#model/kinds.ts';
import type { Refusal } from '../command.ts';
import { hasOptions, kindNamed, optionsIn, type Wish } from './entry.ts';

/** What an author typed behind the command. */
export type Given = { readonly [Part in keyof Wish]?: Wish[Part] | undefined };

/** Asks an author one question; the answer may be empty. Undefined where nobody can be asked. */
export type Ask = ((question: string) => Promise<string>) | undefined;

/** `a, b` as a list. */
export const listed = (words: string): string[] =>
  words
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

/** Asks for whatever is missing of a new entry. */
export const complete = async (given: Given, ask: Ask, topics: readonly string[]): Promise<Wish | Refusal> => {
  const kind = given.kind ?? (await askedKind(ask));
  if (typeof kind === 'object') return kind;
  const title = given.title ?? (await ask?.('Title, in sentence case: '))?.trim() ?? '';
  if (title === '') return missing('title');
  const unnamed = hasOptions(kindOf(kind)) && given.options === undefined && optionsIn(title).length === 0;
  const options = unnamed ? listed((await ask?.('Its options, separated by commas: ')) ?? '') : given.options;
  const wanted =
    given.topics ?? listed((await ask?.(`Topics, one to three of ${topics.join(', ')} (Enter: later): `)) ?? '');
  return { ...given, kind, title, options, topics: wanted };
};

const askedKind = async (ask: Ask): Promise<Wish['kind'] | Refusal> =>
  ask === undefined ? missing('kind') : kindNamed(await ask(`Kind (${kindNames.join(', ')}): `));

const missing = (what: string): Refusal => ({
  says: `A new entry needs a ${what}.`,
  todo: 'Write, for instance: npm run new -- decision "Pairing vs solo work". More: npm run new -- --help',
});
