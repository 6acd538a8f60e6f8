import { marksInPlain } from '#graph/marks.ts';
import type { Component } from '#graph/prose.ts';
import { componentAttributes, componentBodies } from '#model/components.ts';
import { proseComponents, type ProseComponent } from '#model/kind.ts';
import { codeOf, isBlank, unseen } from '#model/unseen.ts';
import { illustrative } from '#model/vocabularies.ts';
import type { Found, Told } from '../issue.ts';
import { instead } from '../nearest.ts';
import type { Page } from '../page.ts';
import { isPlaceholder } from '../placeholder.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { strayTold } from '../strays.ts';
import { contentFolder, figureFolder } from '../where.ts';

const isComponent = (name: string): name is ProseComponent => (proseComponents as readonly string[]).includes(name);

const ofName = (name: string): Told => {
  if (/^[a-z]/.test(name) || name === '')
    return { says: `the prose holds HTML: <${name}>`, todo: 'Write it in Markdown.' };
  return { says: `there is no component <${name}>`, todo: instead(name, proseComponents) };
};

const ofBasis = ({ shelves: { sources } }: Site, basis: string | undefined): Told[] => {
  const ids = sources.keysAt([]);
  if (basis === undefined || ids === undefined || [illustrative, ...ids].includes(basis)) return [];
  return [{ says: `the case rests on \`${basis}\`, which is no source`, todo: instead(basis, [illustrative, ...ids]) }];
};

const ofDrawing = ({ figures }: Site, name: string | undefined): Told[] => {
  if (name === undefined || figures.includes(name)) return [];
  const todo = instead(name, figures, `Otherwise draw ${contentFolder}/${figureFolder}/${name}.svg.`);
  return [{ says: `there is no drawing \`${name}\``, todo }];
};

/** What an attribute holds that its readers would see as it stands, or not at all: Markdown is not read there. */
const ofWords = (name: string, key: string, value: string | undefined = ''): Told[] => {
  const hidden = unseen.exec(value)?.[0];
  const strays = [
    ...marksInPlain(value).map(strayTold),
    ...(hidden === undefined ? [] : [strayTold({ type: 'unseen', mark: codeOf(hidden) })]),
  ];
  return strays.map(({ what }) => ({
    says: `\`${key}\` of <${name}> holds ${what}`,
    todo: `Write ${key}="…", with plain words in it.`,
  }));
};

const problemsOf = (site: Site, { name, attributes: given, words }: Component): Told[] => {
  if (!isComponent(name)) return [ofName(name)];
  const known: Readonly<Record<string, string>> = componentAttributes[name];
  const absent = Object.entries(known)
    .filter(([key]) => !Object.hasOwn(given, key))
    .map(([key, what]) => ({ says: `<${name}> has no \`${key}\``, todo: `Add ${key}="…": ${what}.` }));
  const odd = Object.keys(given)
    .filter((key) => !Object.hasOwn(known, key))
    .map((key) => ({ says: `<${name}> takes no \`${key}\``, todo: instead(key, Object.keys(known)) }));
  const empty = Object.entries(given)
    .filter(([key, value]) => Object.hasOwn(known, key) && isBlank(value ?? ''))
    .map(([key]) => ({
      says: `\`${key}\` of <${name}> is not a text`,
      todo: `Write ${key}="…", with plain words in it.`,
    }));
  const named = (key: string) => (isPlaceholder(given[key] ?? '') ? undefined : given[key]);
  const values = name === 'Case' ? ofBasis(site, named('basis')) : ofDrawing(site, named('name'));
  const silent = words === 0 ? [{ says: `<${name}> holds no words`, todo: componentBodies[name] }] : [];
  const worded = Object.keys(known).flatMap((key) => ofWords(name, key, given[key]));
  return [...absent, ...odd, ...empty, ...worded, ...values, ...silent];
};

const onPage = (site: Site, page: Page): Found[] =>
  (page.prose?.components ?? []).flatMap((component) =>
    problemsOf(site, component).map((problem) => ({ file: page.file, ...page.inFile(component), ...problem })),
  );

/** Holds the components in prose to what each of them takes. */
export const component = {
  name: 'component',
  why: 'A case without its basis passes for a report, and a figure without words is lost to whoever cannot see it.',
  where: 'decision',
  wrong: '<Case title="Nine seats for fourteen">',
  right: '<Case title="Nine seats for fourteen" basis="illustrative">',
  check: (site) => site.pages.flatMap((page) => onPage(site, page)),
} satisfies Rule;
