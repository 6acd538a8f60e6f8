// `npm run links`: opens the address of each source once, and notes the day in content/sources.yaml.

import { done, refused, runCommand, type Outcome } from './command.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportOn } from '#build/report.ts';
import { read } from '#build/reading.ts';
import { replaceFiles } from '#build/replace.ts';
import { addressOf } from '#model/references.ts';
import { answerOf, type Answer } from './links/answer.ts';
import { noted } from './links/noted.ts';
import { during } from './progress.ts';
import { dayOf } from './today.ts';

const command = {
  name: 'links',
  says: `Opens the address of each source once, and notes in content/sources.yaml the day on which it was opened, or on which
it was found gone. An answer that says neither, for instance that programs are not let in, changes nothing and is
listed: open such a page yourself, and write \`opened\`. Needs a network, and is no part of tests and builds.`,
} as const;

/** As many addresses as are opened at a time. */
const lanes = 6;

const file = 'content/sources.yaml';

const run = async (root: string): Promise<Outcome> => {
  const reading = await read(root);
  const { ok, report } = reportOn(reading);
  if (!ok) return refused(`${report}\n\nNothing was opened. Mend this first.`);
  const addresses = Object.entries(reading.graph.references.sources).flatMap(([id, source]) => {
    const address = addressOf(source);
    return address === undefined ? [] : [{ id, address }];
  });
  const left = addresses.values();
  const answers = new Map<string, Answer & { readonly address: string }>();
  const open = async (): Promise<void> => {
    for (const { id, address } of left) answers.set(id, { address, ...(await answerOf(address)) });
  };
  await during(
    `Opening ${addresses.length} addresses`,
    () => Promise.all(Array.from({ length: lanes }, open)),
    () => `${answers.size} of ${addresses.length}`,
  );
  const before = await readFile(join(root, file), 'utf8');
  await replaceFiles(root, [{ path: file, before, after: noted(before, answers, dayOf(new Date())) }]);
  const of = (is: Answer['is']) => [...answers].filter(([, answer]) => answer.is === is);
  const listed = [...of('gone'), ...of('unclear')].map(([id, { address, said }]) => `${id}  ${address}  ${said}`);
  const counts = `Opened ${of('opened').length}, gone ${of('gone').length}, unclear ${of('unclear').length}.`;
  return done([...listed, counts].join('\n'));
};

await runCommand(command, () => run(process.cwd()));
