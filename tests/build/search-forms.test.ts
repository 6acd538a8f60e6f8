// A word is found in any of its spellings: British or American, with a hyphen, in one or in two.

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indexIn, oursOver } from '../../bench/search/engines.ts';
import { projectFolder } from '#cli/scripts.ts';
import { entries } from './dist.ts';

const find = oursOver(await indexIn(join(projectFolder, 'dist')));
const words = new Set(
  entries.flatMap(({ data: { title, summary, aliases, worries = [] } }) =>
    [title, summary, ...aliases, ...worries].flatMap((text) => text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []),
  ),
);

/** What is written in one way and found in that and in another; a content without such words has nothing to find. */
const pairs = async (from: RegExp, to: string) => {
  const written = [...words].filter((word) => from.test(word));
  const rows = [];
  for (const word of written)
    rows.push({ word, own: await find(word), other: await find(word.replaceAll(new RegExp(from, 'gu'), to)) });
  return rows;
};

test.each([
  ['ise as ize', /(?<=\p{L}{3})is(?=e$|ed$|es$|ing$|ation$)/u, 'iz'],
  ['our as or', /(?<=\p{L}{3})our(?=$|s$|ed$|ing$)/u, 'or'],
])('%s gives the same answers', async (_, from, to) => {
  for (const { word, own, other } of await pairs(from, to))
    expect({ word, found: other }).toEqual({ word, found: own });
});

test('a hyphen gives the same first answer as a space', async () => {
  for (const { word, own, other } of await pairs(/-/g, ' '))
    expect({ word, found: other[0] }).toEqual({ word, found: own[0] });
});
