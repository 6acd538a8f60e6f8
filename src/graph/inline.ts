import { markdownToMdast, type MdastNode } from 'satteri';
import { isBlank } from '../model/unseen.ts';
import { tooDeep } from './depth.ts';
import { marksIn } from './marks.ts';

/** A piece of inline Markdown. A link keeps its target as the author wrote it. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly to: string; readonly children: readonly Inline[] };

/** Something in a text that is not inline Markdown, or not as it was meant: a list, HTML, a mark that is printed. */
export type Stray = { readonly type: string; readonly mark?: string; readonly offset: number };

/** A link in a text: its target, and the offset at which that is written. */
export type InlineLink = { readonly to: string; readonly offset: number };

/** One text, read as inline Markdown. */
export type InlineRead = {
  readonly nodes: readonly Inline[];
  readonly links: readonly InlineLink[];
  readonly strays: readonly Stray[];
};

/** Every text that was read: the check, pages, tables and the search show most of them several times. */
const known = new Map<string, InlineRead>();

/** Reads one text as inline Markdown: emphasis, strong, code, links; typographic quotes. */
export const readInline = (text: string): InlineRead => {
  const read = known.get(text) ?? parsed(text);
  known.set(text, read);
  return read;
};

/** Everything that could be more than plain words; a text without it need not be parsed. */
export const markup = /[<>[\]`#\\&!*_|~={\n]|:\/\/|:::|www\.|^\s*(?:[-+]|\d+[.)])/;

/** What typographic marks take the place of. */
const typed = /["'\r\0]|--|\.{3}/;

const parsed = (text: string): InlineRead => {
  const trimmed = text.trim();
  if (trimmed !== '' && !markup.test(trimmed) && !typed.test(trimmed))
    return { nodes: [{ type: 'text', value: trimmed }], links: [], strays: [] };
  const start = text.length - text.trimStart().length;
  const strays: Stray[] = [];
  const links: InlineLink[] = [];
  const fromOf = ({ position }: MdastNode): number => position?.start.offset ?? 0;
  const untilOf = ({ position }: MdastNode): number => position?.end.offset ?? 0;
  const stray = (node: MdastNode, type: string = node.type): Inline[] => {
    strays.push({ type, offset: start + fromOf(node) });
    return [];
  };
  const linked = (node: Extract<MdastNode, { type: 'link' }>): Inline => {
    const last = node.children.at(-1);
    const within = trimmed.slice(last === undefined ? fromOf(node) : untilOf(last), untilOf(node));
    const opening = /^[^(]*\(\s*<?/.exec(within)?.[0].length ?? 0;
    links.push({ to: node.url, offset: start + untilOf(node) - within.length + opening });
    const children = node.children.flatMap((child) => read(child, node));
    if (isBlank(plainText(children))) stray(node, 'emptyLink');
    if (typeof node.title === 'string') stray(node, 'linkTitle');
    return { type: 'link', to: node.url, children };
  };
  const read = (node: MdastNode, within: MdastNode): Inline[] => {
    if (node.type === 'text') {
      const from = fromOf(node);
      for (const { offset, ...mark } of marksIn(trimmed.slice(from, untilOf(node))))
        if (mark.type !== 'address' || within.type !== 'link') strays.push({ ...mark, offset: start + from + offset });
      return [{ type: 'text', value: node.value.replace(/\s*\n\s*/g, ' ') }];
    }
    if (node.type === 'inlineCode') return [{ type: 'code', value: node.value }];
    if (node.type === 'emphasis' || node.type === 'strong')
      return [{ type: node.type, children: node.children.flatMap((child) => read(child, node)) }];
    return node.type === 'link' ? [linked(node)] : stray(node);
  };
  const root = markdownToMdast(trimmed, {
    features: { gfm: false, frontmatter: false, smartPunctuation: true },
  }) as MdastNode & { children: MdastNode[] };
  const deep = tooDeep(root);
  if (deep !== undefined) return { nodes: stray(deep, 'nesting'), links, strays };
  const nodes = root.children.flatMap((block, index) =>
    block.type === 'paragraph' && index === 0 ? block.children.flatMap((child) => read(child, block)) : stray(block),
  );
  return { nodes, links, strays };
};

/** The words of inline Markdown, without its marks. */
export const plainText = (nodes: readonly Inline[]): string =>
  nodes.map((node) => ('value' in node ? node.value : plainText(node.children))).join('');

/** The words of a text, without its Markdown marks. */
export const plain = (text: string): string => plainText(readInline(text).nodes);
