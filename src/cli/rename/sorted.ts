import { siteOf, type ContentFile } from '#check/site.ts';
import { isRefusal, type Refusal } from '../command.ts';
import { movedEdge } from './symmetric.ts';

/** Files in which every edge stands where it belongs, with a sentence on each that moved. */
export type Sorted = { readonly files: readonly ContentFile[]; readonly moved: readonly string[] };

/** A file with another text; the same object where nothing changes, so that it is not read again. */
export const changed = (file: ContentFile, text: string): ContentFile =>
  text === file.text ? file : { ...file, text };

/**
 * Puts every edge that reads the same from both ends on the first of its two pages. `called` says what an author
 * calls a page for now, whom a refusal speaks to.
 */
export const withSortedEdges = (
  files: readonly ContentFile[],
  figures: readonly string[],
  called: (id: string) => string,
): Sorted | Refusal => {
  const edge = movedEdge(siteOf(files, figures), called);
  if (edge === undefined) return { files, moved: [] };
  if (isRefusal(edge)) return edge;
  const { as, from, to, texts } = edge;
  const texted = new Map([
    [from.file, texts[0]],
    [to.file, texts[1]],
  ]);
  const next = files.map((file) => changed(file, texted.get(file.path) ?? file.text));
  const rest = withSortedEdges(next, figures, called);
  if (isRefusal(rest)) return rest;
  const sentence = `The edge \`${as}\` between ${from.id} and ${to.id} stands in ${to.file} now.`;
  return { files: rest.files, moved: [sentence, ...rest.moved] };
};
