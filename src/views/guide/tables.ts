import { kindNames, kindOf, relationOf } from '../../model/kinds.ts';
import { relations, type RelationName } from '../../model/relations.ts';
import { guideWords } from '../../words/guide.ts';
import { guideOf } from './guide.ts';
import { fileKinds, isShelf, type FileKind } from './json-schema.ts';
import { needsOf } from './connections.ts';
import type { FieldView } from './fields.ts';

const { steps, later, fields: labels, connections, tables } = guideWords;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '\\<');

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const code = (text: string): string => `\`${text}\``;

const wordsIn = ({ words }: FieldView): string =>
  words.map(({ word, meaning }) => `<br>${code(word)} ${meaning}`).join('');

const rowsOf = (field: FieldView): string[][] => [
  [
    code(field.path),
    field.required ? labels.required : labels.optional,
    field.holds,
    `${field.says}${field.path.endsWith('.as') ? '' : wordsIn(field)}`,
  ],
  ...field.fields.flatMap(rowsOf),
];

const tableOf = (fields: readonly FieldView[]): string =>
  table([labels.field, tables.needed, tables.holds, labels.meaning], fields.flatMap(rowsOf)).replaceAll(
    '\\<br>',
    '<br>',
  );

const folded = (summary: string, ...parts: readonly string[]): string =>
  ['<details>', `<summary>${summary}</summary>`, ...parts, '</details>'].join('\n\n');

/** What two kinds say alike of a field: they share it. */
const signOf = ({ key, says, holds }: FieldView): string => [key, says, holds].join('\n');

const entryKinds = kindNames.map((name) => ({ name, guide: guideOf(name) }));

const counts = Map.groupBy(
  entryKinds.flatMap(({ guide }) => guide.fields),
  signOf,
);

const isShared = (field: FieldView): boolean => (counts.get(signOf(field)) ?? []).length > 1;

const shared = [...counts.values()].flatMap((group) => (group.length > 1 ? group.slice(0, 1) : []));

const connectionTable = (): string =>
  table(
    [connections.as, tables.from, tables.to, connections.here, connections.there, connections.needs],
    (Object.keys(relations) as RelationName[]).map((as) => {
      const relation = relationOf(as);
      const plurals = (kinds: readonly (typeof kindNames)[number][]): string =>
        kinds.map((kind) => kindOf(kind).plural).join(', ');
      const [first] = relation.from;
      return [
        code(as),
        plurals(relation.from),
        relation.sameKind ? tables.same : plurals(relation.to),
        relation.reads,
        relation.readsBack,
        first === undefined ? '' : needsOf(relation, first).join('; '),
      ];
    }),
  );

const ofKind = (name: FileKind): string => {
  const { plural, says, file, fields, prose } = guideOf(name);
  const own = isShelf(name) ? fields : fields.filter((field) => !isShared(field));
  const limits = prose === undefined ? [] : [`${guideWords.prose.title}. ${prose.limits.join(' ')}`];
  return folded(`<b>${plural}</b>: ${says}`, code(file), tableOf(own), ...limits);
};

/** Every field of every kind of file as Markdown, for CONTRIBUTING.md. */
export const fieldTables = (): string =>
  [
    folded(`<b>${tables.shared}</b>`, tableOf(shared)),
    ...fileKinds.map(ofKind),
    folded(`<b>${connections.title}</b>: ${connections.says}`, connectionTable()),
  ].join('\n\n');

const fenced = (run: string): string => `\`\`\`sh\n${run}\n\`\`\``;

/** The way of an idea to a landed entry as Markdown, for CONTRIBUTING.md. */
export const stepList = (): string =>
  [
    ...steps.all.map((step, index) => {
      const text = `${index + 1}. **${step.title}.** ${step.says}`;
      return 'run' in step ? `${text}\n\n${fenced(step.run).replace(/^/gm, '   ')}` : text;
    }),
    `**${later.title}.** ${later.says}`,
    fenced(later.run),
  ].join('\n\n');
