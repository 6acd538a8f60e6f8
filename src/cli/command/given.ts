import { parseArgs } from 'node:util';
import { meant } from '#check/nearest.ts';
import { usageOf, type Command, type Flags } from './help.ts';

/** Why a command does nothing, and what to do about it. */
export type Refusal = { readonly says: string; readonly todo: string };

/** What stood behind the name of a command. */
export type Given<Known extends Flags> = {
  readonly words: readonly string[];
  readonly flags: { readonly [Name in keyof Known]?: Known[Name] extends { takes: string } ? string : true };
};

/** Reads what stands behind the name of a command, or says what of it cannot be meant. */
export const given = <Known extends Flags>(
  command: Command<Known>,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Given<Known> | Refusal => {
  const { name, flags = {}, words: [least, most] = [0, 0] }: Command = command;
  const options = Object.entries(flags).map(
    ([flag, { takes }]) => [flag, { type: takes ? 'string' : 'boolean' }] as const,
  );
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(options),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const wrong = tokens.flatMap((token) => (token.kind === 'option' ? (wrongFlag(token, command) ?? []) : []));
  // Flags that stand before `--` are taken by npm for settings of its own.
  const kept = Object.keys(flags).filter((flag) => environment[`npm_config_${flag.replaceAll('-', '_')}`]);
  const lost = environment['npm_lifecycle_event'] === name ? kept.filter((flag) => values[flag] === undefined) : [];
  const surplus = positionals.slice(most).map((word) => `\`${word}\``);
  const says = [
    ...wrong,
    ...lost.map((flag) => `npm kept \`--${flag}\` for itself, since \`--\` is missing before it.`),
    ...(surplus.length === 0 || lost.length > 0
      ? []
      : [`There is no place for ${surplus.join(', ')}${most === 0 ? '' : '; quotation marks hold a text together'}.`]),
    ...(positionals.length < least ? [`\`npm run ${name}\` needs to know more.`] : []),
  ];
  if (says.length > 0) return { says: says.join('\n'), todo: `Write: ${usageOf(command)}` };
  return { words: positionals, flags: values as Given<Known>['flags'] };
};

type Option = { readonly name: string; readonly rawName: string; readonly value: string | undefined };

const wrongFlag = ({ name, rawName, value }: Option, { name: command, flags = {} }: Command): string | undefined => {
  const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
  if (flag === undefined || rawName !== `--${name}`) {
    const known = [...Object.keys(flags), 'help'].map((one) => `--${one}`);
    return `\`${rawName}\` is no flag of \`npm run ${command}\`. ${meant(rawName, known)}`.trim();
  }
  if (flag.takes === undefined) return value === undefined ? undefined : `\`${rawName}\` takes no value.`;
  return value === undefined || value === '' ? `\`${rawName}\` needs a value: ${flag.takes}.` : undefined;
};
