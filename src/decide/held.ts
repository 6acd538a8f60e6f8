import { first } from './checks.ts';
import { cited, type Wrong } from './refusal.ts';
import type { DecisionSheet, SheetItem } from './sheet.ts';
import { own, type Worksheet } from './worksheet.ts';

/**
 * Holds a worksheet that somebody kept against the sheet it is opened on: every id in it has to be known there.
 * A former id of the entry comes back as the present one.
 */
export const heldAgainst = (worksheet: Worksheet, sheet: DecisionSheet): Worksheet | { readonly wrong: Wrong } => {
  const { answers, badReasons, notes, rejected, choice, met } = worksheet;
  const isKnown = (at: string, ids: readonly string[], known: readonly Named[]): Wrong | undefined =>
    first(ids, (id) =>
      known.some((item) => item.id === id) ? undefined : unknown(`${at}.${id}`, id, worksheet, sheet),
    );
  const wrong =
    wrongEntry(worksheet, sheet) ??
    isKnown('answers', Object.keys(answers), sheet.factors) ??
    first(sheet.factors, ({ id, towards }) =>
      isKnown(`answers.${id}`, [own(answers, id)?.pull ?? 'unknown'], named([...Object.keys(towards), ...notPulls])),
    ) ??
    isKnown('badReasons', badReasons, sheet.badReasons) ??
    isKnown('notes', Object.keys(notes), sheet.questions) ??
    isKnown('rejected', Object.keys(rejected), sheet.options) ??
    isKnown('choice', choice.as === 'option' ? [choice.option] : [], sheet.options) ??
    isKnown('choice', choice.as === 'mix' ? choice.mixes : [], sheet.mixes) ??
    isKnown('met', met, sheet.relook);
  if (wrong !== undefined) return { wrong };
  return { ...worksheet, entry: sheet.id };
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
      at: 'entry',
      says: `was made with version ${version} of the page, and this is version ${sheet.version}`,
      todo: 'Reload the page; if that does not help, somebody has changed the number.',
    };
  return undefined;
};

type Named = Pick<SheetItem, 'id'>;

const unknown = (at: string, id: string, { version }: Worksheet, sheet: DecisionSheet): Wrong => {
  const says = `this page knows no ${cited(id)} here`;
  if (version === sheet.version) return { at, says };
  const todo = 'Take it out of its record to go on without it, or begin with an empty worksheet.';
  return { at, says: `${says} any longer`, todo };
};

/** Answers that pull towards nothing; no option may be called so. */
export const notPulls = ['either', 'unknown'];

const named = (ids: readonly string[]): readonly Named[] => ids.map((id) => ({ id }));
