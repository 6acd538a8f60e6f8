/** The controls of folds. */
export const foldWords = {
  aspect: 'Open “{title}”',
  all: 'Open all',
  none: 'Close all',
} as const;

/** The links of headings and items to themselves. */
export const permalinkWords = {
  link: 'Link to this point; the arrow keys lead to the others of its list',
  copied: 'Address copied',
  failed: 'The address is in the address bar',
} as const;
