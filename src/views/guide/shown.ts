import { aspectNames, aspects } from '../../model/decision.ts';
import { madeFrom, type Kind } from '../../model/kind.ts';
import { guideWords } from '../../words/guide.ts';
import { fill } from '../../words/fill.ts';

type Place = { readonly field: string; readonly where: string };

const { shown } = guideWords;

const within = (section: string, part: string | undefined): string =>
  part === undefined ? fill(shown.section, { section }) : fill(shown.part, { section, part });

const ofSections = ({ sections }: Kind): Place[] =>
  sections.flatMap(({ title, parts }) =>
    parts.flatMap((part) => {
      const fields = part.field === undefined ? (madeFrom[part.as] ?? []) : [part.field];
      const rows =
        part.as === 'options'
          ? aspectNames.map((name) => ({ field: `options.*.${name}`, where: within(title, aspects[name].title) }))
          : [];
      return [...fields.map((field) => ({ field, where: within(title, part.title) })), ...rows];
    }),
  );

/** Everywhere that readers meet a kind's fields: the first screen, the index, the sections with their parts. */
const placesOf = (kind: Kind): Place[] => [
  ...kind.opening.map((field) => ({ field, where: shown.opening })),
  ...kind.facets.map(({ field, title }) => ({ field, where: fill(shown.facet, { title }) })),
  ...ofSections(kind),
];

/** Where readers meet a field of a kind: for a field of the file, with whatever it holds; for one within it, itself. */
export const shownOf = (kind: Kind, path: string): string[] => {
  const isWhole = !path.includes('.');
  const places = placesOf(kind).filter(
    ({ field }) => field === path || (isWhole && field.startsWith(`${path}.`) && !field.includes('*')),
  );
  return [...new Set(places.map(({ where }) => where))];
};
