// `npm run lock`: keeps the ids of all entries and items in content/ids.lock.json, with a hash of each item.

import { done, refused, runCommand, type Outcome } from './command.ts';
import { checkContent } from '#check/check.ts';
import { siteOf } from '#check/site.ts';
import { lockFile } from '#check/where.ts';
import { readContent } from '#build/content.ts';
import { relocked } from './lock/relock.ts';
import { replaceFiles } from '#build/replace.ts';
import { reported } from '#build/report.ts';

const command = {
  name: 'lock',
  says: `Writes ${lockFile}: the ids of all entries and items, with a hash of each item. From then on the
check asks for a row in the history that names whatever item is changed, added or cut.`,
  flags: { typos: { says: 'accept items in which only the wording was mended, without a row in the history' } },
} as const;

const run = async (root: string, typos: boolean): Promise<Outcome> => {
  const content = await readContent(root);
  const { files, figures } = content;
  const site = siteOf(files, figures);
  const next = relocked(site, checkContent(files, figures).issues, { typos });
  if ('issues' in next) return refused(`${reported(next.issues, files)}\n\nNothing was locked. Mend this first.`);
  const { text, accepted, entries, items } = next;
  await replaceFiles(root, [{ path: lockFile, before: site.lock, after: text }]);
  const taken = accepted.map(({ file, line, says }) => `${file}:${line}  taken as a typo: ${says.replace(/,.*/, '')}`);
  const what = text === site.lock ? 'is as it was' : 'is written';
  return done([...taken, `${lockFile} ${what}: ${entries} entries, ${items} items.`].join('\n'));
};

await runCommand(command, ({ flags }) => run(process.cwd(), flags.typos === true));
