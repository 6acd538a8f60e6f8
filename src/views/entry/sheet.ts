import type { DecisionSheet, SheetItem, SheetSigns } from '#decide/sheet.ts';
import type { Graph } from '#graph/graph.ts';
import { plain } from '#graph/inline.ts';
import { once } from '#graph/once.ts';
import { idOf, targetOf } from '#model/ids.ts';
import { isKind, versionOf, type EntryOf } from '#model/kinds.ts';
import { reversibilities } from '#model/vocabularies.ts';
import { slugOf } from '#views/compare/address.ts';
import { addressOf, hrefOf } from '#views/text/href.ts';
import { optionMarksOf, stavesOf } from './options.ts';
import { entriesOf } from './page.ts';

const mapped = <Value, Result>(values: Readonly<Record<string, Value>>, to: (value: Value, key: string) => Result) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, to(value, key)]));

const itemsOf = (items: Readonly<Record<string, string>>): SheetItem[] =>
  Object.entries(items).map(([id, text]) => ({ id, text: plain(text) }));

/** The failure modes that an option ends in, by the links of the decision, and their early stages. */
const signsOf = ({ data: { links = [] } }: EntryOf<'decision'>, option: string, { nodes }: Graph) =>
  links.flatMap(({ as, option: misused, to }): SheetSigns[] => {
    const target = as === 'ends-in' && misused === option ? targetOf(to) : undefined;
    const mode = target && nodes.get(idOf(target))?.entry;
    if (mode === undefined || !isKind(mode, 'failure-mode')) return [];
    const signs = Object.values(mode.data.stages.early).map(plain);
    return [{ id: mode.id, title: plain(mode.data.title), address: addressOf(mode.id), signs }];
  });

/** The pages of the worksheet of each decision, as Astro asks for them. */
export const sheetPathsOf = once((graph: Graph) => {
  const guides = guidesOf(graph);
  return entriesOf(graph, 'decision').map((entry) => ({
    params: { slug: slugOf(entry.id) },
    props: { sheet: sheetOf(graph, entry), staves: stavesOf(entry.data), guides },
  }));
});

/** A decision as its worksheet needs it: its texts without Markdown, its early signs, and what changed when. */
export const sheetOf = (graph: Graph, entry: EntryOf<'decision'>): DecisionSheet => {
  const { data } = entry;
  const { reversibility, trial } = data;
  return {
    id: entry.id,
    formerIds: data.formerIds ?? [],
    version: versionOf(entry),
    address: addressOf(entry.id),
    title: plain(data.title),
    question: plain(data.question),
    options: optionMarksOf(data).map((option) => ({ ...option, name: plain(option.name) })),
    factors: Object.entries(data.factors).map(([id, { name, towards, settledBy }]) => ({
      id,
      name: plain(name),
      towards: mapped(towards, plain),
      settledBy: settledBy.flatMap((gathered) => {
        const evidence = data.gather[gathered];
        return evidence === undefined ? [] : [{ id: gathered, what: plain(evidence.what), how: plain(evidence.how) }];
      }),
    })),
    mixes: Object.entries(data.mixes).map(([id, { name, situation, option, why }]) => ({
      id,
      name: plain(name),
      situation: plain(situation),
      option,
      why: plain(why),
    })),
    badReasons: itemsOf(data.badReasons),
    questions: itemsOf(data.questions),
    paidBy: mapped(data.options, ({ paidBy }) => itemsOf(paidBy)),
    reversibility: {
      level: reversibility.level,
      says: reversibilities[reversibility.level].title,
      cost: mapped(reversibility.cost, plain),
    },
    relook: itemsOf(data.relook),
    ...(trial === undefined
      ? {}
      : {
          trial: {
            test: plain(trial.test),
            length: plain(trial.length),
            watch: itemsOf(trial.watch),
            stop: itemsOf(trial.stop),
          },
        }),
    earlySigns: mapped(data.options, (_, option) => signsOf(entry, option, graph)),
    history: data.history.map(({ date, change, items = [], cut = {} }) => ({
      date,
      change: plain(change),
      items: [...items, ...Object.keys(cut)],
    })),
  };
};

/** A playbook that a worksheet leads to. */
export type Guide = { readonly href: string; readonly title: string };

/** The playbooks on how to run a meeting with a worksheet, as far as this reference has them. */
const guidesOf = ({ nodes }: Graph): readonly Guide[] =>
  (['playbooks/run-a-decision-meeting', 'playbooks/collect-independent-views'] as const).flatMap((id) => {
    const title = nodes.get(id)?.entry.data.title;
    return title === undefined ? [] : [{ href: hrefOf(id), title: plain(title) }];
  });
