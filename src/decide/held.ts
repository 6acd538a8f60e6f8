import { first } from './checks.ts';
import { cited, type Wrong } from './refusal.ts';
import type { DecisionSheet, SheetItem } from './sheet.ts';
import { own, type Answers, type Choice, type Worksheet } from './worksheet.ts';

/**
 * Holds a worksheet that somebody kept against the sheet it is opened on: every id in it has to be known there. Its
 * lists come back in the order of the sheet, and a former id of the entry as the present one.
 */
export const heldAgainst = (worksheet: Worksheet, sheet: DecisionSheet): Worksheet | { readonly wrong: Wrong } => {
  const { answers, badReasons, notes, rejected, choice, met } = worksheet;
  const wrong =
    wrongEntry(worksheet, sheet) ??
    unknown('answers', Object.keys(answers), sheet.factors, 'factor') ??
    wrongPull(answers, sheet) ??
    unknown('badReasons', badReasons, sheet.badReasons, 'bad reason') ??
    unknown('notes', Object.keys(notes), sheet.questions, 'question') ??
    unknown('rejected', Object.keys(rejected), sheet.options, 'option') ??
    unknown('choice', choice.as === 'option' ? [choice.option] : [], sheet.options, 'option') ??
    unknown('choice', choice.as === 'mix' ? choice.mixes : [], sheet.mixes, 'situation of a mix') ??
    unknown('met', met, sheet.relook, 'condition');
  if (wrong !== undefined) return { wrong };
  return {
    ...worksheet,
    entry: sheet.id,
    badReasons: inOrder(badReasons, sheet.badReasons),
    choice: ordered(choice, sheet),
    met: inOrder(met, sheet.relook),
  };
};

/** What is wrong where a worksheet belongs to another entry, or to a version that is not out yet. */
export const wrongEntry = ({ entry, version }: Worksheet, sheet: DecisionSheet): Wrong | undefined => {
  if (entry !== sheet.id && !sheet.formerIds.includes(entry))
    return {
      at: 'entry',
      says: `belongs to ${cited(entry)}, and this page is ${cited(sheet.id)}`,
      todo: 'Open it on the page that it belongs to.',
    };
  if (version > sheet.version)
    return {
      at: 'version',
      says: `was made with version ${version} of the page, and this is version ${sheet.version}`,
      todo: 'Reload the page; if that does not help, somebody has changed the number.',
    };
  return undefined;
};

type Named = Pick<SheetItem, 'id'>;

const unknown = (at: string, ids: readonly string[], known: readonly Named[], what: string): Wrong | undefined => {
  const id = ids.find((one) => known.every((item) => item.id !== one));
  return id === undefined ? undefined : { at: `${at}.${id}`, says: `this page has no ${what} ${cited(id)}` };
};

const wrongPull = (answers: Answers, { factors }: DecisionSheet): Wrong | undefined =>
  first(factors, ({ id, towards }) => {
    const pull = own(answers, id)?.pull ?? 'unknown';
    if (pull === 'unknown' || pull === 'either' || Object.hasOwn(towards, pull)) return undefined;
    return { at: `answers.${id}`, says: `nothing on this page pulls towards ${cited(pull)} here` };
  });

const inOrder = (ids: readonly string[], known: readonly Named[]): string[] =>
  known.flatMap(({ id }) => (ids.includes(id) ? [id] : []));

const ordered = (choice: Choice, { mixes }: DecisionSheet): Choice =>
  choice.as === 'mix' ? { as: 'mix', mixes: inOrder(choice.mixes, mixes) } : choice;
