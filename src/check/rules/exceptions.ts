import type { Path } from '#model/walk.ts';
import { foundAt } from '../doc.ts';
import type { Found, Issue } from '../issue.ts';
import { instead } from '../nearest.ts';
import type { Page } from '../page.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { houseStyle } from './house-style.ts';

const names: readonly string[] = houseStyle.map(({ name }) => name);

type Claim = { readonly page: Page; readonly path: Path; readonly rule: string; readonly at: string };

const claimsIn = ({ pages }: Site): Claim[] =>
  pages.flatMap((page) =>
    (page.data.exceptions ?? []).flatMap((one, index) =>
      one?.rule === undefined || one.at === undefined
        ? []
        : [{ page, path: ['exceptions', index], rule: one.rule, at: one.at }],
    ),
  );

/** Whether a place is the one that an exception names, or lies within it. */
const covers = (at: string, place: Path = []): boolean =>
  place.some((key) => key === at) || `${place.join('.')}.`.startsWith(`${at}.`);

const isPlace = (page: Page, at: string): boolean => page.mayHold(at) || page.has(at.split('.')) || !page.whole;

const refused = ({ page, path, rule, at }: Claim): Found[] => {
  if (!names.includes(rule))
    return [foundAt(page, [...path, 'rule'], 'value', `\`${rule}\` takes no exceptions`, instead(rule, names))];
  if (isPlace(page, at)) return [];
  const todo = instead(at, page.anchorIds, 'Name an id on this page, or a key path such as default.stance.');
  return [foundAt(page, [...path, 'at'], 'value', `there is no \`${at}\` on this page`, todo)];
};

const unneeded = ({ page, path, rule, at }: Claim): Found => {
  const says = `\`${rule}\` has nothing to say about \`${at}\` (any more)`;
  const todo = 'Delete the exception: one that nobody needs hides the next mistake.';
  return foundAt(page, [...path, 'rule'], 'value', says, todo);
};

/** The issues that no entry claims an exception for, and the exceptions that nothing needs. */
export const withoutExceptions = (site: Site, issues: readonly Issue[]): Issue[] => {
  const claims = claimsIn(site);
  const used = new Set<Claim>();
  const left = issues.filter((issue) => {
    const claim = claims.find(
      ({ page, rule, at }) => page.file === issue.file && rule === issue.rule && covers(at, issue.at),
    );
    if (claim !== undefined && names.includes(claim.rule)) used.add(claim);
    return claim === undefined || !used.has(claim);
  });
  const idle = claims.filter(
    (claim) => !used.has(claim) && claim.page.whole && names.includes(claim.rule) && isPlace(claim.page, claim.at),
  );
  return [...left, ...idle.map((claim) => ({ ...unneeded(claim), rule: exception.name }))];
};

/** Holds exceptions to rules and places that there are. */
export const exception = {
  name: 'exception',
  why: 'An exception is a decision about one place; it ends with the reason for it.',
  where: 'playbook',
  wrong: `exceptions:
  - rule: item-length
    at: nobody-argues
    because: Two words are the whole sign, and more would explain it away.
  - rule: item-length
    at: one-day
    because: It was short once.
`,
  right: `exceptions:
  - rule: item-length
    at: nobody-argues
    because: Two words are the whole sign, and more would explain it away.
`,
  check: (site) => claimsIn(site).flatMap(refused),
} satisfies Rule;
