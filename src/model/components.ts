import type { ProseComponent } from './kind.ts';
import { illustrative } from './vocabularies.ts';

/** What authors write in the tag of each component of prose, all of it required. */
export const componentAttributes = {
  Case: { title: 'what the case is called', basis: `${illustrative}, or the id of the source it is from` },
  Figure: { name: 'the name of the drawing', title: 'what it shows', caption: 'what to see in it' },
} as const satisfies Record<ProseComponent, Readonly<Record<string, string>>>;

/** What authors write between the tags of each component of prose. */
export const componentBodies: Readonly<Record<ProseComponent, string>> = {
  Case: 'Write the case between the tags, with an empty line behind <Case …> and before </Case>.',
  Figure: 'Say between the tags what the drawing shows, for readers who cannot see it.',
};
