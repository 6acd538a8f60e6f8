/** The ids that pages use for themselves, beside those of their sections. */
export const ownIds = {
  main: 'main',
  glance: 'at-a-glance',
  searchClose: 'search-close',
  searchBox: 'search-box',
} as const;

/** The anchor of a source in the evidence section of a page. */
export const sourceAnchor = (source: string): string => `source-${source}`;

/** The id of a drawing's title, which no item can have; others of the same drawing begin with it. */
export const figureAnchor = (figure: string): string => `figure--${figure}`;

const beginnings = [sourceAnchor(''), figureAnchor('')];

/** Whether pages use an id for themselves, so that content cannot. */
export const isOwnId = (id: string): boolean =>
  (Object.values(ownIds) as string[]).includes(id) || beginnings.some((beginning) => id.startsWith(beginning));
