import { z } from 'zod';
import { itemWords, phrases } from './items.ts';
import { relations } from './relations.ts';
import { day, keyed, line, mapping, optional, slug, target, printed, text, word, worded, worries } from './text.ts';
import { stances } from './vocabularies.ts';

const citation = z
  .strictObject({
    says: word('Says', 'What the source does to the claim.', stances),
    claim: text('Claim', 'One sentence within the recorded finding: what was measured, on whom.', 50),
    for: z
      .array(slug('Anchor', 'An id on this page.'))
      .min(1)
      .meta({ title: 'For', description: 'The ids on this page that the claim bears on.' }),
    from: optional(text('From', 'The other setting that it is carried over from: named beside the citation.', 12)),
  })
  .meta({ title: 'Citation', description: 'One finding of a source, and the ids on this page that it covers.' });

const link = z
  .strictObject({
    to: target('To', 'The entry at the other end, perhaps with #item.'),
    as: word(
      'As',
      'The relation, read from this entry.',
      Object.fromEntries(
        Object.entries(relations).map(([name, { reads, readsBack }]) => [
          name,
          { meaning: `Reads “${reads}” here and “${readsBack}” there.` },
        ]),
      ) as Record<keyof typeof relations, { meaning: string }>,
    ),
    option: optional(slug('Option', 'The option of this decision that the edge belongs to.')),
    why: text('Why', 'Why a reader of this page should go there.', itemWords),
    whyBack: optional(text('Why back', 'Why a reader of that page should come here.', itemWords)),
    tell: optional(text('Tell', 'The question that separates the two ends.', itemWords)),
  })
  .meta({ title: 'Link', description: 'One edge, written once and shown on both pages with its reason.' });

const outsider = z
  .strictObject({
    name: text('Name', 'What the neighbour is called.', 12),
    difference: text('Difference', 'How it differs from the subject of this page.', itemWords),
  })
  .meta({ title: 'Neighbour', description: 'A neighbour that has no entry.' });

const exception = z
  .strictObject({
    rule: slug('Rule', 'The name of a rule of house style, as its message gives it.'),
    at: z
      .string()
      .regex(/^[a-zA-Z][\w-]*(?:\.[\w-]+)*$/, { error: 'is neither an id nor a key path such as options.own.costs' })
      .meta({
        title: 'At',
        description: 'Where it is needed: an id on this page, or a key path such as default.stance.',
      }),
    because: text('Because', 'Why this place is better for breaking the rule.', 30).meta({ inline: false }),
  })
  .meta({ title: 'Exception', description: 'One place that a rule of house style leaves alone, and the reason.' });

const change = z
  .strictObject({
    date: day('Date', "The day of the change, quoted: `'2026-11-20'`."),
    change: text('Change', 'What changed and why, for a reader who knew the page before.', 60),
    items: z
      .array(slug('Item', 'An id on this page.'))
      .optional()
      .meta({ title: 'Items', description: 'The ids on this page that changed or were added.' }),
    cut: optional(
      keyed(
        'Cut',
        'By the id of each item that was cut: where its address lands now, an item or else a section of this page.',
        slug('Heir', 'The item that took its place, or else the section that it stood in.'),
        [1, 200],
      ),
    ),
  })
  .meta({ title: 'Change', description: 'One row of the history.' });

/** Fields of every kind, in the order in which entries write them. */
export const leading = {
  title: printed(text('Title', 'The name of the entry, in sentence case.', 14)),
  summary: printed(text('Summary', 'What the page settles, as a results list shows it.', 45)),
  aliases: z
    .array(line('Alias', 'A name or a search phrase, in lower case.', worded.min(2).max(80)))
    .min(1)
    .max(12)
    .meta({
      title: 'Aliases',
      description: 'What people call it or type into a search box. An alias belongs to one entry.',
    }),
  worries,
  topics: z
    .array(slug('Topic', 'The id of a topic.'))
    .min(1)
    .max(3)
    .meta({ title: 'Topics', description: 'One to three ids of content/topics.yaml. Tags, not a tree.' }),
};

/** Addresses that an entry had earlier. */
export const formerIds = z
  .array(target('Former id', 'An id under which this entry stood.'))
  .optional()
  .meta({ title: 'Former ids', description: 'Ids under which this entry stood earlier; their addresses lead here.' });

/** Fields of every kind that stand at the end of the frontmatter. */
export const trailing = {
  sources: optional(
    keyed(
      'Sources',
      'Citations by source id: for each finding what it says, in one sentence, and the ids on this page it bears on.',
      z
        .array(citation)
        .min(1)
        .meta({ title: 'Citations', description: 'What one source is cited for, finding by finding.' }),
      [1, 40],
    ),
  ),
  outside: optional(mapping('Outside', 'Neighbours that have no entry, and how each differs.', outsider, [1, 8])),
  formerIds,
  exceptions: z.array(exception).min(1).optional().meta({
    title: 'Exceptions',
    description: 'Places of this page that may break a rule of house style, each with its reason.',
  }),
  history: z.array(change).min(1).meta({
    title: 'History',
    description: 'What changed, oldest first. The version of an entry is the length of this list.',
  }),
};

/** The declared edges of an entry; essays have none, theirs are in the prose. */
export const links = z.array(link).optional().meta({
  title: 'Links',
  description: 'Edges from this entry to others, each written once in the whole reference.',
});

/** What people say when it is on its way. */
export const heard = phrases('Heard', 'What people say when it is on its way.', [2, 4], 20);

/** Where AI changes the thing, in a sentence each way. */
export const ai = optional(
  z
    .strictObject({
      helps: text('Helps', 'Where AI makes it better, in a sentence.', 30),
      worsens: text('Worsens', 'Where AI makes it worse, in a sentence.', 30),
    })
    .meta({ title: 'AI', description: 'Present where AI changes the thing.' }),
);

/** One citation, one declared edge, one row of the history, as parsed. */
export type Citation = z.infer<typeof citation>;
export type Link = z.infer<typeof link>;
export type Change = z.infer<typeof change>;

/** Every citation of an entry, with its source and the key path that it stands at. */
export const citationsIn = ({
  sources = {},
}: {
  readonly sources?: Readonly<Record<string, readonly Citation[]>> | undefined;
}) => Object.entries(sources).flatMap(([source, list]) => list.map((citation) => ({ source, ...citation })));
