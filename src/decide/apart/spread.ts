import type { DecisionSheet, SheetFactor } from '../sheet.ts';
import { own, type Round } from '../worksheet.ts';
import type { Person } from './chat.ts';

/** One factor as several people answered it apart: for each pull, who. */
export type Spread = {
  readonly factor: SheetFactor;
  readonly groups: readonly { readonly pull: string; readonly people: readonly Person[] }[];
};

/** Where people differ, what nobody knows, and where they agree. Never an average, and never one lean of them all. */
export type Compared = {
  readonly differ: readonly Spread[];
  readonly nobodyKnows: readonly Spread[];
  readonly agree: readonly Spread[];
};

/** Compares the answers of several people, factor by factor; whoever is alone with an answer comes first. */
export const comparedIn = (sheet: DecisionSheet, people: readonly Person[]): Compared => {
  const spreads = sheet.factors.map((factor): Spread => {
    const pullOf = ({ answers }: Person): string => own(answers, factor.id)?.pull ?? 'unknown';
    const groups = [...sheet.options.map(({ id }) => id), 'either', 'unknown']
      .map((pull) => ({ pull, people: people.filter((person) => pullOf(person) === pull) }))
      .filter((group) => group.people.length > 0)
      .toSorted((one, other) => one.people.length - other.people.length);
    return { factor, groups };
  });
  const known = ({ groups }: Spread): number => groups.filter(({ pull }) => pull !== 'unknown').length;
  return {
    differ: spreads.filter((one) => known(one) > 1),
    nobodyKnows: spreads.filter((one) => known(one) === 0),
    agree: spreads.filter((one) => known(one) === 1),
  };
};

/** How often each pull was given, by factor. */
export const roundOf = (sheet: DecisionSheet, people: readonly Person[]): Round =>
  Object.fromEntries(
    sheet.factors.map(({ id }) => {
      const counts: Record<string, number> = {};
      for (const { answers } of people) {
        const pull = own(answers, id)?.pull ?? 'unknown';
        counts[pull] = (counts[pull] ?? 0) + 1;
      }
      return [id, counts];
    }),
  );
