import { cp, mkdtemp, readdir, rename, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from './scripts.ts';

/** What a copy does without: what is made, what is measured elsewhere, and what git and editors keep. */
const needless = (name: string): boolean => name.startsWith('.') || ['node_modules', 'dist', 'tests'].includes(name);

/** What the configuration of the project is called in a copy. */
const own = 'project.config.mjs';

const config = `import config from './${own}';

// Caches of its own: packages are shared with the project that this is a copy of.
export default { ...config, cacheDir: './.cache', vite: { ...config.vite, cacheDir: './.vite' } };
`;

/**
 * Copies the project to a temporary folder, where anything may be done to it; the packages are
 * linked, not copied. Returns the folder, which whoever asked for it deletes.
 */
export const copyOfProject = async (without = needless): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'counterpoint-'));
  const names = (await readdir(projectFolder)).filter((name) => !without(name));
  for (const name of names) await cp(join(projectFolder, name), join(folder, name), { recursive: true });
  await symlink(join(projectFolder, 'node_modules'), join(folder, 'node_modules'), 'junction');
  // A copy of a copy has it already.
  if (!names.includes(own)) await rename(join(folder, 'astro.config.mjs'), join(folder, own));
  await writeFile(join(folder, 'astro.config.mjs'), config);
  return folder;
};
