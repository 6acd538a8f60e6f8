import { budgetParts, type BudgetPart } from '../../model/kind.ts';
import { kindNames, kindOf } from '../../model/kinds.ts';
import { spentOn } from '../budget.ts';
import type { Graph, Node } from '../graph.ts';
import { share, type Figure, type FigureGroup, type Limit } from './figure.ts';
import { nodesOf } from './size.ts';

const spentIn = (graph: Graph, part: BudgetPart) =>
  nodesOf(graph).flatMap((node: Node) =>
    spentOn(node).flatMap((spent) => (spent.part === part ? [{ id: node.entry.id, ...spent }] : [])),
  );

const overIn = (graph: Graph, part: BudgetPart): string[] =>
  spentIn(graph, part)
    .filter(({ count, most }) => count > most)
    .toSorted((a, b) => b.count / Math.max(1, b.most) - a.count / Math.max(1, a.most))
    .map(({ id }) => id);

const limitOf = (part: BudgetPart): Limit => ({
  threshold: { as: 'least', percent: 100, from: 1 },
  short: (graph) => overIn(graph, part),
  todo: '`npm run leads -- <id>` says what each part of a page takes; cut what nobody would miss.',
});

/** What each kind may take: `decisions 2500`. */
const allowed = (part: BudgetPart): string =>
  kindNames
    .flatMap((name) => {
      const { plural, budget } = kindOf(name);
      const most = budget?.[part];
      return most === undefined ? [] : [`${plural.toLowerCase()} ${most}`];
    })
    .join(', ');

const ofPart = (part: BudgetPart): Figure => ({
  id: `budget-${part}`,
  title: budgetParts[part].title,
  says: `${budgetParts[part].says}, at most: ${allowed(part)}.`,
  value: (graph) => share(spentIn(graph, part).length - overIn(graph, part).length, spentIn(graph, part).length),
  limit: limitOf(part),
});

/** How many pages keep their budgets. */
export const budgets: FigureGroup = {
  id: 'budgets',
  title: 'Pages within their budget',
  says: 'What is too long is not read. Sources, connections and history are not counted among the fields.',
  figures: (Object.keys(budgetParts) as BudgetPart[]).map(ofPart),
};
