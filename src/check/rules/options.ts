import { mix } from '#model/decision.ts';
import type { Path } from '#model/walk.ts';
import { foundAt } from '../doc.ts';
import type { Found } from '../issue.ts';
import { instead } from '../nearest.ts';
import type { PageOf } from '../page.ts';
import type { Rule } from '../rule.ts';
import { pagesOf, type Site } from '../site.ts';

type Decision = PageOf<'decision'>;

/** The ids of a decision's options; undefined where they could not be read. */
export const optionIdsOf = (page: Decision): readonly string[] | undefined => page.keysAt(['options']);

const unknown = (page: Decision, path: Path, side: 'key' | 'value', id: string, known: readonly string[]): Found[] =>
  known.includes(id)
    ? []
    : [foundAt(page, path, side, `\`${id}\` is not an option of this decision`, instead(id, known))];

const namedIn = (page: Decision, ids: readonly string[]): Found[] => {
  const { data } = page;
  const { option } = data.default ?? {};
  return [
    ...(option === undefined ? [] : unknown(page, ['default', 'option'], 'value', option, [...ids, mix])),
    ...perOption.flatMap(({ path }) =>
      (page.keysAt(path) ?? []).flatMap((id) => unknown(page, [...path, id], 'key', id, ids)),
    ),
    ...Object.entries(data.mixes ?? {}).flatMap(([id, value]) =>
      value?.option === undefined ? [] : unknown(page, ['mixes', id, 'option'], 'value', value.option, ids),
    ),
    ...Object.entries(data.factors ?? {}).flatMap(([factor, value]) =>
      Object.keys(value?.towards ?? {}).flatMap((id) =>
        unknown(page, ['factors', factor, 'towards', id], 'key', id, ids),
      ),
    ),
  ];
};

/** The mappings in which every option has its own text. */
const perOption = [
  {
    path: ['reversibility', 'cost'],
    says: (id: string) => `\`reversibility.cost\` does not say what leaving \`${id}\` costs`,
    why: 'undoing has a direction, so every option has its own cost of leaving',
  },
  {
    path: ['tension'],
    says: (id: string) => `\`tension\` does not say what \`${id}\` gives`,
    why: 'a trade names what each option gives, in a short noun phrase',
  },
] as const;

const missing = (page: Decision, ids: readonly string[]): Found[] =>
  perOption.flatMap(({ path, says, why }) => {
    if (page.keysAt(path) === undefined) return [];
    return ids
      .filter((id) => !page.has([...path, id]))
      .map((id) => foundAt(page, path, 'key', says(id), `Add \`${id}\`: ${why}.`));
  });

const unsplit = (page: Decision): Found[] => {
  const option = page.data.default?.option;
  if (option === undefined || (option === mix) === page.has(['default', 'split'])) return [];
  if (option !== mix) {
    const todo = `Delete it, or name \`${mix}\` as the option.`;
    return [foundAt(page, ['default', 'split'], 'key', 'only a mix is split', todo)];
  }
  const todo = 'Add `split` below: the rule that divides, in at most 14 words.';
  return [foundAt(page, ['default', 'option'], 'value', 'a mix has to say what divides it', todo)];
};

const sameShort = (page: Decision): Found[] => {
  const seen = new Map<string, string>();
  return Object.entries(page.data.options ?? {}).flatMap(([id, option]) => {
    const short = option?.short?.toLowerCase();
    const other = short === undefined ? undefined : seen.get(short);
    if (short !== undefined && other === undefined) seen.set(short, id);
    if (other === undefined) return [];
    const says = `\`${option?.short ?? ''}\` is the short name of \`${other}\` too`;
    return [foundAt(page, ['options', id, 'short'], 'value', says, 'Give each option a short name of its own.')];
  });
};

const check = (site: Site): Found[] =>
  pagesOf(site, 'decision').flatMap((page) => {
    const ids = optionIdsOf(page);
    return ids === undefined
      ? []
      : [...namedIn(page, ids), ...missing(page, ids), ...unsplit(page), ...sameShort(page)];
  });

/** Holds every mention of an option to the options that there are. */
export const options = {
  name: 'option',
  why: 'The table, the worksheet and the mixes meet in the ids of the options.',
  where: 'decision',
  wrong: `default:
  option: named`,
  right: `default:
  option: own`,
  check,
} satisfies Rule;
