import { foundAt } from '../doc.ts';
import type { Found } from '../issue.ts';
import { itemsOf, type Item } from '../items.ts';
import { once } from '#graph/once.ts';
import type { Page } from '../page.ts';
import type { Rule } from '../rule.ts';
import { contentStems } from '#language/words.ts';

/** The share of all their content words that two items may not have in common. */
const most = 0.6;

type Stemmed = Item & { readonly stems: ReadonlySet<string> };

/** How many stems an item shares with each of those before it, by their numbers. */
const sharedWith = (stems: ReadonlySet<string>, holders: Map<string, number[]>, count: number): Uint16Array => {
  const shared = new Uint16Array(count);
  for (const stem of stems) for (const other of holders.get(stem) ?? []) shared[other] = (shared[other] ?? 0) + 1;
  return shared;
};

const onPage = once((page: Page): Found[] => {
  const before: Stemmed[] = [];
  const holders = new Map<string, number[]>();
  return itemsOf(page).flatMap((item) => {
    const stems = contentStems(item.text);
    const shared = sharedWith(stems, holders, before.length);
    const other = before.find(({ stems: { size } }, index) => {
      const both = shared[index] ?? 0;
      return both > 0 && both >= most * (stems.size + size - both);
    });
    for (const stem of stems) {
      const held = holders.get(stem);
      if (held === undefined) holders.set(stem, [before.length]);
      else held.push(before.length);
    }
    before.push({ ...item, stems });
    if (other === undefined) return [];
    const both = shared[before.indexOf(other)] ?? 0;
    const { line } = page.placeOf(other.path);
    const all = stems.size + other.stems.size - both;
    const says = `the item shares ${both} of ${all} content words with \`${other.path.join('.')}\` on line ${line}`;
    const todo = 'Say what is different about it, or delete one of the two.';
    return [{ ...foundAt(page, item.path, 'value', says, todo), at: item.path }];
  });
});

/** Keeps items of one entry from saying the same. */
export const repetition = {
  name: 'repetition',
  why: 'A point made twice counts twice in the reader’s mind, and costs the room of one that was left out.',
  where: 'decision',
  wrong:
    "      teams-scatter: '**Teams scatter.** Each morning people spend some minutes finding their seats and setting them up.'",
  right:
    "      teams-scatter: '**Teams scatter.** A team that arrives at different times sits on three floors and writes to each other.'",
  style: true,
  check: ({ pages }) => pages.flatMap(onPage),
} satisfies Rule;
