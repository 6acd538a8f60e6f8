import { instead } from '#check/nearest.ts';
import { fileOf, slugged } from '#check/where.ts';
import { slugPattern } from '#model/ids.ts';
import { type Kind } from '#model/kind.ts';
import { kindNames, kindOf, type KindName } from '#model/kinds.ts';
import { marksOf, schemaAt } from '#model/walk.ts';
import { isRefusal, type Refusal } from '../command.ts';
import { draftOf, optionalIn } from './draft.ts';
import { frontmatterOf, proseOf } from './text.ts';

/** What an author says of a new entry before it is written. */
export type Wish = {
  readonly kind: KindName;
  readonly title: string;
  /** The last part of its id; made from the title where it is not given. */
  readonly slug?: string | undefined;
  readonly options?: readonly string[] | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly fields?: readonly string[] | undefined;
};

/** A file that is not written yet. */
export type NewFile = { readonly path: string; readonly text: string };

/** The kind that an author means by a word; a refusal names those that there are. */
export const kindNamed = (word: string): KindName | Refusal => {
  const name = slugged(word) ?? '';
  const kind = kindNames.find((one) => one === name || kindOf(one).folder === name);
  return kind ?? { says: `“${word}” is not a kind of entry.`, todo: instead(word, kindNames) };
};

/** Whether the entries of a kind lay out options. */
export const hasOptions = ({ schema }: Kind): boolean => optionsOf(schema) !== undefined;

/** The names of the options in a title such as “Pairing vs solo work”; none where it names no two. */
export const optionsIn = (title: string): string[] => {
  const names = title.split(/\s+(?:vs\.?|versus|or)\s+/i);
  return names.length > 1 ? names : [];
};

/** A new entry in which only the words are missing. */
export const entryFor = (wish: Wish, today: string): NewFile | Refusal => {
  const kind = kindOf(wish.kind);
  const title = wish.title.trim();
  const slug = wish.slug ?? slugged(title);
  if (slug === undefined)
    return { says: `“${title}” leaves no id.`, todo: 'Give one with --id, of words joined by hyphens.' };
  if (!slugPattern.test(slug)) return notAnId(slug);
  const ids = optionIds(kind, wish.options ?? optionsIn(title));
  if (isRefusal(ids)) return ids;
  const strange = wish.fields?.find((name) => !optionalIn(kind.schema).some(([known]) => known === name));
  if (strange !== undefined)
    return {
      says: `\`${strange}\` is not an optional field of this kind (${kind.title.toLowerCase()}).`,
      todo: instead(
        strange,
        optionalIn(kind.schema).map(([name]) => name),
      ),
    };
  const fields = {
    title,
    ...(wish.topics === undefined || wish.topics.length === 0 ? {} : { topics: wish.topics }),
    history: [{ date: today, change: 'First published.' }],
  };
  const data = draftOf(kind.schema, { fields, ids, optional: wish.fields ?? [], today });
  return { path: fileOf(kind.folder, slug), text: `---\n${frontmatterOf(data)}---\n${proseOf(kind)}` };
};

const optionsOf = (schema: Kind['schema']) => schemaAt(schema, ['options']);

const notAnId = (word: string): Refusal => {
  const better = slugged(word);
  return {
    says: `\`${word}\` is not an id.`,
    todo: `Use lower-case words joined by hyphens${better === undefined ? '' : `: ${better}`}.`,
  };
};

const optionIds = ({ schema }: Kind, names: readonly string[]): Record<string, readonly string[]> | Refusal => {
  const field = optionsOf(schema);
  if (field === undefined) return {};
  const { minProperties = 0, maxProperties = Infinity } = marksOf(field);
  if (names.length < minProperties || names.length > maxProperties)
    return {
      says: `This kind lays out ${minProperties} to ${maxProperties} options; here are ${names.length || 'none'}.`,
      todo: 'Write the title as “One vs Another”, or name them: --options "one, another".',
    };
  const ids = names.map((name) => slugged(name));
  const bad = names.find((_, index) => ids[index] === undefined);
  if (bad !== undefined) return notAnId(bad);
  const twice = names.find((_, index) => ids.indexOf(ids[index]) !== index);
  if (twice !== undefined)
    return { says: `Two options would have the id of “${twice}”.`, todo: 'Name them apart with --options.' };
  return { options: ids.filter((id) => id !== undefined) };
};
