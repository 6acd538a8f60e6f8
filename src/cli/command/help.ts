/** Flags of a command by name: what each takes, where it takes anything, and what it does. */
export type Flags = Readonly<Record<string, { readonly takes?: string; readonly says: string }>>;

/** A command as `npm run` knows it, with all that may stand behind its name. */
export type Command<Known extends Flags = Flags> = {
  readonly name: string;
  readonly says: string;
  /** The words that it takes, as its help shows them, and how many these are. */
  readonly takes?: string;
  readonly words?: readonly [least: number, most: number];
  readonly flags?: Known;
};

const flagsOf = ({ flags = {} }: Command): [flag: string, says: string][] =>
  Object.entries(flags).map(([flag, { takes, says }]) => [[`--${flag}`, takes ?? []].flat().join(' '), says]);

/** How a command is written: `npm run new -- decision "A title" [--id slug]`. */
export const usageOf = (command: Command): string => {
  const behind = [command.takes ?? [], flagsOf(command).map(([flag]) => `[${flag}]`)].flat(2);
  return [`npm run ${command.name}`, ...(behind.length === 0 ? [] : ['--', ...behind])].join(' ');
};

/** How a command is written, and what it does. */
export const helpOf = (command: Command): string => {
  const flags = flagsOf(command);
  const width = Math.max(...flags.map(([flag]) => flag.length)) + 3;
  const list = flags.map(([flag, says]) => `  ${flag.padEnd(width)}${says}`);
  return [usageOf(command), command.says, ...(list.length === 0 ? [] : [list.join('\n')])].join('\n\n');
};
