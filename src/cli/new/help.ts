import { placeholder, placeholderId } from '#check/placeholder.ts';
import { kindNames, kindOf } from '#model/kinds.ts';
import { optionalIn } from './draft.ts';
import type { NewFile, Wish } from './entry.ts';

const optionalOf = (kind: Wish['kind']): string[] => optionalIn(kindOf(kind).schema).map(([name]) => name);

const kindsText = kindNames.map(
  (name) => `  ${name.padEnd(14)}${kindOf(name).says}\n${' '.repeat(16)}optional: ${optionalOf(name).join(', ')}`,
);

/** How the command is used. */
export const command = {
  name: 'new',
  takes: '[kind] ["Title"]',
  words: [0, 2],
  says: `Begins an entry in content/: every required field, each with what belongs there. What is not given
is asked for. No file is ever overwritten.

For instance: npm run new -- decision "Pairing vs solo work" --topics people --with trial

Kinds:
${kindsText.join('\n')}`,
  flags: {
    id: { takes: 'slug', says: 'the last part of its id; otherwise made from the title' },
    options: { takes: '"one, two"', says: 'the options of a decision; otherwise made from a title “One vs Two”' },
    topics: { takes: 'one,two', says: 'ids of content/topics.yaml' },
    with: { takes: 'field,field', says: 'optional fields to begin as well' },
  },
} as const;

/** What an author does with a new entry, in order. */
export const nextSteps = ({ path, text }: NewFile, { kind, fields = [] }: Wish): string => {
  const places = text.split(placeholder).length - 1;
  const left = optionalOf(kind).filter((name) => !fields.includes(name) && name !== 'formerIds');
  return `${path}

Next:
  1. Write over each ${placeholder} in it (${places} places), and name each ${placeholderId(1)}, ${placeholderId(2)} …
     Fields that may be added: ${left.join(', ')}.
  2. npm run check says what is left, place by place; npm run dev shows the page once nothing is.
  3. Link to it from an entry whose readers need it, with the reason.`;
};
