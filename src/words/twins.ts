/** The forms that a page has beside HTML, and the lists of them. */
export const twinWords = {
  label: 'This page as',
  forms: { 'index.json': 'JSON', 'index.md': 'Markdown' },
  address: 'Address',
  version: 'Version',
  licence: 'Licence',
  whole: 'Everything in one file',
  data: 'All entries as data',
  connections: 'How they connect',
  more: 'More',
} as const;
