// `npm run rename -- decisions/old decisions/new`: gives an entry another id; every link goes along.

import { done, isRefusal, refused, runCommand, type Outcome } from './command.ts';
import { counted } from '#language/counted.ts';
import { readContent } from '#build/content.ts';
import { idMeant } from './rename/addressed.ts';
import { planOf } from './rename/plan.ts';
import { replaceFiles } from '#build/replace.ts';
import { reported } from '#build/report.ts';
import { dayOf } from './today.ts';

const command = {
  name: 'rename',
  takes: 'decisions/old decisions/new',
  words: [2, 2],
  says: `Gives an entry another id: moves its file, leads every link to it to the new address, keeps the old
one among its \`formerIds\` so that it still leads here, and adds a row to its history. Everything
else in the files stays as it is. Where something stands in the way, nothing is changed.`,
} as const;

const run = async (root: string, [from = '', to = '']: readonly string[]): Promise<Outcome> => {
  const content = await readContent(root);
  const plan = planOf(content, from, to, dayOf(new Date()));
  if (isRefusal(plan)) return refused(plan);
  if ('issues' in plan) return refused(`${reported(plan.issues, plan.files)}\n\n${plan.why}`);
  await replaceFiles(root, plan.changes);
  const { links, files, moved } = plan;
  return done(
    [
      `${from} is ${to} now, and the old address leads there.`,
      `Links led to the new address: ${links}, in ${counted(files, 'file')}.`,
      ...moved,
      'Its history says so in a new row: say there why, if readers should know. The title is as it was.',
    ].join('\n'),
  );
};

await runCommand(command, ({ words }) => run(process.cwd(), words.map(idMeant)));
