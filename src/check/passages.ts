import { kindOf, type KindName } from '#model/kinds.ts';
import type { Path } from '#model/walk.ts';
import type { Doc } from './doc.ts';
import type { Found } from './issue.ts';
import { placesOf } from './lines.ts';
import { once } from '#graph/once.ts';
import type { Page } from './page.ts';
import { readable } from '#language/words.ts';
import type { Site } from './site.ts';

/** Words that readers meet, in one piece: a text of the fields, or the prose of an entry. */
export type Passage = {
  /** What is no word for a reader is blanked out, at its length. */
  readonly text: string;
  /** The key path of a text; none for prose. */
  readonly path: Path | undefined;
  /** The place of one of its characters, and the ids under which an exception may name it. */
  readonly spot: (offset: number) => Pick<Found, 'file' | 'line' | 'column' | 'at'>;
};

type Texts = Pick<Doc, 'file' | 'texts' | 'placeIn'>;

/** The passages in the fields of a file. */
const textPassages = once((doc: Texts): Passage[] =>
  doc.texts.map(({ path, text }) => ({
    text: readable(text),
    path,
    spot: (offset) => ({ file: doc.file, ...doc.placeIn(path, offset), at: path }),
  })),
);

/** The id of the section of the page that holds the prose. */
const proseIdOf = (kind: KindName): string =>
  kindOf(kind).sections.find(({ parts }) => parts.some((part) => part.as === 'prose'))?.id ?? 'prose';

const hidden = /^(?:```|~~~)[^]*?^(?:```|~~~)|\b(?:basis|name)="[^"\n]*"|<\/?[A-Z]\w*/gm;

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

const prosePassage = (page: Page): Passage[] => {
  const { prose } = page;
  if (prose === undefined) return [];
  const place = placesOf(page.body);
  return [
    {
      text: readable(page.body.replace(hidden, blank)),
      path: undefined,
      spot: (offset) => {
        const here = place(offset);
        const above = prose.headings.filter(({ line }) => line <= here.line).at(-1);
        const at = [proseIdOf(page.kind), ...(above === undefined ? [] : [above.slug])];
        return { file: page.file, ...page.inFile(here), at };
      },
    },
  ];
};

/** All words that readers meet on an entry's page. */
const passagesOf = once((page: Page): Passage[] => [...textPassages(page), ...prosePassage(page)]);

/** All words that readers meet anywhere: of entries, terms and topics, each file's together. */
export const passagesIn = ({ pages, shelves: { glossary, topics } }: Site): Passage[][] => [
  ...pages.map(passagesOf),
  ...[glossary, topics].map((shelf) => textPassages(shelf)),
];
