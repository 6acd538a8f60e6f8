import { foundAt } from '../doc.ts';
import { declaredIn, type Declared } from '../edges.ts';
import type { Rule } from '../rule.ts';

/** Lets an edge be written once. */
export const edgeTwice = {
  name: 'edge-twice',
  why: 'An edge written twice is shown twice, with two reasons that drift apart.',
  where: 'decision',
  wrong: `  - to: playbooks/count-the-seats
    as: handled-by
    why: A count comes before a choice.
    whyBack: The choice waits for these numbers.
  - to: playbooks/count-the-seats
    as: handled-by
    why: Count before you choose.
`,
  right: `  - to: playbooks/count-the-seats
    as: handled-by
    why: Count before you choose.
`,
  check: (site) => {
    const first = new Map<string, Declared>();
    return declaredIn(site).flatMap((edge) => {
      const { page, as, to, link, relation } = edge;
      const ends = relation.symmetric === true ? [page.id, to].sort() : [page.id, to];
      const key = [as, ...ends, link.option ?? ''].join(' ');
      const other = first.get(key);
      if (other === undefined) first.set(key, edge);
      if (other === undefined) return [];
      const { line } = other.page.placeOf([...other.path, 'to']);
      const says = `this edge stands in ${other.page.file}:${line} too`;
      return [foundAt(page, [...edge.path, 'to'], 'value', says, 'Keep one of the two.')];
    });
  },
} satisfies Rule;
