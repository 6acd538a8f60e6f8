import { accepted, type Read } from './refusal.ts';
import type { DecisionSheet, SheetChange, SheetItem } from './sheet.ts';
import { refusedAt, wrongEntry, type Kept } from './state.ts';
import { chosenOptions, own, type Worksheet } from './worksheet.ts';

/** A condition for another look, and what has become of it since the record was made. */
export type Condition = SheetItem & {
  /** Whether its box is ticked: it has come about. */
  readonly met: boolean;
  readonly since: 'same' | 'reworded' | 'gone' | 'new';
  /** How the entry words it now, where that differs. */
  readonly now?: string;
};

/** A row of the entry's history since the record was made. */
export type ChangeSince = ReturnType<typeof changesOf>[number];

/** A factor that the entry no longer has, or has since, or words otherwise; the answer to it stays as it was given. */
export type ChangedFactor = {
  readonly name: string;
  readonly since: 'gone' | 'added' | 'reworded';
  readonly pull: string | undefined;
};

/** What there is to look at again: the version it was made with, its conditions, and what the entry changed since. */
export type Look = {
  readonly version: number;
  readonly conditions: readonly Condition[];
  readonly factors: readonly ChangedFactor[];
  readonly changes: readonly ChangeSince[];
};

/**
 * What to check when a decision is looked at again. It takes what was kept as it is, so that a record that names
 * something the entry no longer has can still be looked at.
 */
export const lookAgain = (kept: Kept, sheet: DecisionSheet): Read<Look> => {
  const { worksheet } = kept;
  const wrong = wrongEntry(worksheet, sheet);
  if (wrong !== undefined) return refusedAt(wrong, { name: 'What was kept', todo: '' });
  const rows = sheet.history.slice(worksheet.version);
  return accepted({
    version: worksheet.version,
    conditions: conditionsOf(kept, sheet, rows),
    factors: factorsOf(worksheet, sheet, rows),
    changes: changesOf(worksheet, sheet, rows),
  });
};

/** The rows with the items that each changed: their words now, if the sheet shows them, and whether the record rests on them. */
const changesOf = (worksheet: Worksheet, sheet: DecisionSheet, rows: readonly SheetChange[]) => {
  const texts = textsIn(sheet);
  const used = usedIn(worksheet, sheet);
  return rows.map(({ date, change, items }, index) => ({
    version: worksheet.version + index + 1,
    date,
    change,
    items: items.map((id) => ({ id, text: texts.get(id), isUsed: used.has(id) })),
  }));
};

const factorsOf = ({ asked, answers }: Worksheet, sheet: DecisionSheet, rows: readonly SheetChange[]) => {
  const changed = new Set(rows.flatMap(({ items }) => items));
  const ids = new Set([...sheet.factors.map(({ id }) => id), ...asked, ...Object.keys(answers)]);
  return [...ids].flatMap((id): ChangedFactor[] => {
    const factor = sheet.factors.find((one) => one.id === id);
    const isAdded = factor !== undefined && asked.length > 0 && !asked.includes(id);
    const since = factor === undefined ? 'gone' : isAdded ? 'added' : changed.has(id) ? 'reworded' : undefined;
    const name = factor?.name ?? id.replaceAll('-', ' ');
    return since === undefined ? [] : [{ name, since, pull: own(answers, id)?.pull }];
  });
};

const conditionsOf = ({ worksheet, conditions }: Kept, { relook }: DecisionSheet, rows: readonly SheetChange[]) => {
  const isMet = (id: string): boolean => worksheet.met.includes(id);
  const isNamed = (id: string): boolean => rows.some(({ items }) => items.includes(id));
  // A link keeps no words: there the history says whether they changed.
  const made = conditions ?? relook;
  const old = made.map(({ id, text }): Condition => {
    const now = relook.find((item) => item.id === id)?.text;
    if (now === undefined) return { id, text, met: isMet(id), since: 'gone' };
    // A lead that has been put before the same words changes nothing.
    if (!folded(now).endsWith(folded(text))) return { id, text, met: isMet(id), since: 'reworded', now };
    return { id, text, met: isMet(id), since: conditions === undefined && isNamed(id) ? 'reworded' : 'same' };
  });
  const added = relook.filter(({ id }) => made.every((item) => item.id !== id));
  return [...old, ...added.map(({ id, text }): Condition => ({ id, text, met: isMet(id), since: 'new' }))];
};

const usedIn = (worksheet: Worksheet, sheet: DecisionSheet): Set<string> => {
  const { answers, choice, badReasons, notes, rejected } = worksheet;
  const chosen = chosenOptions(sheet, worksheet);
  const answered = sheet.factors.filter(({ id }) => Object.hasOwn(answers, id));
  const shown = [sheet.relook, answered.map(({ settledBy }) => settledBy), chosen.map((id) => own(sheet.paidBy, id))];
  const mixes = choice.as === 'mix' ? choice.mixes : [];
  return new Set([
    ...[answers, notes, rejected].flatMap(Object.keys),
    ...[...chosen, ...mixes, ...badReasons],
    ...textsIn(shown).keys(),
  ]);
};

/** The words of everything with an id, however deep it stands. */
const textsIn = (value: unknown, texts = new Map<string, string>()): ReadonlyMap<string, string> => {
  if (typeof value !== 'object' || value === null) return texts;
  const { id, text, name, what, situation } = value as Readonly<Record<string, string>>;
  const words = text ?? name ?? what ?? situation;
  if (id !== undefined && words !== undefined) texts.set(id, words);
  for (const member of Object.values(value)) textsIn(member, texts);
  return texts;
};

const folded = (text: string): string => text.replace(/\s+/g, ' ');
