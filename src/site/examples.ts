/// <reference types="vite/client" />

const texts = import.meta.glob<string>('../../examples/**/*.{mdx,yaml}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** An invented file that shows authors how one is written; it is checked as content is, and published as no entry. */
export type Example = { readonly path: string; readonly text: string };

/** All of them, with the paths that they would have in the content folder. */
export const examples: readonly Example[] = Object.entries(texts).map(([path, text]) => ({
  path: path.replace('../../examples/', 'content/'),
  text,
}));

/** The example for a folder of entries (`decisions`) or for a reference file (`sources`). */
export const exampleFor = (name: string): Example => {
  const found = examples.find(({ path }) => path === `content/${name}.yaml` || path.startsWith(`content/${name}/`));
  if (found === undefined) throw new Error(`There is no example for ${name}: write one below examples/.`);
  return found;
};
