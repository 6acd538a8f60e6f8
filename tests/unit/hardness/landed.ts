/// <reference types="vite/client" />
import { siteOf, type ContentFile } from '#check/site.ts';
import { standingOf } from '#check/where.ts';

const sources = import.meta.glob<string>(['../../../content/**/*.{mdx,yaml}'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const drawings = Object.keys(import.meta.glob('../../../content/essays/figures/*.svg', { query: '?url' }));

const pathOf = (path: string): string => path.replaceAll('../', '');

/** The content as it stands, without the lock: a change that it notices would hide whether a rule does. */
export const landed: readonly ContentFile[] = Object.entries(sources).map(([path, text]) => ({
  path: pathOf(path),
  text,
}));

/** Its drawings. */
export const figures: readonly string[] = drawings.flatMap((path) => {
  const standing = standingOf(pathOf(path));
  return standing.as === 'figure' ? [standing.name] : [];
});

/** The content, read. */
export const site = siteOf(landed, figures);
