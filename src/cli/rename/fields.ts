import { isScalar, isSeq, parseDocument, type ParsedNode, type YAMLMap } from 'yaml';
import { partsOf } from '#check/frontmatter.ts';
import { kindOf, type KindName } from '#model/kinds.ts';
import { keysOf } from '#model/walk.ts';
import { lineEnd, lineStart, type Edit } from './edits.ts';

/** One member of a list, from its first character (the dash, where it has one) to its last. */
export type Member = { readonly at: number; readonly end: number; readonly node: ParsedNode };

/** A list of frontmatter, with offsets from the start of the file. */
export type List = {
  /** Written within brackets; otherwise each member begins with a dash on a line of its own. */
  readonly flow: boolean;
  readonly indent: string;
  readonly at: number;
  /** The offset from which the ranges of nodes count. */
  readonly base: number;
  readonly members: readonly Member[];
};

/** A list in the frontmatter of an entry; undefined where there is none. */
export const listIn = (source: string, field: string): List | undefined => {
  const { fields, yaml, yamlAt } = frontmatterOf(source);
  const pair = fields.find(({ key }) => isScalar(key) && key.value === field);
  if (pair === undefined || !isSeq<ParsedNode>(pair.value)) return undefined;
  const flow = pair.value.flow === true;
  const members = pair.value.items.map((node) => {
    const [start, end] = node.range;
    const at = yamlAt + (flow ? start : yaml.lastIndexOf('-', start));
    return { at, end: yamlAt + yaml.slice(0, end).trimEnd().length, node };
  });
  const first = members[0]?.at ?? yamlAt;
  const indent = flow ? '' : source.slice(lineStart(source, first), first);
  return { flow, indent, at: yamlAt + pair.key.range[0], base: yamlAt, members };
};

/** Puts one more member behind the last of a list: in `lines`, or as `flow` where the list stands within brackets. */
export const appended = (source: string, list: List, lines: readonly string[], flow: string): Edit => {
  const end = list.members.at(-1)?.end ?? list.at;
  if (list.flow) return { at: end, end, text: `, ${flow}` };
  return { at: end, end, text: lines.map((line) => `${lineEnd(source)}${list.indent}${line}`).join('') };
};

/** Puts in a field that an entry does not have yet, where the model has it: before the first of those behind it. */
export const inserted = (source: string, kind: KindName, field: string, lines: readonly string[]): Edit => {
  const { fields, yaml, yamlAt } = frontmatterOf(source);
  const order = keysOf(kindOf(kind).schema);
  const behind = new Set(order.slice(order.indexOf(field) + 1));
  const next = fields.find(({ key }) => isScalar(key) && behind.has(String(key.value)));
  const at = next === undefined ? yamlAt + yaml.length : yamlAt + next.key.range[0];
  return { at, end: at, text: lines.map((line) => `${line}${lineEnd(source)}`).join('') };
};

const frontmatterOf = (source: string) => {
  const parts = partsOf(source);
  if ('says' in parts) throw new Error('Only a file that the check has passed can be edited: check it first.');
  const { yaml, yamlAt } = parts;
  const { contents } = parseDocument<ParsedNode>(yaml);
  return { fields: (contents as YAMLMap.Parsed<ParsedNode>).items, yaml, yamlAt };
};
