import { citationsIn } from '../model/fields.ts';
import type { EntryOf } from '../model/kinds.ts';
import type { Source } from '../model/references.ts';
import type { Grade } from '../model/vocabularies.ts';

/** The grade of a decision, whether counted studies disagree with it, and the sources that were counted. */
export type Grading = {
  readonly grade: Grade;
  readonly disputed: boolean;
  readonly counted: readonly string[];
};

const counts = ({ kind, strength, verified }: Source): boolean =>
  ['experiment', 'meta-analysis', 'field-study', 'survey'].includes(kind) &&
  ['strong', 'moderate'].includes(strength) &&
  verified !== 'title';

const authorsOf = ({ authors }: Source): string[] =>
  authors
    .replace(/\(.*?\)|et al\.?/g, '')
    .split(',')
    .map((author) => author.trim())
    .filter(Boolean);

/** How many groups of authors there are, when works that share an author belong to one group. */
const groupsOf = (works: readonly Source[]): number => {
  const groups: Set<string>[] = [];
  for (const work of works) {
    const authors = new Set(authorsOf(work));
    const touching = groups.filter((group) => [...authors].some((author) => group.has(author)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...authors, ...touching.flatMap((group) => [...group])]));
  }
  return groups.length;
};

/**
 * Derives the grade of a decision from what it cites. Only direct studies lift it to *studied* or *tested*: a
 * source is direct for a decision when its `compares` names it, and counts when it is an experiment,
 * meta-analysis, field study or survey of strong or moderate weight, verified by DOI or page; works that share an
 * author count once.
 */
export const gradingOf = (
  { id, data }: Pick<EntryOf<'decision'>, 'id' | 'data'>,
  sources: Readonly<Record<string, Source>>,
): Grading => {
  const cited = citationsIn(data).flatMap(({ source: sourceId, says }) => {
    const source = sources[sourceId];
    return source === undefined ? [] : [{ sourceId, source, says }];
  });
  const direct = cited.filter(({ source }) => source.compares?.includes(id) === true && counts(source));
  const counted = [...new Set(direct.map(({ sourceId }) => sourceId))];
  const disputed = direct.some(({ says }) => says === 'contradicts');
  const varied = direct.some(({ source: { kind } }) => kind === 'experiment' || kind === 'meta-analysis');
  if (direct.length > 0) {
    const grade = groupsOf(direct.map(({ source }) => source)) >= 2 && varied ? 'tested' : 'studied';
    return { grade, disputed, counted };
  }
  if (cited.length === 0) return { grade: 'judgement', disputed, counted };
  const practice = cited.every(({ source: { kind } }) => kind === 'book' || kind === 'practice');
  return { grade: practice ? 'practised' : 'indirect', disputed, counted };
};
