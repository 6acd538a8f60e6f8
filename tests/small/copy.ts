import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contentFolder, figureFolder } from '#check/where.ts';
import { copyOfProject } from '#cli/copy.ts';
import { projectFolder } from '#cli/scripts.ts';
import { smallFiles } from './content.ts';

/** Writes the small reference into the content folder below a folder. */
export const writeSmall = async (root: string): Promise<void> => {
  await cp(join(projectFolder, 'examples', figureFolder), join(root, contentFolder, figureFolder), { recursive: true });
  for (const { path, text } of smallFiles) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
};

/** Copies the project to a temporary folder, with the small reference as its content; whoever asked deletes it. */
export const smallCopy = async (): Promise<string> => {
  const root = await copyOfProject();
  await rm(join(root, contentFolder), { recursive: true });
  await writeSmall(root);
  return root;
};
