/** The index of topics. */
export const topicsWords = {
  says: 'What {name} covers, topic by topic. An entry stands under each of its topics.',
} as const;

/** The index of sources and the page of one. */
export const sourcesWords = {
  title: 'Sources',
  says: 'Every publication that a claim in this reference rests on, and the pages that cite it.',
  work: 'Work',
  weight: 'Kind and weight',
} as const;

/** The glossary. */
export const glossaryWords = {
  title: 'Glossary',
  says: 'The words of the field, in their standard sense.',
  see: 'Where it matters',
  aliases: 'Also',
  sources: 'Sources',
  definition: 'What the word means',
} as const;

/** The list of changes. */
export const changesWords = {
  title: 'Changes',
  says: 'Every change to every entry, newest first.',
  versions: 'The version of an entry is the number of its changes.',
  feed: 'Follow them in a reader of feeds.',
  entry: 'Entry',
} as const;
