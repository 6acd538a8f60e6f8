import { mapping, text, wordCount } from './text.ts';

/** The longest an item may be, in words, without its lead. */
export const itemWords = 40;

const leadWords = [2, 6] as const;

/** An item in its parts: the lead that opens it, without its marks, and the text that stands without it. */
export type Parted = { readonly lead: string | undefined; readonly text: string };

const opening = /^\s*\*\*((?:[^*]|\*(?!\*))+)\*\*\s*/;

/** Parts an item: where it opens in bold, that is its lead. */
export const parted = (item: string): Parted => {
  const [all = '', lead] = opening.exec(item) ?? [];
  return { lead: lead?.trim(), text: item.slice(all.length).trim() };
};

/** What is wrong with the lead of an item; undefined where nothing is. */
const faultOf = (item: string): string | undefined => {
  const { lead, text: rest } = parted(item);
  const [fewest, most] = leadWords;
  if (lead === undefined)
    return `opens with no lead: begin with ${fewest} to ${most} words in bold that say the point and end in a stop, as in “**Questions interrupt work.** A question at the desk …”`;
  const words = wordCount(lead);
  if (words < fewest || words > most)
    return `opens with a lead of ${words} ${words === 1 ? 'word' : 'words'}: say the point in ${fewest} to ${most}`;
  if (!/[.!?]["”’]?$/.test(lead))
    return 'opens with a lead that ends in no stop: write it as a sentence of its own, with the stop inside the bold';
  return rest === '' ? 'has nothing behind its lead: write the sentence that stands without it' : undefined;
};

const rule = { rule: 'lead' };

/** The form of an item, as far as a pattern can say it. */
export const leadPattern = '^\\s*\\*\\*[^*].*[.!?]["”’]?\\s*\\*\\*\\s+\\S';

const item = text(
  'Item',
  'A lead in bold, two to six words that say the point and end in a stop; then one or two sentences that stand without it and that a stranger could act on.',
  itemWords,
  (value) => parted(value).text,
)
  .refine((value) => faultOf(value) === undefined, { error: ({ input }) => faultOf(String(input)), params: rule })
  .meta({
    pattern: leadPattern,
    patternErrorMessage: 'Open with a lead, as in **Questions interrupt work.**, and go on behind it.',
  });

/** A list of items: a mapping of id to one text each, so that every item can be linked to and cited for. */
export const items = (title: string, description: string, size: readonly [number, number] = [1, 8]) =>
  mapping(title, description, item, size).meta({ lead: true });

/** A list of phrases, which no lead opens: what somebody asks or says, a place, a thing to watch. */
export const phrases = (title: string, description: string, size: readonly [number, number], words = itemWords) =>
  mapping(
    title,
    description,
    text('Phrase', 'A phrase or a sentence, without a lead.', words).refine(
      (value) => parted(value).lead === undefined,
      { error: 'opens in bold, though this list has no leads: write it as plain text', params: rule },
    ),
    size,
  );
