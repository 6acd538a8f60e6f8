import { idOf, targetOf } from '#model/ids.ts';
import { kindIn } from '#model/kinds.ts';
import { foundAt } from '../doc.ts';
import { instead } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { pagesOf } from '../site.ts';

/** Holds `compares` to decisions that cite the source: the grade of a decision is derived from it. */
export const compares = {
  name: 'compares',
  why: 'A decision is graded by the studies that compare its options, so both have to name each other.',
  where: 'sources',
  wrong: '  compares: [red-flags/coats-on-chairs]',
  right: '  compares: [decisions/shared-desks-vs-own-desks]',
  check: (site) => {
    const { sources } = site.shelves;
    const decisions = pagesOf(site, 'decision');
    const ids = decisions.map(({ id }) => id);
    return Object.entries(sources.data).flatMap(([source, data]) =>
      (data?.compares ?? []).flatMap((id, index) => {
        const target = targetOf(id ?? '');
        if (id === undefined || target === undefined) return [];
        const page = decisions.find((decision) => decision.id === id);
        const path = [source, 'compares', index];
        if (page === undefined || kindIn(target.folder) !== 'decision')
          return [foundAt(sources, path, 'value', `\`${id}\` is not a decision`, instead(idOf(target), ids))];
        if (page.has(['sources', source]) || page.keysAt([]) === undefined) return [];
        const says = `${id} does not cite \`${source}\`, so it does not count towards its grade`;
        return [foundAt(sources, path, 'value', says, `Cite it under \`sources\` of ${page.file}, or delete it here.`)];
      }),
    );
  },
} satisfies Rule;
