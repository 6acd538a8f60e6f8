import { markdownToMdast, type MdastNode } from 'satteri';

/** A piece of inline Markdown. A link keeps its target as the author wrote it. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly to: string; readonly children: readonly Inline[] };

/** Something in a text that is not inline Markdown, for example a list or HTML. */
export type Stray = { readonly type: string; readonly line: number; readonly column: number };

const names: Readonly<Record<string, string>> = {
  html: 'HTML',
  list: 'a list',
  heading: 'a heading',
  blockquote: 'a quotation block',
  code: 'a code block',
  image: 'an image',
  break: 'a line break',
  thematicBreak: 'a rule',
  paragraph: 'a second paragraph',
  definition: 'the address of a link elsewhere',
};

/**
 * Reads one text as inline Markdown (emphasis, strong, code, links; typographic quotes).
 * `strays` names whatever else stands in it, with line and column within the text, both from 1.
 */
export const readInline = (text: string): { nodes: readonly Inline[]; strays: readonly Stray[] } => {
  const strays: Stray[] = [];
  const stray = (node: MdastNode): Inline[] => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    strays.push({ type: names[node.type] ?? node.type, line, column });
    return [];
  };
  const read = (node: MdastNode): Inline[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/\s*\n\s*/g, ' ') }];
    if (node.type === 'inlineCode') return [{ type: 'code', value: node.value }];
    if (node.type === 'emphasis' || node.type === 'strong')
      return [{ type: node.type, children: node.children.flatMap(read) }];
    if (node.type === 'link') return [{ type: 'link', to: node.url, children: node.children.flatMap(read) }];
    return stray(node);
  };
  const { children } = markdownToMdast(text.trim(), {
    features: { gfm: false, frontmatter: false, smartPunctuation: true },
  }) as { children: MdastNode[] };
  const nodes = children.flatMap((block, index) => {
    if (block.type !== 'paragraph' || index > 0) return stray(block);
    return block.children.flatMap(read);
  });
  return { nodes, strays };
};

/** The words of inline Markdown, without its marks. */
export const plainText = (nodes: readonly Inline[]): string =>
  nodes.map((node) => ('value' in node ? node.value : plainText(node.children))).join('');

/** The words of a text, without its Markdown marks. */
export const plain = (text: string): string => plainText(readInline(text).nodes);

/** The targets of all links in inline Markdown, in order. */
export const linksIn = (nodes: readonly Inline[]): string[] =>
  nodes.flatMap((node) => {
    if (!('children' in node)) return [];
    return node.type === 'link' ? [node.to, ...linksIn(node.children)] : linksIn(node.children);
  });
