// `npm run leads -- decisions/slug`: prints the leads of a page, and what its parts take of their budgets.

import { done, refused, runCommand, type Outcome } from './command.ts';
import { read } from '#build/reading.ts';
import { instead } from '#check/nearest.ts';
import { budgetParts } from '#model/kind.ts';
import { spentOn, type Spent } from '#graph/budget.ts';
import { leadsOf } from '#graph/leads.ts';
import { idMeant } from './rename/addressed.ts';

const command = {
  name: 'leads',
  takes: 'decisions/some-entry',
  words: [1, 1],
  says: `Prints the leads of a page in the order of its file, to be read aloud: whoever reads only these has to know
what the page says. Below them stands what the parts of the page take of their budgets.`,
} as const;

const budgetLine = ({ part, count, most, over = [] }: Spent): string => {
  const many = part === 'items' || part === 'lists' ? `${count} too long` : `${count} of ${most} words`;
  return `  ${count > most ? '!' : ' '} ${budgetParts[part].title}: ${[many, ...over].join(', ')}`;
};

const run = async (id: string): Promise<Outcome> => {
  const { nodes } = (await read(process.cwd())).graph;
  const node = [...nodes.values()].find(({ entry }) => entry.id === id);
  if (node === undefined)
    return refused({ says: `\`${id}\` is no entry that can be read.`, todo: instead(id, [...nodes.keys()]) });
  const lists = leadsOf(node).map(({ title, leads }) => [title, ...leads.map((lead) => `    ${lead}`)].join('\n'));
  return done([node.entry.data.title, ...lists, spentOn(node).map(budgetLine).join('\n')].join('\n\n'));
};

await runCommand(command, ({ words: [id = ''] }) => run(idMeant(id)));
