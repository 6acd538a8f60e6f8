import type { AspectSetting } from '../../model/decision.ts';
import type { Part } from '../../model/kind.ts';
import type { Claim } from '../citations.ts';
import type { OptionMark } from '../options.ts';

/** A text with an anchor and the claims that stand by it. */
export type ItemView = {
  readonly id: string;
  /** The words that it opens with, which say its point alone. */
  readonly lead?: string;
  readonly html: string;
  readonly claims: readonly Claim[];
};

/** Evidence to collect, and how. */
export type GatherView = ItemView & { readonly how: string };

/** What an option gets in a table cell. */
export type Cell<Value> = { readonly option: OptionMark; readonly value: Value };

/** A part of a section, ready to be shown. */
export type PartView = Pick<Part, 'id' | 'title' | 'says' | 'leads'> &
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
          set: AspectSetting | undefined;
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
          /** What settles it: in full the first time that a factor names it, by name afterwards. */
          gather: readonly GatherView[];
          settledBy: readonly { id: string; label: string }[];
        })[];
      }
    | { readonly as: 'gather'; readonly rows: readonly GatherView[] }
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

/** What a part needs to know of its page. */
export type Context = {
  readonly html: (text: string) => string;
  readonly item: (id: string, text: string) => ItemView;
};

/** Items as they are shown. */
export const itemsOf = (map: unknown, { item }: Context): ItemView[] =>
  Object.entries((map ?? {}) as Record<string, string>).map(([id, text]) => item(id, text));
