import type { Page } from '#check/page.ts';
import type { ContentFile } from '#check/site.ts';
import { linesOf, type Key } from './page.ts';

/** Lines of a file, from `from` to before `to`, and what stands in place of them. */
export type Edit = { readonly from: number; readonly to: number; readonly lines: readonly string[] };

/** One mistake at one place of an entry. */
export type Place = Edit & {
  /** The line that a report has to name, in a file that holds this mistake alone. */
  readonly at: number;
  /** Words that the report has to hold, where the line alone does not tell which mistake is meant. */
  readonly says?: string;
  /** Two places with the same word here are never planted together: one would change what is reported of the other. */
  readonly apart?: string | undefined;
};

/** What a report has to hold. */
export type Demand = { readonly file: string; readonly line: number; readonly says?: string | undefined };

/** What mistakes turn the content into, and what the report has to hold for each of them. */
export type Planted = {
  /** The files that are new or different. */
  readonly files: readonly ContentFile[];
  /** The paths of files that are no longer there. */
  readonly gone?: readonly string[];
  readonly demands: readonly Demand[];
};

/** A key with all that belongs to it replaced; `line` counts from that of the key. */
export const instead = (key: Key, lines: readonly string[], line = 0): Place => ({
  from: key.line,
  to: key.end,
  lines,
  at: key.line + line,
});

/** The line of a key replaced, and what belongs to the key left as it is. */
export const insteadOfLine = (key: Key, lines: readonly string[], line = 0): Place => ({
  ...instead(key, lines, line),
  to: key.line + 1,
});

/** The file of an entry with some of its lines changed. */
export const edited = (page: Page, edits: readonly Edit[]): ContentFile => {
  const lines = linesOf(page);
  let next = 1;
  const parts = inOrder(edits).flatMap((edit) => {
    const kept = lines.slice(next - 1, edit.from - 1);
    next = edit.to;
    return [...kept, ...edit.lines];
  });
  return { path: page.file, text: [...parts, ...lines.slice(next - 1)].join('\n') };
};

/** An entry with a mistake at each of some places, which may not overlap: what stands above moves what stands below. */
export const together = (page: Page, places: readonly Place[]): Planted => ({
  files: [edited(page, places)],
  demands: places.map((place) => {
    const { at, from, says } = place;
    const above = places.filter((other) => other !== place && other.to <= Math.min(at, from));
    return { file: page.file, line: at + above.reduce((sum, edit) => sum + grown(edit), 0), says };
  }),
});

/** Several changes of the content, each in files of its own, as one. */
export const merged = (all: readonly Planted[]): Planted => ({
  files: all.flatMap(({ files }) => files),
  gone: all.flatMap(({ gone = [] }) => gone),
  demands: all.flatMap(({ demands }) => demands),
});

const grown = ({ from, to, lines }: Edit): number => lines.length - (to - from);

const inOrder = <One extends Edit>(edits: readonly One[]): One[] => [...edits].sort((a, b) => a.from - b.from);
