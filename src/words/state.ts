/** The state of the reference, in figures. */
export const stateWords = {
  title: 'The state of the reference',
  says: 'How much there is, how it connects and what it rests on, counted whenever the site is built. Where a figure has a threshold, a build beyond it fails.',
  not: 'No figure says whether an entry is right, or of use to you. None is an aim: a citation that does not bear on its claim, or a link that nobody needs, makes a page worse and a figure better. Thresholds catch a slide; they are no mark to reach. Shares are rounded down to whole per cent, and have a threshold only where there is enough to take a share of.',
  figure: 'Figure',
  value: 'Value',
  threshold: 'Threshold',
  parts: '{count} of {of}',
  least: 'at least {percent}% where there are {from} or more',
  notYet: 'there are fewer yet',
  most: 'at most {count}',
  held: 'each case',
  by: 'by the rule',
  shown: { one: '1 figure without a threshold', many: '{count} figures without a threshold' },
  nothing: 'none',
  way: 'The state of the reference, in figures',
} as const;
