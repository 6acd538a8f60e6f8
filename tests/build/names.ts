// Every name that a reader may type, with the page that has it.

import { folded } from '#language/folded.ts';
import { entries, references } from './dist.ts';

/** A title or an alias as its author wrote it, with the id of the page that it names. */
type Name = { readonly name: string; readonly id: string };

// Entries before terms and titles before aliases: the first who claims a name has it.
const terms = Object.entries(references.glossary).map(([id, term]) => ({ id: `glossary/${id}`, ...term }));
const claims: readonly Name[] = [entries.map(({ id, data }) => ({ id, ...data })), terms].flatMap((pages) => [
  ...pages.map(({ id, title }): Name => ({ id, name: title })),
  ...pages.flatMap(({ id, aliases = [] }) => aliases.map((name): Name => ({ id, name }))),
]);
const owners = new Map([...claims].reverse().map(({ name, id }) => [folded(name), id]));

/** Every title and alias of entries and terms. */
export const names: readonly Name[] = claims.map(({ name, id }) => ({ name, id: owners.get(folded(name)) ?? id }));
