import { isMap, isScalar, type ParsedNode, type YAMLMap } from 'yaml';
import { declaredIn, type Declared } from '#check/edges.ts';
import type { Page } from '#check/page.ts';
import { siteOf, type ContentFile, type Site } from '#check/site.ts';
import { targetOf } from '#model/ids.ts';
import { isRefusal, type Refusal } from '../command.ts';
import { edited, lineStart, type Edit } from './edits.ts';
import { appended, inserted, listIn, type List, type Member } from './fields.ts';

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

/** An edge that moves to the page at its other end, with the texts of both files afterwards. */
type Moved = {
  readonly as: string;
  readonly from: Page;
  readonly to: Page;
  readonly texts: readonly [string, string];
};

/** Moves the first edge that reads the same from both ends and does not stand on the first of the two. */
const movedEdge = (site: Site, called: (id: string) => string): Moved | Refusal | undefined => {
  const edge = declaredIn(site).find(({ relation, page, to }) => relation.symmetric === true && page.id > to);
  const to = edge && site.pageOf(edge.to);
  if (edge === undefined || to === undefined) return undefined;
  const { page, as, link } = edge;
  const list = listIn(page.source, 'links');
  const there = listIn(to.source, 'links');
  const member = list?.members[Number(edge.path[1])];
  if (list === undefined || member === undefined || list.flow || there?.flow === true)
    return byHand(edge, called, 'a list of `links` is written within brackets');
  if (targetOf(link.to ?? '')?.anchor !== undefined)
    return byHand(edge, called, `\`${link.to}\` names a place that it would lose`);
  const lines = turned(page.source, list, member, page.id)
    .split(/\r?\n/)
    .map((line) => (line.startsWith(list.indent) ? line.slice(list.indent.length) : line));
  const put =
    there === undefined || there.members.length === 0
      ? inserted(to.source, to.kind, 'links', ['links:', ...lines.map((line) => `  ${line}`)])
      : appended(to.source, there, lines, '');
  return { as, from: page, to, texts: [without(page.source, list, member), edited(to.source, [put])] };
};

const byHand = ({ page, as, to }: Declared, called: (id: string) => string, why: string): Refusal => {
  const [here, there] = [page.id, to].map(called);
  return {
    says: `The edge \`${as}\` on ${here ?? ''} would have to stand on ${there ?? ''}, but ${why}.`,
    todo: `Delete it, rename, then write it on the page of ${there ?? ''}.`,
  };
};

/** An edge as the page at its other end has it: the two reasons change places, where there are two. */
const turned = (source: string, { base }: List, { at, end, node }: Member, to: string): string => {
  const fields = isMap(node) ? (node as YAMLMap.Parsed<ParsedNode>).items : [];
  const twoReasons = fields.some(({ key }) => isScalar(key) && key.value === 'whyBack');
  const over = ({ range: [start, stop] }: ParsedNode, text: string): Edit => {
    const { length } = source.slice(base + start, base + stop).trimEnd();
    return { at: base + start - at, end: base + start + length - at, text };
  };
  const edits = fields.flatMap(({ key, value }) => {
    const name = isScalar(key) ? key.value : undefined;
    if (name === 'to' && value !== null) return [over(value, to)];
    if (twoReasons && name === 'why') return [over(key, 'whyBack')];
    return twoReasons && name === 'whyBack' ? [over(key, 'why')] : [];
  });
  return edited(source.slice(at, end), edits);
};

/** A file without one member of a list, and without the key of the list where nothing is left in it. */
const without = (source: string, { at: key, members }: List, { at, end }: Member): string => {
  const from = lineStart(source, members.length === 1 ? key : at);
  return edited(source, [{ at: from, end: source.indexOf('\n', end) + 1, text: '' }]);
};
