import { plain } from '#graph/inline.ts';
import { aspectNames, aspectOf, type Decision } from '#model/decision.ts';
import type { Part } from '#model/kind.ts';
import { reversibilities } from '#model/vocabularies.ts';
import { cut } from '#views/entry/citations.ts';
import { optionMarkOf, optionMarksOf } from '#views/entry/options.ts';
import { itemsOf, type Context } from './view.ts';

/** A part that only decisions have. */
export const decisionPart = (decision: Decision, part: Part, context: Context) => {
  const { html, item } = context;
  const marks = optionMarksOf(decision);
  const gathered = (id: string) => {
    const { what, how } = decision.gather[id] ?? {};
    return what === undefined || how === undefined ? [] : [{ ...item(id, what), how: html(how) }];
  };
  switch (part.as) {
    case 'options':
      return {
        ...part,
        as: 'options' as const,
        options: marks.map((mark) => ({ ...mark, ...item(mark.id, decision.options[mark.id]?.gist ?? '') })),
        rows: aspectNames.map((name) => ({
          id: name,
          title: aspectOf(name).title,
          says: aspectOf(name).says,
          set: aspectOf(name).set,
          cells: marks.map((option) => ({ option, value: itemsOf(decision.options[option.id]?.[name], context) })),
        })),
      };
    case 'mixes':
      return {
        ...part,
        as: 'mixes' as const,
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
        ...part,
        as: 'undoing' as const,
        level: reversibilities[level].title,
        meaning: reversibilities[level].meaning,
        costs: marks.map((option) => ({ option, value: html(cost[option.id] ?? '') })),
      };
    }
    case 'factors':
      return {
        ...part,
        as: 'factors' as const,
        options: marks,
        rows: Object.entries(decision.factors).map(([id, { name, towards, settledBy }], index, all) => ({
          ...item(id, name),
          cells: marks.map((option) => {
            const observation = towards[option.id];
            return { option, value: observation === undefined ? undefined : html(observation) };
          }),
          gather: settledBy
            .filter((one) => all.findIndex(([, { settledBy: others }]) => others.includes(one)) === index)
            .flatMap(gathered),
          settledBy: settledBy
            .filter((one) => all.findIndex(([, { settledBy: others }]) => others.includes(one)) < index)
            .map((one) => ({ id: one, label: cut(plain(decision.gather[one]?.what ?? one)) })),
        })),
      };
    case 'trial': {
      if (decision.trial === undefined) return undefined;
      const { test, length, watch, stop } = decision.trial;
      return {
        ...part,
        as: 'trial' as const,
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
