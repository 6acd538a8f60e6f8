import GithubSlugger from 'github-slugger';
import { mdxToMdast, type MdastNode } from 'satteri';
import { wordCount } from '../model/text.ts';

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

/** What the prose of one entry holds, read once. */
export type Prose = {
  readonly links: readonly ProseLink[];
  readonly headings: readonly Heading[];
  readonly components: readonly Component[];
  /** Nodes that prose does not use: expressions, imports, HTML, images, links that are resolved elsewhere. */
  readonly strays: readonly (Place & { readonly type: string })[];
  readonly words: number;
};

/** Why prose could not be read, and where. */
export type ProseProblem = Place & { readonly message: string };

const placeOf = (node: MdastNode): Place => {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
};

const wordsIn = (node: MdastNode): string => {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? (node.children as MdastNode[]).map(wordsIn).join('') : '';
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

/** Links below a block, each with the offset of its words in the block's text. */
const linksOf = (block: MdastNode, text: string): ProseLink[] => {
  let offset = 0;
  const found: ProseLink[] = [];
  const walk = (node: MdastNode): void => {
    if ('value' in node && typeof node.value === 'string') offset += node.value.length;
    if (node.type === 'link') {
      found.push({ ...placeOf(node), to: node.url, words: wordsIn(node), sentence: sentenceAt(text, offset) });
    }
    if ('children' in node) (node.children as MdastNode[]).forEach(walk);
  };
  walk(block);
  return found;
};

const attributesOf = (node: MdastNode): Component['attributes'] => {
  if (!('attributes' in node) || !Array.isArray(node.attributes)) return {};
  return Object.fromEntries(
    (node.attributes as { name?: string; value?: unknown }[]).map(({ name, value }) => [
      name ?? '{…}',
      typeof value === 'string' ? value : undefined,
    ]),
  );
};

const straying = new Set([
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxjsEsm',
  'html',
  'image',
  'imageReference',
  'linkReference',
  'definition',
  'footnoteReference',
  'footnoteDefinition',
]);

/** A component whose text follows its tag on the same line holds that text without a paragraph. */
const holdsText = (node: MdastNode): boolean =>
  node.type === 'mdxJsxFlowElement' &&
  node.children.some((child: MdastNode) => ['text', 'link', 'emphasis', 'strong'].includes(child.type));

/** Reads the MDX prose of an entry; a syntax error comes back as a problem, never as a throw. */
export const readProse = (body: string): Prose | ProseProblem => {
  let root: MdastNode;
  try {
    root = mdxToMdast(body, { features: { frontmatter: false } }) as MdastNode;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', message = said] = /^(\d+):(\d+):\s*(.*)/s.exec(said) ?? [];
    return { line: Number(line), column: Number(column), message };
  }
  const slugger = new GithubSlugger();
  const links: ProseLink[] = [];
  const headings: Heading[] = [];
  const components: Component[] = [];
  const strays: (Place & { type: string })[] = [];
  const walk = (node: MdastNode): void => {
    if (straying.has(node.type)) strays.push({ ...placeOf(node), type: node.type });
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      components.push({
        ...placeOf(node),
        name: node.name ?? '',
        attributes: attributesOf(node),
        words: wordCount(wordsOf(node)),
      });
    }
    if (['paragraph', 'heading', 'tableCell'].includes(node.type) || holdsText(node)) {
      const text = wordsIn(node);
      links.push(...linksOf(node, text));
      if (node.type === 'heading')
        headings.push({ ...placeOf(node), depth: node.depth, text, slug: slugger.slug(text) });
    }
    if ('children' in node) (node.children as MdastNode[]).forEach(walk);
  };
  walk(root);
  return { links, headings, components, strays, words: wordCount(wordsOf(root)) };
};

const holdsBlocks = new Set(['root', 'mdxJsxFlowElement', 'list', 'listItem', 'blockquote', 'table', 'tableRow']);

/** All text of a tree with a space between blocks. */
const wordsOf = (node: MdastNode): string => {
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (!('children' in node)) return '';
  return (node.children as MdastNode[]).map(wordsOf).join(holdsBlocks.has(node.type) ? ' ' : '');
};

/** Whether prose could not be read. */
export const isProblem = (prose: Prose | ProseProblem): prose is ProseProblem => 'message' in prose;
