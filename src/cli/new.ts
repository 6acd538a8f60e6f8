// `npm run new -- decision "Pairing vs solo work"`: begins an entry in which only the words are missing.

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { siteOf } from '#check/site.ts';
import { done, isRefusal, refused, runCommand, type Outcome } from './command.ts';
import { readContent } from '#build/content.ts';
import { complete, listed, type Ask } from './new/complete.ts';
import { entryFor, kindNamed } from './new/entry.ts';
import { help, nextSteps } from './new/help.ts';
import { problemsOf, takenBy } from './new/judge.ts';
import { reported } from '#build/report.ts';
import { dayOf } from './today.ts';

const options = {
  id: { type: 'string' },
  options: { type: 'string' },
  topics: { type: 'string' },
  with: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Begins an entry below `root`. */
const run = async (args: readonly string[], root: string, ask: Ask): Promise<Outcome> => {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (values.help === true) return done(help());
  const [word, title, ...more] = positionals;
  if (more.length > 0) return refused(`Put the title in quotation marks: "${[title, ...more].join(' ')}"`);
  const kind = word === undefined ? undefined : kindNamed(word);
  if (typeof kind === 'object') return refused(kind);
  const content = await readContent(root);
  const site = siteOf(content.files, content.figures);
  const list = (words: string | undefined) => (words === undefined ? undefined : listed(words));
  const wish = await complete(
    {
      kind,
      title,
      slug: values.id,
      options: list(values.options),
      topics: list(values.topics),
      fields: list(values.with),
    },
    ask,
    site.shelves.topics.keysAt([]) ?? [],
  );
  if (isRefusal(wish)) return refused(wish);
  const entry = entryFor(wish, dayOf(new Date()));
  if (isRefusal(entry)) return refused(entry);
  const taken = takenBy(entry, content, site);
  if (taken !== undefined) return refused(taken);
  const problems = problemsOf(entry, content);
  if (problems.length > 0)
    return refused(
      `${reported(problems, [...content.files, entry])}\n\nNothing was written: the new entry would bring these.`,
    );
  const file = join(root, entry.path);
  await mkdir(dirname(file), { recursive: true });
  // Whoever writes the same file meanwhile keeps what they wrote.
  await writeFile(file, entry.text, { flag: 'wx' });
  return done(nextSteps(entry, wish));
};

const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;

/** Asks on the terminal; whoever ends the input (Ctrl-D, Ctrl-C) ends the command. */
const ask = (lines: Interface) => (question: string) =>
  new Promise<string>((resolve, reject) => {
    lines.once('close', () => reject(new Error('\nNothing was written.')));
    lines.question(question).then(resolve, reject);
  });

await runCommand(() => run(process.argv.slice(2), process.cwd(), terminal && ask(terminal)));
terminal?.close();
