import { z } from 'zod';
import { slugPattern, targetPattern } from './ids.ts';

const withoutTargets = (markdown: string): string =>
  markdown.includes('](') ? markdown.replace(/\]\([^)]*\)/g, ']') : markdown;

/** How many words a text has: link targets and Markdown marks do not count. */
export const wordCount = (markdown: string): number =>
  withoutTargets(markdown).match(/[\p{L}\p{N}]+(?:['’.,/-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

const empty = 'holds no words: write it, or leave the key out if it is optional';
const noId = 'is not an id: use lower-case words joined by hyphens';

/** A text with something in it that a reader could say. */
export const worded = z
  .string()
  .refine((value) => /[\p{L}\p{N}]/u.test(withoutTargets(value)), { error: empty, abort: true });

/** Words with the quotation marks and apostrophes of a printer. */
export const typographic = (words: string): string =>
  words
    .replace(/(?<![^\s([])"/g, '“')
    .replaceAll('"', '”')
    .replace(/(?<![^\s([“])'/g, '‘')
    .replaceAll("'", '’');

/** A text that is printed as it stands; where Markdown is read, its reader sets the marks. */
export const printed = (shape: z.ZodString): z.ZodString => shape.overwrite(typographic).meta({ plain: true });

/** A text that is no Markdown: words alone. */
export const line = (title: string, description: string, shape = printed(worded)) =>
  shape.meta({ title, description, plain: true, pattern: '\\S', patternErrorMessage: `This ${empty}.` });

/** How the description of a text ends: with its cap. */
export const capSaid = (words: number): string => ` At most ${words} words.`;

const whole = (value: string): string => value;

/** One inline text of which at most `words` words are `counted`, described for editors and guides. */
export const text = (title: string, description: string, words: number, counted = whole) =>
  worded
    .refine((value) => wordCount(counted(value)) <= words, {
      error: ({ input }) => `has ${wordCount(counted(String(input)))} words; at most ${words} are read here: cut it`,
      params: { rule: 'word-cap' },
    })
    // What JSON Schema can say of a refinement: it sees none by itself.
    .meta({
      title,
      description: `${description}${capSaid(words)}`,
      inline: true,
      maxWords: words,
      pattern: '\\S',
      patternErrorMessage: `This ${empty}.`,
    });

/** A slug or item id: lower-case words joined by hyphens. */
export const slug = (title: string, description: string) =>
  z
    .string()
    .regex(slugPattern)
    .meta({ title, description, patternErrorMessage: `This ${noId}.` });

/** The id of an entry, perhaps with an item: `folder/slug#item`. */
export const target = (title: string, description: string) =>
  z
    .string()
    .regex(targetPattern, { error: 'is not an id such as decisions/one-decider-vs-consensus' })
    .meta({ title, description, patternErrorMessage: 'Write folder/slug, or folder/slug#item.' });

const itemId = z
  .string()
  .regex(slugPattern, { error: noId })
  .meta({ patternErrorMessage: `This ${noId}.` });

/** A mapping keyed by ids that are defined elsewhere, with between `least` and `most` members. */
export const keyed = <Value extends z.ZodType>(
  title: string,
  description: string,
  value: Value,
  [least, most]: readonly [number, number] = [1, 12],
  key: z.ZodType<string, string> = itemId,
) =>
  z
    .record(key, value)
    .refine((map) => Object.keys(map).length >= least, { error: `needs at least ${least}` })
    .refine((map) => Object.keys(map).length <= most, { error: `has more than ${most}: keep those that readers use` })
    .meta({ title, description, minProperties: least, maxProperties: most });

/** A mapping of new ids to one value each: every id becomes an anchor on the page. */
export const mapping = <Value extends z.ZodType>(
  title: string,
  description: string,
  value: Value,
  size?: readonly [number, number],
) => keyed(title, description, value, size).meta({ title, description, anchors: true });

/** A field that may be left out. It keeps its title and description, which `.optional()` alone would drop. */
export const optional = <Value extends z.ZodType>(value: Value) =>
  value.optional().meta(z.globalRegistry.get(value) ?? {});

/** One word of a vocabulary; editors show the meaning of each. */
export const word = <Word extends string>(
  title: string,
  description: string,
  vocabulary: Readonly<Record<Word, { readonly meaning: string }>>,
) => {
  const words = Object.keys(vocabulary) as [Word, ...Word[]];
  return z.enum(words).meta({ title, description, enumDescriptions: words.map((one) => vocabulary[one].meaning) });
};

/** A calendar day, quoted: `'2026-11-20'`. */
export const day = (title: string, description: string) =>
  z.iso.date({ error: "is not a quoted day such as '2026-11-20'" }).meta({ title, description });

/** What readers say who need a page: only search reads it. */
export const worries = optional(
  z
    .array(line('Worry', 'A worry or a question as somebody would type it.', worded.min(4).max(80)))
    .min(1)
    .max(40)
    .meta({
      title: 'Worries',
      description:
        'What somebody says who needs this page and has never seen it, in everyday words. Shown nowhere: search finds the page by them.',
    }),
);
