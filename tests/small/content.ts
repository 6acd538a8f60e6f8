// A small reference of invented entries, in which every structure stands that a test may need, whatever is in content/.

import { parse, stringify } from 'yaml';
import { partsOf } from '#check/frontmatter.ts';
import { lockText } from '#check/lock.ts';
import { nextLock } from '#check/locking.ts';
import { siteOf, type ContentFile } from '#check/site.ts';
import { lockFile, standingOf } from '#check/where.ts';
import { manyEntries } from '../../bench/entries.ts';
import { settings } from '#settings.ts';
import { examples } from '#site/examples.ts';

type Fields = Record<string, unknown>;

/** The drawings of the examples. */
export const smallFigures: readonly string[] = ['two-ways'];

/** How many decisions there are: as many as can be compared, and one more. */
const sets = 5;

/** What tells the decisions apart: each has words of its own, and some have them in common. */
const words: readonly Fields[] = [
  { severityIfWrong: 'low', frequency: 'common', decidedBy: 'team' },
  { severityIfWrong: 'high', frequency: 'common', decidedBy: 'team' },
  { severityIfWrong: 'high', frequency: 'rare', decidedBy: 'organisation', topics: ['places'] },
  { severityIfWrong: 'low', frequency: 'rare', decidedBy: 'team', topics: ['places', 'requests'] },
  { severityIfWrong: 'medium', frequency: 'common', decidedBy: 'several-teams' },
];

/** The links that decisions have among themselves. */
const links: readonly (readonly Fields[])[] = [
  [
    { to: 2, as: 'decided-with', why: 'Both say who answers, so one meeting can settle them.' },
    { to: 3, as: 'confused-with', why: 'Both are about letters.', tell: 'Does the letter have one reader or several?' },
  ],
  [{ to: 3, as: 'settle-first', why: 'It says who may answer.', whyBack: 'It rests on who may answer.' }],
];

const topic = { title: 'Places', summary: 'Where people sit when they answer, and what is within their reach.' };

/** A third option: the second once more, with ids of its own, and its words reversed, for no two items may be alike. */
const withThird = (data: Fields): Fields => {
  const { options, factors, reversibility, tension } = data as Record<
    'options' | 'factors' | 'reversibility' | 'tension',
    Fields
  >;
  const [, second = ''] = Object.keys(options);
  const reversed = (text: string): string => text.replace(/\p{L}{4,}/gu, (word) => [...word].reverse().join(''));
  const own = (value: unknown): unknown =>
    typeof value === 'string'
      ? reversed(value)
      : Object.fromEntries(Object.entries(value as Fields).map(([id, one]) => [`${id}-too`, own(one)]));
  const third = Object.fromEntries(
    Object.entries(options[second] as Fields).map(([field, value]) => [field, own(value)]),
  );
  const also = (map: unknown): Fields => ({
    ...(map as Fields),
    third: 'Nobody has asked for it in the last ten weeks.',
  });
  return {
    ...data,
    tension: { ...tension, third: 'a box that is never full' },
    options: { ...options, third: { ...third, name: 'A box by the door', short: 'Door' } },
    reversibility: { ...reversibility, cost: also(reversibility['cost']) },
    factors: Object.fromEntries(
      Object.entries(factors).map(([id, factor]) => [
        id,
        { ...(factor as Fields), towards: also((factor as Fields)['towards']) },
      ]),
    ),
  };
};

/** Prose that only MDX can read: an expression and a comment, behind the component that every decision has. */
const ofMdx =
  "\nThe deputy reads {'every'} letter{/* even those to the head */} at four, and begins with [triage](glossary/triage).\n";

const decisionOf = (data: Fields, id: string, set: number): Fields => {
  const level = set % 2 === 0 ? 'easy' : 'moderate';
  const folder = id.replace(/-\d+$/, '');
  const added = (links[set] ?? []).map(({ to, ...link }) => ({ to: `${folder}-${Number(to)}`, ...link }));
  const own = {
    ...data,
    ...words[set],
    reversibility: { ...(data['reversibility'] as Fields), level },
    links: [...(data['links'] as unknown[]), ...added],
  };
  return set === sets - 1 ? withThird(own) : own;
};

/** A file of the small reference; everything in it happened when the reference began. */
const written = ({ path, text: before }: ContentFile): ContentFile => {
  const text = before.replace(/((?:date|published): ')[\d-]+/g, `$1${settings.since}`);
  const standing = standingOf(path);
  if (path.endsWith('/topics.yaml')) return { path, text: `${text}${stringify({ places: topic })}` };
  if (standing.as !== 'entry' || standing.kind !== 'decision') return { path, text };
  const parts = partsOf(text);
  if (!('yaml' in parts)) throw new Error(`${path} has no frontmatter.`);
  const set = Number(/-(\d+)$/.exec(standing.slug)?.[1] ?? 1) - 1;
  const data = decisionOf(parse(parts.yaml) as Fields, `decisions/${standing.slug}`, set);
  return { path, text: text.replace(parts.yaml, stringify(data, { lineWidth: 0, version: '1.1' })) + ofMdx };
};

/** The files of the small reference, its lock among them. */
export const smallFiles: readonly ContentFile[] = (() => {
  const { files } = manyEntries({ files: examples, figures: smallFigures }, sets * 5);
  const own = files.filter(({ path }) => path !== lockFile).map(written);
  return [...own, { path: lockFile, text: lockText(nextLock(siteOf(own, smallFigures))) }];
})();
