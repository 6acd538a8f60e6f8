import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsFile, wrongSettings } from '#check/settings.ts';
import { settings } from '../settings.ts';
import { given, type Given, type Refusal } from './command/given.ts';
import { helpOf, type Command, type Flags } from './command/help.ts';
import { projectFolder } from './scripts.ts';

export type { Refusal };

/** Whether a command was refused. */
export const isRefusal = (result: object): result is Refusal => 'says' in result && 'todo' in result;

/** What a command has to say in the end, and whether it did what was asked. */
export type Outcome = { readonly ok: boolean; readonly text: string };

/** The end of a command that did what was asked. */
export const done = (text: string): Outcome => ({ ok: true, text });

/** The end of a command that did nothing. */
export const refused = (why: Refusal | string): Outcome => ({
  ok: false,
  text: typeof why === 'string' ? why : `${why.says}\n    ${why.todo}`,
});

/** What stands behind the name of a command. Where its help is asked for, or too much, that is printed and is the end. */
export const asked = <const Known extends Flags>(command: Command<Known>): Given<Known> => {
  const args = process.argv.slice(2);
  if (args.some((arg) => arg === '--help' || arg === '-h')) end(done(helpOf(command)));
  const read = given(command, args, process.env);
  return isRefusal(read) ? end(refused(read)) : read;
};

const print = ({ ok, text }: Outcome): void => (ok ? console.log : console.error)(text);

/** Ends a command here and now. */
export const end = (outcome: Outcome): never => {
  print(outcome);
  process.exit(outcome.ok ? 0 : 1);
};

/**
 * Runs a command, prints what it says in the end and sets the exit code. `run` may return the exit code of a program
 * that has spoken for itself. Whatever goes wrong is said in words.
 */
export const runCommand = async <const Known extends Flags>(
  command: Command<Known>,
  run: (given: Given<Known>) => Promise<Outcome | number>,
): Promise<void> => {
  try {
    const outcome = await run(asked(command));
    if (typeof outcome !== 'number') print(outcome);
    process.exitCode = typeof outcome === 'number' ? outcome : outcome.ok ? 0 : 1;
  } catch (error) {
    print(refused(error instanceof Error ? error.message : String(error)));
    process.exitCode = 1;
  }
};

// This module comes first in every command, so that nothing else meets settings that are wrong.
const wrong = wrongSettings(settings, readFileSync(join(projectFolder, settingsFile), 'utf8'));
if (wrong.length > 0) {
  const lines = wrong.map(({ line, column, says }) => `${settingsFile}:${line}:${column}  settings  ${says}`);
  end(refused(lines.join('\n')));
}
