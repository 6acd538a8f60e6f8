import type { Plan } from './plan.ts';

/** What came of one kind of mistake. */
export type Row = Omit<Plan, 'checks'> & {
  readonly name: string;
  readonly rules: readonly string[];
  readonly wrong: readonly string[];
};

/** The kinds of mistake with what was tried of each and which rules spoke, then all in all. */
export const tableOf = (rows: readonly Row[], seconds: number): string => {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const line = (name: string, numbers: readonly (number | string)[], rules: string): string =>
    [name.padEnd(width), ...numbers.map((number) => String(number).padStart(7)), ` ${rules}`].join(' ');
  const total = (of: (row: Row) => number): number => rows.reduce((sum, row) => sum + of(row), 0);
  const of = (some: number, all: number): string => (all === 0 ? '' : `${some}/${all}`);
  const misses = total(({ wrong }) => wrong.length);
  const [places, tried] = [total((row) => row.places), total((row) => row.tried)];
  const [fields, fieldsTried] = [total((row) => row.fields), total((row) => row.fieldsTried)];
  return [
    line('kind of mistake', ['entries', 'places', 'tried', 'fields'], 'reported by'),
    ...rows.map((row) =>
      line(row.name, [row.entries, row.places, row.tried, of(row.fieldsTried, row.fields)], row.rules.join(', ')),
    ),
    `${rows.length} kinds of mistake at ${tried} of ${places} places, in ${fieldsTried} of ${fields} fields, in ${seconds.toFixed(1)} s of CPU; ${misses} not reported where they stand`,
  ].join('\n');
};
