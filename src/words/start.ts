/** The list of signs and situations, on the home page and on a page of its own. */
export const startWords = {
  title: 'Start from what you see',
  flags: 'You notice',
  situations: 'You are in this situation',
  all: 'All {count} situations',
  table: 'All signs and situations in one table',
  says: 'Every sign and every situation that an entry answers, by topic. Each stands once, under the first topic of its page; the page of a topic lists everything that touches it.',
  sees: 'What you see',
  sort: 'What it is',
  leads: 'Where it leads',
  sorts: { sign: 'Sign', situation: 'Situation' },
  through: 'Through {title}, {reads}',
} as const;
