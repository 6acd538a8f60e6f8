/// <reference types="vite/client" />
import { siteOf, type ContentFile, type Site } from '#check/site.ts';
import { lockFile, standingOf } from '#check/where.ts';
import { smallFigures, smallFiles } from '../../small/content.ts';

/** Content in which nothing is wrong, for mistakes to be planted in. */
export type Ground = {
  readonly files: readonly ContentFile[];
  readonly figures: readonly string[];
  readonly site: Site;
};

const sources = import.meta.glob<string>(['../../../content/**/*.{mdx,yaml}'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const drawings = Object.keys(import.meta.glob('../../../content/essays/figures/*.svg', { query: '?url' }));

const pathOf = (path: string): string => path.replaceAll('../', '');

/** Without the lock: a change that it notices would hide whether a rule does. */
const groundOf = (all: readonly ContentFile[], figures: readonly string[]): Ground => {
  const files = all.filter(({ path }) => path !== lockFile);
  return { files, figures, site: siteOf(files, figures) };
};

/** The content as it stands. */
export const landed = groundOf(
  Object.entries(sources).map(([path, text]) => ({ path: pathOf(path), text })),
  drawings.flatMap((path) => {
    const standing = standingOf(pathOf(path));
    return standing.as === 'figure' ? [standing.name] : [];
  }),
);

/** The small reference, for mistakes that have no place in the content as it stands. */
export const small = groundOf(smallFiles, smallFigures);
