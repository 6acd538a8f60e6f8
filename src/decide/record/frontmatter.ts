import { format } from '../encoded.ts';
import { own, type Answer, type Worksheet } from '../worksheet.ts';

/**
 * The frontmatter of a record: MADR's fields, then what the worksheet needs beside them. A choice is an option's id, or
 * a list of situations. Each factor that was asked about stands among the answers, with what was seen there.
 */
export const frontmatterOf = (worksheet: Worksheet, isFull: boolean): string => {
  const { entry, version, status, date, owner, makers, consulted, informed, choice, badReasons } = worksheet;
  const { question, when, situations, rounds } = worksheet;
  const rows: readonly (readonly [string, unknown])[] = [
    ['status', status],
    ['date', date],
    ['decision-makers', makers],
    ['consulted', isFull ? consulted : ''],
    ['informed', isFull ? informed : ''],
    ['counterpoint', `${entry}@${version}`],
    ['record', format],
    ['question', question],
    ['when', isFull ? when : ''],
    ['choice', choice.as === 'option' ? choice.option : choice.as === 'mix' ? choice.mixes : ''],
    ['owner', owner],
    ['situations', situations.length > 0 ? situations : ''],
    ['badReasons', isFull && badReasons.length > 0 ? badReasons : ''],
    ['rounds', isFull && rounds.length > 0 ? rounds : ''],
  ];
  const shown = rows.filter(([, value]) => value !== '').map(([key, value]) => `${key}: ${yamlOf(value)}`);
  const answers = isFull ? answersIn(worksheet) : [];
  return ['---', ...shown, ...(answers.length > 0 ? ['answers:', ...answers] : []), '---'].join('\n');
};

const answersIn = ({ asked, answers, seen }: Worksheet): readonly string[] =>
  [...new Set([...asked, ...Object.keys(answers), ...Object.keys(seen)])].map((id) => {
    const saw = own(seen, id);
    const answer: Answer = own(answers, id) ?? {};
    return `  ${id}: ${yamlOf(saw === undefined ? answer : { ...answer, seen: saw })}`;
  });

/** A value on one line of YAML; plain where that cannot be mistaken, else as JSON, which is YAML too. */
const yamlOf = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(yamlOf).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, member]) => `${key}: ${yamlOf(member)}`)
      .join(', ')}}`;
  return typeof value === 'string' && plain.test(value) && !words.test(value) ? value : JSON.stringify(value);
};

const plain = /^(?:\d{4}-\d\d-\d\d|\p{Script=Latin}[\p{Script=Latin}\d/@.-]*(?: [\p{Script=Latin}\d/@.-]+)*)$/u;
const words = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
