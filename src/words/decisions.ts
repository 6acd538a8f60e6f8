/** The table of all decisions, and its filters. */
export const decisionsWords = {
  /** Words of the facet that says where a decision starts. */
  start: {
    mix: 'Where to start depends on the situation: each has an option of its own.',
    option: { title: 'One option', meaning: 'One of the options is the place to start for everybody.' },
  },
  filter: 'Filter',
  sort: 'Sort',
  sorts: {
    topic: 'By topic',
    first: '{title}: {word} first',
    title: ['{title}: A to Z', '{title}: Z to A'],
    changed: ['{title}: newest first', '{title}: oldest first'],
  },
  /** What only the script says. */
  script: {
    all: 'All {total} decisions.',
    some: '{count} of {total} decisions.',
    unknown: 'Not found here, and left out: {parts}.',
  },
  showAll: 'Show all',
} as const;
