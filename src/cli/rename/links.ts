import type { Doc } from '#check/doc.ts';
import type { Page } from '#check/page.ts';
import type { Site } from '#check/site.ts';
import { kindOf } from '#model/kinds.ts';
import { shelfSchema } from '#model/references.ts';
import { marksOf, placesIn } from '#model/walk.ts';
import { offsetIn, type Edit } from './edits.ts';

/** The edits that lead every link to an entry to another id, by file; places on its page keep their names. */
export const linkEdits = (site: Site, from: string, to: string): ReadonlyMap<string, readonly Edit[]> => {
  const shelves = Object.values(site.shelves);
  const all = [
    ...site.pages.map(
      (page) =>
        [
          page.file,
          [...inFields(page, kindOf(page.kind).schema, from), ...inTexts(page, from), ...inProse(page, from)],
        ] as const,
    ),
    ...shelves.map(
      (shelf) => [shelf.file, [...inFields(shelf, shelfSchema(shelf.name), from), ...inTexts(shelf, from)]] as const,
    ),
  ];
  return new Map(
    all
      .filter(([, offsets]) => offsets.length > 0)
      .map(([file, offsets]) => [file, offsets.map((at) => ({ at, end: at + from.length, text: to }))]),
  );
};

/** Whether a target is a page or a place on it. */
const leadsTo = (target: string, id: string): boolean => target === id || target.startsWith(`${id}#`);

type Fields = Pick<Doc, 'source' | 'placeOf'> & { readonly data: unknown };

/** Ids in fields of their own: edges, what a term refers to, what a study compares. Former ids stay what they were. */
const inFields = ({ source, data, placeOf }: Fields, schema: Parameters<typeof placesIn>[0], id: string): number[] =>
  placesIn(schema, data).flatMap(({ path, value, schema: here }) => {
    const names = typeof value === 'string' && marksOf(here).inline !== true && leadsTo(value, id);
    return names && path[0] !== 'formerIds' ? [offsetIn(source, placeOf(path))] : [];
  });

/** Where the target of a Markdown link to an id begins. */
const target = (id: string): RegExp => new RegExp(`(?<=\\]\\(<?)${id}(?=[#)>\\s])`, 'g');

const inTexts = ({ source, texts, placeIn }: Pick<Doc, 'source' | 'texts' | 'placeIn'>, id: string): number[] =>
  texts.flatMap(({ path, links }) =>
    links.filter(({ to }) => leadsTo(to, id)).map(({ offset }) => offsetIn(source, placeIn(path, offset))),
  );

const inProse = ({ source, body, prose }: Page, id: string): number[] => {
  if (prose?.links.some(({ to }) => leadsTo(to, id)) !== true) return [];
  const start = source.length - body.length;
  return [...body.matchAll(target(id))].map(({ index }) => start + index);
};
