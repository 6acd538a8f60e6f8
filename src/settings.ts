import type { Settings } from './check/settings.ts';

/** What a team changes to make this reference its own. Every command says what is wrong here, and what to write. */
export const settings: Settings = {
  name: 'Counterpoint',
  tagline: 'The trade-offs of working together',
  description:
    'A reference for people who build things with others and have to settle how to coordinate: what is traded for what, when each option is the better one, and what to check before deciding.',
  /** Where the site is published, without a path. */
  address: 'https://counterpoint.example',
  /** The path below which it is published; starts and ends with a slash. */
  base: '/',
  /** The language that its words are written in, which also says how days and numbers are written. */
  language: 'en-GB',
  /** The day on which the reference began: nothing in its history is older. */
  since: '2026-11-20',
  repository: 'https://github.com/counterpoint-reference/counterpoint',
  /** Where a reader reports a mistake: `{title}` and `{body}` are filled in. */
  correction: 'https://github.com/counterpoint-reference/counterpoint/issues/new?title={title}&body={body}',
  /** Where the file of an entry is edited: `{file}` is filled in. */
  edit: 'https://github.com/counterpoint-reference/counterpoint/edit/main/{file}',
  contentLicence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
  codeLicence: { name: 'MIT', address: 'https://opensource.org/license/mit' },
};
