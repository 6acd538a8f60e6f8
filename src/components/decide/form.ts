import type { Answer, Choice, Worksheet } from '#decide/worksheet.ts';

/** What stands in the form. What the form has no field for comes from the worksheet that it was filled from. */
export const worksheetIn = (form: HTMLFormElement, base: Worksheet): Worksheet => {
  const rows = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value] as const] : [],
  );
  const text = (name: string): string => rows.find(([key]) => key === name)?.[1] ?? '';
  const below = (group: string): [string, string][] =>
    rows.flatMap(([name, value]) => (name.startsWith(`${group}.`) ? [[name.slice(group.length + 1), value]] : []));
  const ticked = (group: string): string[] => below(group).map(([id]) => id);
  const lines = Object.fromEntries(lineNames.map((name) => [name, text(name)])) as Record<LineName, string>;
  return {
    ...base,
    ...lines,
    choice: choiceFrom(text('choice'), ticked('mixes')),
    rejected: Object.fromEntries(below('rejected')),
    notes: Object.fromEntries(below('notes')),
    badReasons: ticked('badReasons'),
    met: ticked('met'),
    answers: answersFrom(below('answers')),
  };
};

/** Fills the form, field by field; a field that the worksheet says nothing of is emptied. */
export const fillForm = (form: HTMLFormElement, worksheet: Worksheet): void => {
  const values = valuesOf(worksheet);
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox'))
      field.checked = values.get(field.name) === field.value;
    else if (field instanceof HTMLSelectElement) choose(field, values.get(field.name));
    else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
      field.value = values.get(field.name) ?? '';
  }
};

/** Shows the fields that go with the choice: the situations of a mix, and the options that were not chosen. */
export const followChoice = (form: HTMLFormElement): void => {
  const chosen = new FormData(form).get('choice');
  const mixes = form.querySelector<HTMLElement>('[data-part="mixes"]');
  if (mixes !== null) mixes.hidden = chosen !== 'mix' && mixes.querySelector(':checked') === null;
  for (const field of form.querySelectorAll<HTMLElement>('[data-rejected]')) {
    const isEmpty = field.querySelector('textarea')?.value === '';
    field.hidden = isEmpty && chosen === `option.${field.dataset['rejected']}`;
  }
};

const lineNames = ['status', 'date', 'owner', 'consulted', 'informed', 'why', 'dissent', 'absentPayers'] as const;
type LineName = (typeof lineNames)[number];

const choiceFrom = (value: string, mixes: readonly string[]): Choice => {
  if (value === 'mix') return { as: 'mix', mixes };
  return value.startsWith('option.') ? { as: 'option', option: value.slice('option.'.length) } : { as: 'undecided' };
};

/** Weight `some` is what stands there untouched, so it is not written down. */
const answersFrom = (rows: readonly (readonly [string, string])[]): Readonly<Record<string, Answer>> => {
  const answers: Record<string, Answer> = {};
  for (const [path, value] of rows) {
    const [id = '', part = ''] = path.split('.');
    if (path !== `${id}.weight` || value !== 'some') answers[id] = { ...answers[id], [part]: value };
  }
  return answers;
};

const valuesOf = (worksheet: Worksheet): ReadonlyMap<string, string> => {
  const { choice, answers, notes, rejected, badReasons, met } = worksheet;
  const under = (group: string, values: Readonly<Record<string, string>>): [string, string][] =>
    Object.entries(values).map(([id, value]) => [`${group}.${id}`, value]);
  const ticks = (group: string, ids: readonly string[]): [string, string][] =>
    ids.map((id) => [`${group}.${id}`, 'yes']);
  return new Map([
    ...lineNames.map((name): [string, string] => [name, worksheet[name]]),
    ['choice', choice.as === 'option' ? `option.${choice.option}` : choice.as],
    ...ticks('mixes', choice.as === 'mix' ? choice.mixes : []),
    ...ticks('badReasons', badReasons),
    ...ticks('met', met),
    ...under('notes', notes),
    ...under('rejected', rejected),
    ...Object.entries(answers).flatMap(([id, answer]) => under(`answers.${id}`, { ...answer })),
  ]);
};

/** A status such as “superseded by …” is not on the list and joins it. */
const choose = (field: HTMLSelectElement, value: string | undefined): void => {
  const options = [...field.options];
  const wanted = value ?? options.find(({ defaultSelected }) => defaultSelected)?.value ?? options[0]?.value ?? '';
  if (options.every((option) => option.value !== wanted)) field.add(new Option(wanted, wanted));
  field.value = wanted;
};
