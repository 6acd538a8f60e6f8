import GithubSlugger from 'github-slugger';
import { mdxToMdast, type MdastNode } from 'satteri';
import { wordCount } from '../model/text.ts';
import { isBlank } from '../model/unseen.ts';
import { tooDeep } from './depth.ts';
import { literalOf } from './literal.ts';
import { marksIn } from './marks.ts';

/** A place in the prose of an entry: line and column, both from 1. */
export type Place = { readonly line: number; readonly column: number };

/** A link in prose, with its target as written and the sentence it stands in. */
export type ProseLink = Place & { readonly to: string; readonly words: string; readonly sentence: string };

/** A heading in prose, with the anchor that it gets. */
export type Heading = Place & { readonly depth: number; readonly text: string; readonly slug: string };

/** A component in prose, with its attributes (undefined where a value is not plain text). */
export type Component = Place & {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** How many words stand between its tags. */
  readonly words: number;
};

/** Something in prose that does not belong there, with what is written where that is short. */
export type ProseStray = Place & { readonly type: string; readonly mark?: string };

/** What the prose of one entry holds, read once. */
export type Prose = {
  readonly links: readonly ProseLink[];
  readonly headings: readonly Heading[];
  readonly components: readonly Component[];
  /** What prose does not use, or would not show as it was meant: imports, images, marks that are printed. */
  readonly strays: readonly ProseStray[];
  readonly words: number;
};

/** Why prose could not be read, and where. */
export type ProseProblem = Place & { readonly message: string };

const placeOf = (node: MdastNode): Place => {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
};

const isExpression = (node: MdastNode): node is Extract<MdastNode, { type: `mdx${string}Expression` }> =>
  node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';

/** The text of a node; an expression as a reader sees it, or as it is written. */
const wordsIn = (node: MdastNode, as: 'shown' | 'written' = 'shown'): string => {
  if (node.type === 'break') return ' ';
  if (isExpression(node) && as === 'shown') return literalOf(node.value) ?? '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? (node.children as MdastNode[]).map((child) => wordsIn(child, as)).join('') : '';
};

/** The sentence of a paragraph that holds the character at `offset`. */
const sentenceAt = (paragraph: string, offset: number): string => {
  const boundaries = [...paragraph.matchAll(/[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})/gu)].map(
    ({ index, 0: mark }) => index + mark.length,
  );
  const start = boundaries.filter((at) => at <= offset).at(-1) ?? 0;
  const end = boundaries.find((at) => at > offset) ?? paragraph.length;
  return paragraph.slice(start, end).replace(/\s+/g, ' ').trim();
};

const attributesOf = (node: MdastNode): Component['attributes'] => {
  if (!('attributes' in node) || !Array.isArray(node.attributes)) return {};
  return Object.fromEntries(
    (node.attributes as { name?: string; value?: string | { value: string } | null }[]).map(({ name, value }) => [
      name ?? '{…}',
      typeof value === 'object' && value !== null ? literalOf(value.value) : (value ?? undefined),
    ]),
  );
};

const straying = new Set([
  'mdxjsEsm',
  'html',
  'image',
  'imageReference',
  'linkReference',
  'definition',
  'footnoteReference',
  'footnoteDefinition',
]);

/** What is wrong with a node, whatever stands in it. */
const strayAs = (node: MdastNode, body: string): string | undefined => {
  if (straying.has(node.type)) return node.type;
  if (isExpression(node)) return literalOf(node.value) === undefined ? 'expression' : undefined;
  if (node.type === 'heading') return wordCount(wordsIn(node)) === 0 ? 'emptyHeading' : undefined;
  if (node.type === 'link' && isBlank(wordsIn(node))) return 'emptyLink';
  if (node.type === 'link' && typeof node.title === 'string') return 'linkTitle';
  if (node.type === 'listItem' && typeof node.checked === 'boolean') return 'checkbox';
  if (node.type === 'listItem' || node.type === 'blockquote')
    return node.children.length === 0 ? 'emptyBlock' : undefined;
  if (node.type === 'code' && !isClosed(sourceOf(node, body))) return 'openCode';
  return undefined;
};

const isClosed = (source: string): boolean =>
  new RegExp(`\\n[ \\t>]*${/^[`~]{3}/.exec(source)?.[0] ?? ''}[\`~]*\\s*$`).test(source);

const sourceOf = ({ position }: MdastNode, body: string): string =>
  body.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

/** The marks in the words right below a node, each at its place. */
const marksBelow = (node: MdastNode, body: string): ProseStray[] =>
  ('children' in node ? (node.children as MdastNode[]) : []).flatMap((child) => {
    if (child.type !== 'text') return [];
    const source = sourceOf(child, body);
    const { line, column } = placeOf(child);
    return marksIn(source)
      .filter(({ type }) => type !== 'address' || node.type !== 'link')
      .map(({ offset, ...mark }) => {
        const lines = source.slice(0, offset).split('\n');
        const { length = 0 } = lines.at(-1) ?? {};
        return { ...mark, line: line + lines.length - 1, column: length + (lines.length === 1 ? column : 1) };
      });
  });

const phrasing = new Set([
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
  'break',
  'link',
  'linkReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
]);

/** The words right in a block, and how many characters of them have been passed. */
type Block = { readonly text: string; passed: number };

const blockOf = (node: MdastNode): Block => ({
  text:
    'children' in node
      ? (node.children as MdastNode[])
          .filter(({ type }) => phrasing.has(type))
          .map((child) => wordsIn(child))
          .join('')
      : '',
  passed: 0,
});

/** Reads the MDX prose of an entry; a syntax error comes back as a problem, never as a throw. */
export const readProse = (body: string): Prose | ProseProblem => {
  let root: MdastNode;
  try {
    // As the pages are built: the anchor of a heading depends on its punctuation.
    root = mdxToMdast(body, { features: { frontmatter: false, smartPunctuation: true } }) as MdastNode;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', message = said] = /^(\d+):(\d+):\s*(.*)/s.exec(said) ?? [];
    return { line: Number(line), column: Number(column), message };
  }
  const deep = tooDeep(root);
  if (deep !== undefined) return { ...placeOf(deep), message: 'It is nested too deeply' };
  const slugger = new GithubSlugger();
  const links: ProseLink[] = [];
  const headings: Heading[] = [];
  const components: Component[] = [];
  const strays: ProseStray[] = [];
  const walk = (node: MdastNode, around: Block): void => {
    const block = phrasing.has(node.type) ? around : blockOf(node);
    const type = strayAs(node, body);
    if (type !== undefined) strays.push({ ...placeOf(node), type });
    strays.push(...marksBelow(node, body));
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      components.push({
        ...placeOf(node),
        name: node.name ?? '',
        attributes: attributesOf(node),
        words: wordCount(wordsOf(node)),
      });
    if (node.type === 'heading') {
      const text = wordsIn(node);
      headings.push({ ...placeOf(node), depth: node.depth, text, slug: slugger.slug(wordsIn(node, 'written')) });
    }
    if ('children' in node) for (const child of node.children) walk(child, block);
    else block.passed += wordsIn(node).length;
    if (node.type === 'link')
      links.push({
        ...placeOf(node),
        to: node.url,
        words: wordsIn(node),
        sentence: sentenceAt(block.text, block.passed),
      });
  };
  const opening = /^\s*\n(?=---|\+\+\+)/.exec(body);
  if (opening !== null) strays.push({ line: opening[0].split('\n').length, column: 1, type: 'fields' });
  walk(root, blockOf(root));
  return { links, headings, components, strays, words: wordCount(wordsOf(root)) };
};

const holdsBlocks = new Set(['root', 'mdxJsxFlowElement', 'list', 'listItem', 'blockquote', 'table', 'tableRow']);

/** All text of a tree with a space between blocks. */
const wordsOf = (node: MdastNode): string =>
  'children' in node
    ? (node.children as MdastNode[]).map(wordsOf).join(holdsBlocks.has(node.type) ? ' ' : '')
    : wordsIn(node);

/** Whether prose could not be read. */
export const isProblem = (prose: Prose | ProseProblem): prose is ProseProblem => 'message' in prose;
