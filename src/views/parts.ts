import { fieldOf } from '../graph/anchors.ts';
import type { Node } from '../graph/graph.ts';
import { plain } from '../graph/inline.ts';
import { parted } from '../model/items.ts';
import type { Part } from '../model/kind.ts';
import { isKind, type Entry } from '../model/kinds.ts';
import { aspectNames, aspects, type Decision } from '../model/decision.ts';
import { stages } from '../model/failure-mode.ts';
import type { Playbook } from '../model/playbook.ts';
import { reversibilities } from '../model/vocabularies.ts';
import { cut, type Citations, type Claim } from './citations.ts';
import { htmlOf, type Resolve } from './html.ts';
import { optionMarkOf, optionMarksOf, type OptionMark } from './options.ts';

/** A text with an anchor and the claims that stand by it. */
export type ItemView = {
  readonly id: string;
  readonly html: string;
  readonly claims: readonly Claim[];
  /** What opens it, and what stands behind that, where its list has leads. */
  readonly led?: { readonly lead: string; readonly text: string };
};

/** What an option gets in a table cell. */
export type Cell<Value> = { readonly option: OptionMark; readonly value: Value };

/** A part of a section, ready to be shown. */
export type PartView = Pick<Part, 'id' | 'title' | 'says'> &
  (
    | { readonly as: 'text'; readonly html: string }
    | { readonly as: 'items'; readonly items: readonly ItemView[] }
    | {
        readonly as: 'options';
        readonly options: readonly (OptionMark & Omit<ItemView, 'id'>)[];
        readonly rows: readonly {
          id: string;
          title: string;
          says: string;
          cells: readonly Cell<readonly ItemView[]>[];
        }[];
      }
    | {
        readonly as: 'mixes';
        readonly rows: readonly (ItemView & { name: string; option: OptionMark | undefined; why: string })[];
      }
    | {
        readonly as: 'undoing';
        readonly level: string;
        readonly meaning: string;
        readonly costs: readonly Cell<string>[];
      }
    | {
        readonly as: 'factors';
        readonly options: readonly OptionMark[];
        readonly rows: readonly (ItemView & {
          cells: readonly Cell<string | undefined>[];
          settledBy: readonly { id: string; label: string }[];
        })[];
      }
    | { readonly as: 'gather'; readonly rows: readonly (ItemView & { how: string })[] }
    | { readonly as: 'stages'; readonly stages: readonly { title: string; says: string; items: readonly ItemView[] }[] }
    | { readonly as: 'steps'; readonly steps: readonly (ItemView & { name: string; why: string; output: string })[] }
    | {
        readonly as: 'trial';
        readonly test: string;
        readonly length: string;
        readonly watch: readonly ItemView[];
        readonly stop: readonly ItemView[];
      }
    | { readonly as: 'prose' | 'evidence' | 'related' | 'history' }
  );

type Context = {
  readonly html: (text: string) => string;
  readonly item: (id: string, text: string) => ItemView;
};

const itemsOf = (map: unknown, { item }: Context): ItemView[] =>
  Object.entries((map ?? {}) as Record<string, string>).map(([id, text]) => item(id, text));

const decisionPart = (decision: Decision, part: Part, context: Context): PartView | undefined => {
  const { html, item } = context;
  const marks = optionMarksOf(decision);
  const named = { ...part };
  switch (part.as) {
    case 'options':
      return {
        ...named,
        as: 'options',
        options: marks.map((mark) => ({ ...mark, ...item(mark.id, decision.options[mark.id]?.gist ?? '') })),
        rows: aspectNames.map((name) => ({
          id: name,
          title: aspects[name].title,
          says: aspects[name].says,
          cells: marks.map((option) => ({ option, value: itemsOf(decision.options[option.id]?.[name], context) })),
        })),
      };
    case 'mixes':
      return {
        ...named,
        as: 'mixes',
        rows: Object.entries(decision.mixes).map(([id, { name, situation, option, why }]) => ({
          ...item(id, situation),
          name: html(name),
          option: optionMarkOf(decision, option),
          why: html(why),
        })),
      };
    case 'undoing': {
      const { level, cost } = decision.reversibility;
      return {
        ...named,
        as: 'undoing',
        level: reversibilities[level].title,
        meaning: reversibilities[level].meaning,
        costs: marks.map((option) => ({ option, value: html(cost[option.id] ?? '') })),
      };
    }
    case 'factors':
      return {
        ...named,
        as: 'factors',
        options: marks,
        rows: Object.entries(decision.factors).map(([id, { name, towards, settledBy }]) => ({
          ...item(id, name),
          cells: marks.map((option) => {
            const observation = towards[option.id];
            return { option, value: observation === undefined ? undefined : html(observation) };
          }),
          settledBy: settledBy.map((gathered) => ({
            id: gathered,
            label: cut(plain(decision.gather[gathered]?.what ?? gathered)),
          })),
        })),
      };
    case 'gather':
      return {
        ...named,
        as: 'gather',
        rows: Object.entries(decision.gather).map(([id, { what, how }]) => ({ ...item(id, what), how: html(how) })),
      };
    case 'trial': {
      if (decision.trial === undefined) return undefined;
      const { test, length, watch, stop } = decision.trial;
      return {
        ...named,
        as: 'trial',
        test: html(test),
        length: html(length),
        watch: itemsOf(watch, context),
        stop: itemsOf(stop, context),
      };
    }
    default:
      return undefined;
  }
};

/** What stands beside items: the claims about them, and the places where addresses of others land. */
type Surroundings = { readonly citations: Citations; readonly landingsAt: (id: string) => string };

/** One part of an entry's page, or nothing where the entry has nothing to show for it. */
export const partOf = (
  { entry, prose }: Node,
  part: Part,
  { citations, landingsAt }: Surroundings,
  resolve: Resolve,
): PartView | undefined => {
  const html = (text: string): string => htmlOf(text, resolve);
  const item = (id: string, said: string): ItemView => {
    const { lead, text } = parted(said);
    return {
      id,
      html: landingsAt(id) + html(said),
      claims: citations.claimsAt(id),
      ...(lead === undefined ? {} : { led: { lead: landingsAt(id) + html(lead), text: html(text) } }),
    };
  };
  const context: Context = { html, item };
  const value = part.field === undefined ? undefined : fieldOf(entry.data, part.field);
  switch (part.as) {
    case 'text':
      return typeof value === 'string' ? { ...part, as: 'text', html: html(value) } : undefined;
    case 'items':
      return value === undefined ? undefined : { ...part, as: 'items', items: itemsOf(value, context) };
    case 'stages':
      return {
        ...part,
        as: 'stages',
        stages: Object.entries(stages).map(([name, { title, says }]) => ({
          title,
          says,
          items: itemsOf(fieldOf(value, name), context),
        })),
      };
    case 'steps':
      return {
        ...part,
        as: 'steps',
        steps: Object.entries((value ?? {}) as Playbook['steps']).map(([id, step]) => ({
          ...item(id, step.do),
          name: html(step.name),
          why: html(step.why),
          output: html(step.output),
        })),
      };
    case 'prose':
      return prose.words > 0 ? { ...part, as: 'prose' } : undefined;
    case 'evidence':
    case 'related':
    case 'history':
      return { ...part, as: part.as };
    default:
      return isKind(entry, 'decision') ? decisionPart(entry.data, part, context) : undefined;
  }
};

/** A section with the parts that the entry fills. */
export type SectionView = {
  readonly id: string;
  readonly title: string;
  readonly says?: string;
  readonly parts: readonly PartView[];
};

/** The versions of an entry, newest first. */
export const historyOf = ({ data }: Entry) =>
  data.history.map(({ date, change }, index) => ({ version: index + 1, date, change: plain(change) })).reverse();
