import { isMap, isScalar, isSeq, parse, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import { counted } from '#language/counted.ts';
import { codeOf, odd, unseen } from '#model/unseen.ts';
import type { Path } from '#model/walk.ts';
import { mistakenFor } from './mistakable.ts';
import { shown, type Trouble } from './trouble.ts';

/** Where one value stands in a YAML text, with its key and its members. */
export type Spot = {
  readonly key: number | undefined;
  readonly at: number;
  readonly scalar: { readonly type: Scalar.Type | undefined; readonly text: string } | undefined;
  readonly members: ReadonlyMap<string | number, Spot>;
};

/** Unquoted words that some reader of YAML takes for something else. */
export type Unquoted = { readonly path: Path; readonly source: string };

/** What is noticed while a tree is read. */
export type Reading = { readonly text: string; readonly troubles: Trouble[]; readonly unquoted: Unquoted[] };

const none: Spot['members'] = new Map();

type Read = { readonly value: unknown; readonly spot: Spot };

const plainValue = ({ source = '', value }: Scalar.Parsed): unknown => {
  if (source === '') return null;
  if (/^(?:true|false)$/.test(source)) return source === 'true';
  // A number that would be written otherwise is left as it stands: 1.10 is a version, and twenty digits are a name.
  if (String(Number(source)) === source) return Number(source);
  return typeof value === 'string' ? value : source;
};

/** Where a text over several lines breaks: at an empty line, or at one that is indented deeper than the first. */
const breakIn = (text: string, [from, to]: readonly [number, number, number]): number => {
  let at = text.indexOf('\n', from) + 1;
  let first: number | undefined;
  while (at > 0 && at < to) {
    const end = text.indexOf('\n', at);
    const indent = text.slice(at, end === -1 ? to : end).search(/\S/);
    if (first !== undefined && (indent === -1 || indent > first)) return at + Math.max(indent, 0);
    if (indent !== -1) first ??= indent;
    at = end === -1 ? 0 : end + 1;
  }
  return from;
};

const dash: Omit<Trouble, 'offset'> = {
  rule: 'yaml-text',
  says: 'the line begins with a dash, and yet it is part of the text above',
  todo: 'Indent the dash like those of its list; where it belongs to the text, write it into the line above.',
};

/** Where a line of a text over several lines begins with a dash, as a member of a list would. */
const dashesIn = (text: string, [from, to]: readonly [number, number, number]): Trouble[] =>
  [...text.slice(from, to).matchAll(/(?<=\n *)-(?=\s)/g)].map(({ index }) => ({ ...dash, offset: from + index }));

/** Where a member of a list goes on below its first line, as it does when the dash of the next one is forgotten. */
const joinedIn = (text: string, [from, to]: readonly [number, number, number]): Trouble[] =>
  [...text.slice(from, to).matchAll(/(?<=\n *)[^ \r\n]/g)].slice(0, 1).map(({ index }) => ({
    offset: from + index,
    rule: 'yaml-text',
    says: 'no dash stands before this line, so it is part of the text above',
    todo: 'Write `- ` before it; where it belongs to the text, write it into the line above.',
  }));

/** Characters written by their codes that nobody would see. */
const hiddenIn = (text: string, [from, to]: readonly [number, number, number]): Trouble[] =>
  [...text.slice(from, to).matchAll(/\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^])/g)].flatMap(
    ({ 0: code, index }) => {
      const character = /^\\\s/.test(code) ? '' : String(parse(`"${code}"`));
      if (!unseen.test(character) && !odd.test(character)) return [];
      const says = `\`${code}\` is a character that nobody sees (${codeOf(character)})`;
      return [
        { offset: from + index, rule: 'yaml-text', says, todo: 'Delete it; between words write an ordinary space.' },
      ];
    },
  );

const readScalar = (node: Scalar.Parsed, key: number | undefined, path: Path, reading: Reading): Read => {
  const [offset] = node.range;
  const value = node.type === 'PLAIN' ? plainValue(node) : node.value;
  const { source = '' } = node;
  if (node.type === 'PLAIN' && typeof value === 'string' && mistakenFor(source) !== undefined)
    reading.unquoted.push({ path, source });
  if (node.type !== 'BLOCK_LITERAL' && String(value).trim().includes('\n'))
    reading.troubles.push({
      offset: breakIn(reading.text, node.range),
      rule: 'yaml-text',
      says: 'the text has a line break, from an empty line or one that is indented deeper',
      todo: 'Make it one paragraph, every line indented alike.',
    });
  const dashes = dashesIn(reading.text, node.range);
  // Outside of a list, one such line may be a sentence that was broken before its dash.
  if (typeof path.at(-1) === 'number' || dashes.length > 1) reading.troubles.push(...dashes);
  if (typeof path.at(-1) === 'number' && node.type === 'PLAIN' && dashes.length === 0)
    reading.troubles.push(...joinedIn(reading.text, node.range));
  if (node.type === 'QUOTE_DOUBLE') reading.troubles.push(...hiddenIn(reading.text, node.range));
  const scalar = { type: node.type, text: String(node.value ?? '') };
  return { value, spot: { key, at: offset, scalar, members: none } };
};

/** How many spaces stand before a key that begins its line; undefined for one that does not. */
const indentOf = (text: string, offset: number): number | undefined => {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^ *$/.test(before) ? before.length : undefined;
};

/** What is wrong with a key that stands a space off. */
export const askew = (key: string, indent: number) => ({
  says: `the key \`${key}\` is indented by ${counted(indent, 'space')}`,
  todo: 'Indent by twos, so that everybody sees what belongs to what.',
});

/** What is wrong with a key; `usable` where its value can be read all the same. */
const keyTrouble = (name: ParsedNode, word: string, twice: Spot | undefined, text: string) => {
  const trouble = (says: string, todo: string, more?: Partial<Trouble>, usable = false) => ({
    usable,
    trouble: { offset: name.range[0], rule: 'yaml' as const, says, todo, ...more },
  });
  if (Object.hasOwn(Object.prototype, word))
    return trouble(`\`${word}\` cannot be a key: every object of a program has one of that name`, 'Choose another id.');
  if (word === '') return trouble('this line has no key that could be used', 'Write `key: text`.');
  const twiceSays = `the key \`${word}\` stands here a second time in the same mapping, first`;
  if (twice !== undefined)
    return trouble(twiceSays, 'Keep one of the two, or give this one another id.', { other: twice.key ?? twice.at });
  const indent = indentOf(text, name.range[0]) ?? 0;
  if (indent % 2 === 1) return trouble('', '', askew(word, indent), true);
  const mistaken = isScalar(name) && name.type === 'PLAIN' ? mistakenFor(word) : undefined;
  if (mistaken === undefined) return undefined;
  const says = `the key ${shown(word)} is unquoted, and some readers of YAML take it for ${mistaken}`;
  return trouble(says, 'Choose an id of words.', { rule: 'yaml-text' }, true);
};

const readMap = ({ items, range }: YAMLMap.Parsed, key: number | undefined, path: Path, reading: Reading): Read => {
  const members = new Map<string, Spot>();
  const value: [string, unknown][] = [];
  for (const { key: name, value: node } of items) {
    const word = isScalar(name) ? String(name.source ?? name.value ?? '') : '';
    const trouble = keyTrouble(name, word, members.get(word), reading.text);
    if (trouble !== undefined) reading.troubles.push(trouble.trouble);
    if (trouble?.usable === false) continue;
    const read = readNode(node, name.range[0], [...path, word], reading);
    members.set(word, read.spot);
    value.push([word, read.value]);
  }
  return { value: Object.fromEntries(value), spot: { key, at: range[0], scalar: undefined, members } };
};

/** Reads a node of YAML as data, with the place of everything in it. */
export const readNode = (node: ParsedNode | null, key: number | undefined, path: Path, reading: Reading): Read => {
  if (isScalar(node)) return readScalar(node as Scalar.Parsed, key, path, reading);
  if (isMap(node)) return readMap(node as YAMLMap.Parsed, key, path, reading);
  if (isSeq<ParsedNode>(node)) {
    const read = node.items.map((item, index) => readNode(item, undefined, [...path, index], reading));
    const members = new Map(read.map(({ spot }, index) => [index, spot]));
    const spot = { key, at: node.range?.[0] ?? 0, scalar: undefined, members };
    return { value: read.map(({ value }) => value), spot };
  }
  return { value: null, spot: { key, at: key ?? 0, scalar: undefined, members: none } };
};
