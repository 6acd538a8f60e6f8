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
    ...Object.keys(data.reversibility?.cost ?? {}).flatMap((id) =>
      unknown(page, ['reversibility', 'cost', id], 'key', id, ids),
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

const uncosted = (page: Decision, ids: readonly string[]): Found[] => {
  const { cost } = page.data.reversibility ?? {};
  if (cost === undefined) return [];
  return ids
    .filter((id) => !page.has(['reversibility', 'cost', id]))
    .map((id) =>
      foundAt(
        page,
        ['reversibility', 'cost'],
        'key',
        `\`reversibility.cost\` does not say what leaving \`${id}\` costs`,
        `Add \`${id}\`: undoing has a direction, so every option has its own cost of leaving.`,
      ),
    );
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
    return ids === undefined ? [] : [...namedIn(page, ids), ...uncosted(page, ids), ...sameShort(page)];
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
