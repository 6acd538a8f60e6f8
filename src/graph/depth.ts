import type { MdastNode } from 'satteri';

/** How many nodes may stand one within the other: a list in a list in a quotation has eight. */
const deepest = 24;

/** The first node of a tree that stands deeper than any page could show; found without going down with it. */
export const tooDeep = (root: MdastNode): MdastNode | undefined => {
  const ahead: (readonly [node: MdastNode, depth: number])[] = [[root, 0]];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const [node, depth] = next;
    if (depth > deepest) return node;
    if ('children' in node) for (const child of node.children.toReversed()) ahead.push([child, depth + 1]);
  }
  return undefined;
};
