/** What stands around every page. */
export const frameWords = {
  skip: 'Skip to the text',
  menu: 'Menu',
  home: 'Home',
  mainNavigation: 'Main',
  breadcrumbs: 'Where you are',
} as const;

/** The title of the index of a page. */
export const onThisPage = 'On this page';

/** What stands before an address on paper. */
export const printedFrom = 'From';

/** The switch of colours. */
export const themeWords = { label: 'Colours', system: 'Like the system', light: 'Light', dark: 'Dark' } as const;

/** The title of the page about the site; `{name}` is what the site is called. */
export const aboutTitle = 'About {name}';

/** The foot of every page. */
export const footerWords = { content: 'Text under', code: 'code under', source: 'Source of this site' } as const;

/** The page at an address that an entry has left. */
export const movedWords = { title: 'This page has moved', says: 'It is here now:' } as const;

/** The page at the address of an entry that is no longer kept. */
export const retiredWords = { title: 'Retired' } as const;

/** What stands where there is nothing of a kind. */
export const noneYetWords = { says: 'There is nothing here yet.', way: 'How one is written' } as const;

/** The page at an address that leads nowhere. */
export const notFoundWords = {
  title: 'No such page',
  says: 'The address leads nowhere here. Search for it, or start from an index.',
} as const;
