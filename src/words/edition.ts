/** Everything on one page. */
export const editionWords = {
  title: 'Everything on one page',
  edition: 'This edition',
  says: 'Every entry in full, with the glossary and the sources, on one page.',
  offers: 'to search with your browser, to print, and to read offline.',
  changed: 'Last changed',
  address: 'Published at',
  contents: 'Contents',
  grades: 'How evidence is graded',
} as const;
