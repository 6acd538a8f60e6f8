import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectFolder } from '#cli/scripts.ts';

/** A query with the pages that a careful editor would give first; held ones are kept out of tuning. */
export type Judged = { readonly query: string; readonly best: readonly string[]; readonly held?: boolean };

const file = 'bench/queries.yaml';

/** The sets of judged queries, by name. They judge one content: an answer that it does not have is a mistake. */
export const judgedQueries = async (ids: ReadonlySet<string>): Promise<Readonly<Record<string, readonly Judged[]>>> => {
  const sets = parse(await readFile(join(projectFolder, file), 'utf8')) as Record<string, Judged[]>;
  const strangers = Object.values(sets)
    .flat()
    .flatMap(({ best }) => best.filter((id) => !ids.has(id)));
  if (strangers.length > 0)
    throw new Error(
      `${file} judges other content. Write queries for yours; it has no ${[...new Set(strangers)].join(', ')}.`,
    );
  return sets;
};
