import type { Answer, Choice, Worksheet } from '#decide/worksheet.ts';

/** What stands in the form. What the form has no field for comes from the worksheet that it was filled from. */
export const worksheetIn = (form: HTMLFormElement, base: Worksheet): Worksheet => {
  const rows = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value] as const] : [],
  );
  const text = (name: string): string => rows.find(([key]) => key === name)?.[1] ?? '';
  const below = (group: string): [string, string][] =>
    rows.flatMap(([name, value]) => (name.startsWith(`${group}.`) ? [[name.slice(group.length + 1), value]] : []));
  const named = (name: string): boolean => form.elements.namedItem(name) !== null;
  /** What the form has no field for: an item that the entry no longer has. */
  const others = <Value>(group: string, values: Readonly<Record<string, Value>>, field = ''): [string, Value][] =>
    Object.entries(values).filter(([id]) => !named(`${group}.${id}${field}`));
  const texts = (group: 'notes' | 'rejected' | 'seen'): Readonly<Record<string, string>> =>
    Object.fromEntries([...below(group), ...others(group, base[group])]);
  const ticked = (group: string, had: readonly string[]): string[] => [
    ...below(group).map(([id]) => id),
    ...had.filter((id) => !named(`${group}.${id}`)),
  ];
  const own = below('situations').filter(([name]) => name.endsWith('.text'));
  const lines = Object.fromEntries(lineNames.map((name) => [name, text(name)])) as Record<LineName, string>;
  return {
    ...base,
    ...lines,
    choice: choiceFrom(text('choice'), ticked('mixes', base.choice.as === 'mix' ? base.choice.mixes : []), base.choice),
    rejected: texts('rejected'),
    notes: texts('notes'),
    seen: texts('seen'),
    badReasons: ticked('badReasons', base.badReasons),
    met: ticked('met', base.met),
    answers: { ...answersFrom(below('answers')), ...Object.fromEntries(others('answers', base.answers, '.pull')) },
    situations: own.map(([name, value]) => ({
      text: value,
      option: text(`situations.${name.replace('.text', '.option')}`),
    })),
    conditions: below('conditions')
      .filter(([name]) => name.endsWith('.text'))
      .map(([name, value]) => ({ text: value, met: text(`conditions.${name.replace('.text', '.met')}`) !== '' })),
  };
};

/** Fills the form, field by field; a field that the worksheet says nothing of is emptied. */
export const fillForm = (form: HTMLFormElement, worksheet: Worksheet): void => {
  const values = valuesOf(worksheet);
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox')
      field.checked = values.get(field.name) === field.value;
    else if (field instanceof HTMLInputElement && field.type === 'radio')
      field.checked = values.has(field.name) ? values.get(field.name) === field.value : field.defaultChecked;
    else if (field instanceof HTMLSelectElement) choose(field, values.get(field.name));
    else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
      field.value = values.get(field.name) ?? '';
  }
};

/** Shows what goes with the answers: situations of a mix, options not chosen, weight and basis, one more row to fill. */
export const followForm = (form: HTMLFormElement): void => {
  const chosen = new FormData(form).get('choice');
  const has = (within: Element, selector: string): boolean => within.querySelector(selector) !== null;
  const isFilled = (within: Element): boolean =>
    has(within, ':is(input[type="text"], textarea):not(:placeholder-shown)');
  for (const mixes of form.querySelectorAll<HTMLElement>('[data-part="mixes"]'))
    mixes.hidden = chosen !== 'mix' && !has(mixes, ':checked:not(option)') && !isFilled(mixes);
  for (const field of form.querySelectorAll<HTMLElement>('[data-rejected]'))
    field.hidden = !isFilled(field) && chosen === `option.${field.dataset['rejected']}`;
  for (const asks of form.querySelectorAll<HTMLElement>('.asks')) {
    const factor = asks.closest('.factor');
    asks.hidden =
      factor !== null &&
      !has(factor, ':is(.pulls, .rest) :checked, .ask [value]:checked:not([value=""], [value="some"])');
  }
  for (const group of ['situations', 'conditions']) {
    const rows = [...form.querySelectorAll<HTMLElement>(`[data-own="${group}"]`)];
    const last = rows.findLastIndex(isFilled);
    for (const [index, row] of rows.entries()) row.hidden = index > last + 1;
  }
};

/** Takes an answer back: a radio button cannot be cleared by itself. */
export const clearAnswer = (form: HTMLFormElement, factor: string): void => {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.name.startsWith(`answers.${factor}.`))
      field.checked = field.defaultChecked;
  }
  form.dispatchEvent(new Event('input', { bubbles: true }));
};

const lineNames = [
  ...(['question', 'find', 'when', 'status', 'date', 'owner', 'makers', 'consulted', 'informed'] as const),
  ...(['why', 'dissent', 'absentPayers', 'codes', 'extra'] as const),
];
type LineName = (typeof lineNames)[number];

const choiceFrom = (value: string, mixes: readonly string[], had: Choice): Choice => {
  if (value === 'mix') return { as: 'mix', mixes };
  if (value === '') return had;
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
  const { choice, answers, notes, rejected, seen, badReasons, met, situations, conditions } = worksheet;
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
    ...under('seen', seen),
    ...Object.entries(answers).flatMap(([id, answer]) => under(`answers.${id}`, { ...answer })),
    ...situations.flatMap((one, index) => under(`situations.${index}`, { ...one })),
    ...conditions.flatMap(({ text, met: isMet }, index) =>
      under(`conditions.${index}`, { text, ...(isMet ? { met: 'yes' } : {}) }),
    ),
  ]);
};

/** A status such as “superseded by …” is not on the list and joins it. */
const choose = (field: HTMLSelectElement, value: string | undefined): void => {
  const options = [...field.options];
  const wanted = value ?? options.find(({ defaultSelected }) => defaultSelected)?.value ?? options[0]?.value ?? '';
  if (options.every((option) => option.value !== wanted)) field.add(new Option(wanted, wanted));
  field.value = wanted;
};
