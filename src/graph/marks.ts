import { markdownToMdast, type MdastNode } from 'satteri';
import { odd, unseen } from '../model/unseen.ts';

/** Something in a text that a reader would not get as it was meant: what it is, how it is written, where it begins. */
export type Mark = { readonly type: string; readonly mark: string; readonly offset: number };

/** Marks of Markdown that stand in plain words because Markdown could not read them. */
const unread: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['headingMark', /(?<=^[ \t]*)(?:#{2,}|#(?=[\p{L}*_`]))/gmu],
  ['listMark', /(?<=^[ \t]*)(?:[-+]|\d{1,3}[.)])(?=\p{L})/gmu],
  ['tableMark', /(?<=^[ \t]*)\||\|(?=[ \t]*:?-{2})/gm],
  ['fence', /(?<=^[ \t]*):{3,}|(?<=^[ \t]*)~{3,}/gm],
  ['html', /<\/?[a-z][^<>]*>|<!--/gi],
  ['linkMark', /\[\[|\[\^|!\[|\]\(|\](?=[ \t]+\((?:#|[\w-]+\/)[^\s)]*\))|\]\[/g],
  ['emphasisMark', /\*+|(?<![\p{L}\p{N}_])_+(?![_\s])|(?<=[^\s_])_+(?![\p{L}\p{N}_])|~~|==(?=[^\s=])/gu],
  ['codeMark', /`+/g],
  ['braceMark', /\{(?=[#{%:])/g],
  ['backslash', /\\(?=[\p{L}\p{N}])/gu],
  ['address', /https?:\/\/(?=\S)|www\.(?=\p{L})/gu],
  ['entity', /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);|&(?:nbsp|amp|lt|gt|quot|shy|[mn]dash|hellip)(?![;\w])/gi],
];

const escape = /\\[!-/:-@[-`{-~]/g;
const entity = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi;

const characters = new Map<string, string>();

/** The character that an entity stands for; the entity itself where it stands for none. */
const characterOf = (written: string): string => {
  const known = characters.get(written);
  if (known !== undefined) return known;
  const words = (node: MdastNode): string =>
    'value' in node ? String(node.value) : 'children' in node ? (node.children as MdastNode[]).map(words).join('') : '';
  const character = words(markdownToMdast(`x${written}x`) as MdastNode).slice(1, -1);
  characters.set(written, character);
  return character;
};

const same = (text: string): string => ' '.repeat(text.length);

/** What stands in plain words as nobody meant it: each mark as it is printed, where no mark may be escaped. */
export const marksInPlain = (text: string): Mark[] =>
  unread
    .flatMap(([type, pattern]) =>
      [...text.matchAll(pattern)].map(({ 0: mark, index }) => ({ type, mark, offset: index })),
    )
    .sort((a, b) => a.offset - b.offset);

/** What stands in a piece of Markdown without marks as nobody meant it: marks that were not read, entities of nothing seen. */
export const marksIn = (source: string): Mark[] => {
  const written = source.replace(escape, same);
  const hidden: Mark[] = [];
  const bare = written.replace(entity, (name, offset: number) => {
    const character = characterOf(name);
    if (character === name) return name;
    if (unseen.test(character) || odd.test(character)) hidden.push({ type: 'unseen', mark: name, offset });
    return same(name);
  });
  return [...marksInPlain(bare), ...hidden].sort((a, b) => a.offset - b.offset);
};
