import { settings } from '#settings.ts';

const { compare } = new Intl.Collator(settings.language);

/** The order of titles in the language of the site, for `sort`. */
export const byTitle = (a: { readonly title: string }, b: { readonly title: string }): number =>
  compare(a.title, b.title);
