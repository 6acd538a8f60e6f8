import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectFolder } from '../../scripts.ts';

/** A query with the pages that a careful editor would give first; held ones are kept out of tuning. */
export type Judged = { readonly query: string; readonly best: readonly string[]; readonly held?: boolean };

/** The sets of judged queries, by name. */
export const judgedQueries = async (): Promise<Readonly<Record<string, readonly Judged[]>>> =>
  parse(await readFile(join(projectFolder, 'tests/search/queries.yaml'), 'utf8')) as Record<string, Judged[]>;
