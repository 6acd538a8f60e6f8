import { aspectNames, aspects } from '../model/decision.ts';
import { parted } from '../model/items.ts';
import type { BudgetPart } from '../model/kind.ts';
import { isKind, kindOf } from '../model/kinds.ts';
import { wordCount } from '../model/text.ts';
import type { Node } from './graph.ts';
import { textsIn, type InlineText } from './links.ts';

/** What one part of a page takes, and what it may take; `over` names the places that are too long. */
export type Spent = {
  readonly part: BudgetPart;
  readonly count: number;
  readonly most: number;
  readonly over?: readonly string[];
};

/** Fields that are read on other pages, in lists or by search alone. */
const aside = ['sources', 'links', 'outside', 'aliases', 'worries', 'history', 'exceptions'];

/** What a decision says before its staves. */
const first = ['title', 'question', 'tension', 'default.split', 'default.stance', 'default.holdsWhile'];

/** The words of a question, and what each option beyond two adds to the fields. */
const [questionWords, optionWords] = [22, 300] as const;

type Chosen = (path: string) => boolean;

const below =
  (...fields: readonly string[]): Chosen =>
  (path) =>
    fields.some((field) => path === field || path.startsWith(`${field}.`));

const chosen = {
  fields: (path) => !below(...aside)(path),
  claims: (path) => /^sources\..*\.claim$/.test(path),
  reasons: (path) => /^links\..*\.(?:why|whyBack|tell)$/.test(path),
  opening: below(...first),
} satisfies Partial<Record<BudgetPart, Chosen>>;

const sum = (texts: readonly InlineText[], isChosen: Chosen): number =>
  texts.reduce((words, { path, text }) => (isChosen(path.join('.')) ? words + wordCount(text) : words), 0);

const optionsOf = ({ entry }: Node): readonly string[] =>
  isKind(entry, 'decision') ? Object.keys(entry.data.options) : [];

/** The texts that are longer than an item or a question is read, without their leads. */
const longTexts = ({ entry, anchors }: Node, texts: readonly InlineText[], most: number): string[] => {
  const items = new Set(anchors.flatMap((anchor) => (anchor.of === 'item' ? anchor.path.join('.') : [])));
  return texts.flatMap(({ path, text }) => {
    const place = path.join('.');
    const cap = items.has(place) ? most : entry.kind === 'decision' && place === 'question' ? questionWords : Infinity;
    const words = wordCount(parted(text).text);
    return words > cap ? [`${String(path.at(-1))} ${words}`] : [];
  });
};

/** The aspects of an option that hold more items than are read. */
const longLists = ({ entry }: Node): string[] =>
  isKind(entry, 'decision')
    ? Object.entries(entry.data.options).flatMap(([option, data]) =>
        aspectNames.flatMap((name) => {
          const items = Object.keys(data[name]).length;
          return items > aspects[name].aim ? [`${option}.${name} ${items}`] : [];
        }),
      )
    : [];

const known = new WeakMap<Node['entry'], readonly Spent[]>();

/** What the parts of a page take of its budget, in the order in which its kind names them; an entry is counted once. */
export const spentOn = (node: Node): readonly Spent[] => {
  const spent = known.get(node.entry) ?? counted(node);
  known.set(node.entry, spent);
  return spent;
};

const counted = (node: Node): Spent[] => {
  const { budget = {}, schema } = kindOf(node.entry.kind);
  const texts = textsIn(schema, node.entry.data);
  return (Object.entries(budget) as [BudgetPart, number][]).map(([part, most]): Spent => {
    switch (part) {
      case 'page':
        return { part, most, count: sum(texts, chosen.fields) + node.prose.words };
      case 'prose':
        return { part, most, count: node.prose.words };
      case 'items': {
        const over = longTexts(node, texts, most);
        return { part, most: 0, count: over.length, over };
      }
      case 'lists': {
        const over = longLists(node);
        return { part, most, count: over.length, over };
      }
      case 'fields':
        return {
          part,
          most: most + optionWords * Math.max(0, optionsOf(node).length - 2),
          count: sum(texts, chosen.fields),
        };
      default:
        return { part, most, count: sum(texts, chosen[part]) };
    }
  });
};
