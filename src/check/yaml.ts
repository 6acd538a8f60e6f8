import { parseDocument, type ParsedNode } from 'yaml';
import { asBlock, type Trouble } from './trouble.ts';
import { troublesOf } from './yaml-errors.ts';
import { troublesInTokens } from './yaml-tokens.ts';
import { readNode, type Reading, type Spot, type Unquoted } from './yaml-tree.ts';

/** A YAML text as data, with the place of everything in it. */
export type Tree = {
  readonly data: unknown;
  readonly root: Spot | undefined;
  readonly troubles: readonly Trouble[];
  readonly unquoted: readonly Unquoted[];
};

const oncePerLine = (troubles: readonly Trouble[], text: string): Trouble[] => {
  const seen = new Set<number>();
  return troubles.filter(({ offset }) => {
    const line = text.lastIndexOf('\n', offset - 1);
    return !seen.has(line) && seen.add(line);
  });
};

/** How far the things of a line are from the left, or within brackets. */
const depthOf = (line: string): number => line.search(/\S/) + (line.match(/[[{]/g)?.length ?? 0);

/** What is said where a reader of YAML runs out of stack, at the deepest line. */
const tooDeep = (text: string): Trouble => {
  const lines = text.split('\n');
  const depths = lines.map(depthOf);
  const deepest = depths.indexOf(depths.reduce((most, depth) => Math.max(most, depth), -1));
  return {
    offset: lines.slice(0, deepest).reduce((sum, { length }) => sum + length + 1, 0),
    rule: 'yaml',
    says: 'YAML gives up on this text: it is nested too deeply',
    todo: asBlock,
  };
};

/** Reads a YAML text; whatever is wrong with it comes back as troubles, never as a throw. */
export const readYaml = (text: string, comments: 'refused' | 'on their own lines'): Tree => {
  const broken = (troubles: readonly Trouble[]): Tree => ({
    data: undefined,
    root: undefined,
    troubles: oncePerLine([...troubles, ...troublesInTokens(text, comments)], text),
    unquoted: [],
  });
  try {
    const { errors, contents } = parseDocument<ParsedNode>(text, {
      prettyErrors: false,
      uniqueKeys: false,
    });
    if (errors.length > 0) return broken(troublesOf(errors, text));
    const reading: Reading = { text, troubles: [], unquoted: [] };
    const { value, spot } = readNode(contents, undefined, [], reading);
    const troubles = [...troublesInTokens(text, comments), ...reading.troubles];
    return { data: value, root: spot, troubles: oncePerLine(troubles, text), unquoted: reading.unquoted };
  } catch {
    return broken([tooDeep(text)]);
  }
};
