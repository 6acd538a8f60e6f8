const printed = '`{mark}`, which is printed as it stands';

const strays: Readonly<Record<string, readonly [what: string, todo: string]>> = {
  expression: [
    'an expression that would have to be run',
    'Write its words; only a text or a number stands in braces. Write \\{ for a brace that is meant as it is.',
  ],
  mdxjsEsm: ['an import or export', 'Delete it: the components are there without it.'],
  html: ['HTML', 'Write it in Markdown; put \\ before a < that is meant as it is.'],
  image: ['an image', 'Essays show drawings with <Figure>.'],
  imageReference: ['an image', 'Essays show drawings with <Figure>.'],
  linkReference: ['a link without its address', 'Write [words](folder/slug).'],
  definition: ['the address of a link elsewhere', 'Write [words](folder/slug) where the link stands.'],
  footnoteReference: ['a footnote', 'Say it in the text, or leave it out.'],
  footnoteDefinition: ['a footnote', 'Say it in the text, or leave it out.'],
  linkTitle: ['a link with a title, which only a mouse would find', 'Say it in the text.'],
  emptyLink: ['a link without words', 'Put the words that lead there between the square brackets.'],
  emptyHeading: ['a heading without words', 'Write its words, or delete it.'],
  emptyBlock: ['a list item or a quotation without words', 'Write its words, or delete it.'],
  openCode: ['a block of code that never ends', 'Close it with the marks that open it, alone on a line.'],
  checkbox: ['a box to tick, which nobody could', 'Write an ordinary list.'],
  unseen: ['{mark}, a character that nobody sees', 'Delete it; between words write an ordinary space.'],
  headingMark: [printed, 'Put a space behind it; with \\ before it, it is meant as it is.'],
  listMark: ['`{mark}`, which begins no list', 'Put a space behind it; with \\ before it, it is meant as it is.'],
  tableMark: [printed, 'Give the table a head and a line of dashes with as many cells.'],
  fence: [printed, 'Delete it: there are no blocks of this sort.'],
  linkMark: [printed, 'Write a link as [words](folder/slug), without spaces in the target.'],
  emphasisMark: [
    printed,
    'Write *words* or **words**, with no space inside the marks; with \\ before it, it is meant as it is.',
  ],
  codeMark: ['a code mark that is printed as it stands', 'Close it; with \\ before it, it is meant as it is.'],
  braceMark: [printed, 'Delete it: anchors come from the words of headings.'],
  backslash: ['a \\ that is printed as it stands', 'Delete it, or put the whole into code.'],
  address: [
    '`{mark}`, which is printed and leads nowhere',
    'Add the work to content/sources.yaml and link `sources/<id>`.',
  ],
  entity: ['`{mark}`, which stands for no character and is printed', 'Write the character itself.'],
  fields: ['a rule before its first words, which is read as the beginning of fields', 'Delete it.'],
  nesting: ['text that is nested too deeply to be shown', 'Write it as a paragraph.'],
};

const others: Readonly<Record<string, string>> = {
  list: 'a list',
  heading: 'a heading',
  blockquote: 'a quotation block',
  code: 'a code block',
  break: 'a line break',
  thematicBreak: 'a rule',
  paragraph: 'a second paragraph',
};

/** A stray as a message names it, and what to do about it. */
export const strayTold = ({ type, mark = '' }: { readonly type: string; readonly mark?: string }) => {
  const [what, todo] = strays[type] ?? [
    `${others[type] ?? type}, which is not shown`,
    'Only emphasis, code and links stand in a text; put \\ before a character that is meant as it is.',
  ];
  return { what: what.replace('{mark}', () => mark), todo };
};
