import { z } from 'zod';
import { formerIds } from './fields.ts';
import { slugPattern } from './ids.ts';
import { day, keyed, line, optional, target, text, word, worries } from './text.ts';
import { sourceKinds, strengths, verifications } from './vocabularies.ts';

const id = z.string().regex(slugPattern, { error: 'is not an id: use lower-case words joined by hyphens' });
const entryId = target('Id', 'The id of an entry.');

/** A publication that claims rest on, as it stands in content/sources.yaml. */
export const source = z
  .strictObject({
    authors: line('Authors', 'Authors as printed: surname and initials, separated by commas.'),
    year: z.int().min(1800).max(2100).meta({ title: 'Year', description: 'Year of publication.' }),
    title: line('Title', 'Title of the work.'),
    venue: line('Venue', 'Where it appeared, with volume and pages.'),
    kind: word('Kind', 'What kind of publication it is.', sourceKinds),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, { error: 'is not a DOI: write it from its 10. on, without an address' })
      .optional()
      .meta({ title: 'DOI', description: 'Digital object identifier, without an address.' }),
    url: z
      .url({ protocol: /^https?$/, error: 'is not an address on the web: write it whole, from https:// on' })
      .refine((address) => !/[\s"<>]/.test(address), {
        error: 'holds a space or a sign that no address has: write it as the browser shows it',
      })
      .optional()
      .meta({ title: 'Address', description: 'Its own page.' }),
    verified: word('Verified', 'How far it was verified.', verifications),
    opened: optional(day('Opened', 'The day on which its address was opened last, quoted; `npm run links` writes it.')),
    gone: optional(day('Gone', 'The day on which nothing was found at its address, quoted; likewise.')),
    finding: line('Finding', 'What it found, as far as it was read.'),
    figures_seen: z
      .boolean()
      .meta({ title: 'Figures seen', description: 'Whether every number in the finding was read.' }),
    strength: word('Strength', 'How much weight it bears.', strengths),
    caveat: line('Caveat', 'What limits it.'),
    compares: z
      .array(entryId)
      .optional()
      .meta({ title: 'Compares', description: 'Decisions whose options it compares directly.' }),
  })
  .meta({ title: 'Source', description: 'A publication that claims rest on.' });

/** A word of the field, as it stands in content/glossary.yaml. */
export const term = z
  .strictObject({
    title: line('Title', 'The term as written.'),
    definition: text('Definition', 'Its standard sense, in two sentences.', 70),
    aliases: z
      .array(line('Alias', 'Another name of the term.'))
      .optional()
      .meta({ title: 'Aliases', description: 'Other names.' }),
    worries,
    see: z.array(entryId).optional().meta({ title: 'See', description: 'Entries where it matters.' }),
    sources: z
      .array(id.meta({ title: 'Source', description: 'The id of a source.' }))
      .optional()
      .meta({ title: 'Sources', description: 'Sources that define or study it.' }),
  })
  .meta({ title: 'Term', description: 'A word of the field.' });

/** A tag, as it stands in content/topics.yaml. */
export const topic = z
  .strictObject({
    title: line('Title', 'The name of the topic.'),
    summary: text('Summary', 'What falls under it, in one sentence.', 40),
  })
  .meta({ title: 'Topic', description: 'A tag with a title and one sentence.' });

/** An entry that is no longer kept, as it stands in content/retired.yaml. */
export const retired = z
  .strictObject({
    title: text('Title', 'What the entry was called.', 14),
    date: day('Date', "The day on which it was retired, quoted: `'2026-11-20'`."),
    why: text('Why', 'Why it is no longer kept, for a reader who followed an old link.', 60),
    instead: optional(target('Instead', 'The entry where such a reader should go.')),
    formerIds,
  })
  .meta({ title: 'Retired entry', description: 'An entry that is no longer kept; its address says so.' });

/** The reference files of `content/`, each a mapping by id. One that nothing refers to may be missing. */
export const referenceFiles = { sources: source, glossary: term, topics: topic, retired } as const;

const most = 10_000;

/** The schema of a reference file as a whole: its members by id. */
export const shelfSchema = (name: keyof typeof referenceFiles) => {
  const { title = name, description = '' } = z.globalRegistry.get(referenceFiles[name]) ?? {};
  const plural = `${title.replace(/y$/, 'ie')}s`;
  const says = `${description} Each stands under an id of its own.`;
  return keyed(plural, says, referenceFiles[name], [0, most], name === 'retired' ? entryId : undefined);
};

export type Source = z.infer<typeof source>;
export type Term = z.infer<typeof term>;
export type Topic = z.infer<typeof topic>;
export type Retired = z.infer<typeof retired>;

/** What stands beside the entries, by id: what they rest on, and what was among them once. */
export type References = {
  readonly sources: Readonly<Record<string, Source>>;
  readonly glossary: Readonly<Record<string, Term>>;
  readonly topics: Readonly<Record<string, Topic>>;
  readonly retired: Readonly<Record<string, Retired>>;
};

/** Where a source can be read: its DOI, else its page; nothing where only the title was verified. */
export const addressOf = ({ doi, url, verified }: Source): string | undefined => {
  if (verified === 'title') return undefined;
  return doi === undefined ? url : `https://doi.org/${doi}`;
};

/** A source as people name it in passing: `Perlow et al. 2017`. */
export const nameOf = ({ authors, year }: Source): string => {
  const surnames = authors
    .replace(/\(.*?\)/g, '')
    .split(/,\s*/)
    .map((author) =>
      author
        .trim()
        .replace(/\s+[A-ZÅØÉ-]{1,4}(?:\s+(?:Jr|Sr|III?))?$/u, '')
        .trim(),
    )
    .filter(Boolean);
  const [first = authors, second] = surnames;
  if (surnames.length > 2 || /et al/.test(authors)) return `${first} et al. ${year}`;
  return `${second === undefined ? first : `${first} and ${second}`} ${year}`;
};
