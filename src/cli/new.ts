// `npm run new -- decision "Pairing vs solo work"`: begins an entry in which only the words are missing.

import { done, isRefusal, refused, runCommand, type Outcome } from './command.ts';
import type { Given } from './command/given.ts';
import { createInterface, type Interface } from 'node:readline/promises';
import { siteOf } from '#check/site.ts';
import { replaceFiles } from '#build/replace.ts';
import { readContent } from '#build/content.ts';
import { complete, listed, type Ask } from './new/complete.ts';
import { entryFor, kindNamed } from './new/entry.ts';
import { command, nextSteps } from './new/help.ts';
import { problemsOf, takenBy } from './new/judge.ts';
import { reported } from '#build/report.ts';
import { dayOf } from './today.ts';

const run = async ({ words, flags }: Given<typeof command.flags>, root: string, ask: Ask): Promise<Outcome> => {
  const [word, title] = words;
  const kind = word === undefined ? undefined : kindNamed(word);
  if (typeof kind === 'object') return refused(kind);
  const content = await readContent(root);
  const site = siteOf(content.files, content.figures);
  const list = (text: string | undefined) => (text === undefined ? undefined : listed(text));
  const wish = await complete(
    {
      kind,
      title,
      slug: flags.id,
      options: list(flags.options),
      topics: list(flags.topics),
      fields: list(flags.with),
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
  await replaceFiles(root, [{ path: entry.path, before: undefined, after: entry.text }]);
  return done(nextSteps(entry, wish));
};

const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;

/** Asks on the terminal; whoever ends the input (Ctrl-D, Ctrl-C) ends the command. */
const ask = (lines: Interface) => (question: string) =>
  new Promise<string>((resolve, reject) => {
    lines.once('close', () => reject(new Error('\nNothing was written.')));
    lines.question(question).then(resolve, reject);
  });

await runCommand(command, (given) => run(given, process.cwd(), terminal && ask(terminal)));
terminal?.close();
