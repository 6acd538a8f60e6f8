import { lockFindings } from '../locking.ts';
import type { Rule } from '../rule.ts';

/** Holds changes of items to the history, and entries to their addresses. */
export const lock = {
  name: 'lock',
  why: 'Records and links elsewhere rest on items, so a change of one is told where readers see it, and no id is lost.',
  where: 'decision',
  wrong: `    change: The rent is named.
`,
  right: `    change: The rent is named.
    items: [rent-saved]
`,
  check: lockFindings,
} satisfies Rule;
