// Every name leads to its page: the built index is asked for each as readers type it.

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indexIn, oursOver } from '../../bench/search/engines.ts';
import { projectFolder } from '#cli/scripts.ts';
import { hrefOf } from '#model/ids.ts';
import { settings } from '#settings.ts';
import { folded } from '#language/folded.ts';
import { names } from './names.ts';

const find = oursOver(await indexIn(join(projectFolder, 'dist')));

test.each([
  ['as it is written', (name: string) => name],
  ['in capitals, with hyphens and more around it', (name: string) => `  ${name.toUpperCase().replace(/ /g, '-')}!`],
  ['without spaces and punctuation', folded],
])('every title and alias %s leads to its page first', { timeout: 600_000 }, async (_, change) => {
  expect(names).not.toEqual([]);
  const wrong: string[] = [];
  for (const { name, id } of names) {
    const [found = 'nothing'] = await find(change(name));
    const wanted = hrefOf(id, settings.base);
    if (found !== wanted) wrong.push(`${change(name)}: ${found}, not ${wanted}`);
  }
  expect(wrong).toEqual([]);
});
