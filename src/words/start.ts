/** The list of signs and situations, on the home page and on a page of its own. */
export const startWords = {
  title: 'Start from what you see',
  short: 'Start',
  says: 'Every sign and every situation that an entry answers, by topic. Each stands once, under the first topic of its page; the page of a topic lists everything that touches it.',
  sees: 'What you see',
  sort: 'What it is',
  leads: 'Where it leads',
  sorts: { sign: 'Sign', situation: 'Situation' },
  through: 'Through {title}, {reads}',
} as const;

/** The home page. */
export const homeWords = {
  says: 'Decisions that every group makes, said or unsaid, each laid side by side: what is traded, which situation gets which, what to check first.',
  settle: 'You have to settle',
  heard: 'You only notice that something is off',
  all: 'All signs and situations',
  read: 'To read at length',
} as const;
