// `npm run guide`: writes what is made from the model and committed: the guide in CONTRIBUTING.md, the schemas of editors.

import { done, refused, runCommand, type Outcome } from './command.ts';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeWhole } from '#build/replace.ts';
import { fieldTables, stepList } from '#views/guide/tables.ts';
import { fileKinds, isShelf, jsonSchemaOf } from '#views/guide/json-schema.ts';
import { projectFolder } from './scripts.ts';

/** The file with generated parts, from the root of the repository. */
export const guideFile = 'CONTRIBUTING.md';

const parts = { steps: stepList, fields: fieldTables };

const start = (part: string): string => `<!-- ${part}: written by \`npm run guide\`, from the model and the words -->`;
const end = (part: string): string => `<!-- end of ${part} -->`;

/** The text with every generated part written anew; undefined where its marks are missing. */
export const withGuide = (text: string): string | undefined =>
  Object.entries(parts).reduce<string | undefined>((whole, [part, write]) => {
    const [before, behind] = whole?.split(start(part)) ?? [];
    const [, after] = behind?.split(end(part)) ?? [];
    if (before === undefined || after === undefined) return undefined;
    return `${before}${start(part)}\n\n${write()}\n\n${end(part)}${after}`;
  }, text);

/** The schemas that VS Code reads from a plain checkout: those of YAML files; Astro writes those of entries. */
export const editorSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    fileKinds
      .filter(isShelf)
      .map((name) => [`.vscode/schema/${name}.json`, `${JSON.stringify(jsonSchemaOf(name), undefined, 2)}\n`]),
  );

const write = async (path: string, text: string): Promise<void> => {
  const file = join(projectFolder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeWhole(file, text);
};

const run = async (): Promise<Outcome> => {
  const guide = withGuide(await readFile(join(projectFolder, guideFile), 'utf8'));
  if (guide === undefined)
    return refused({
      says: `${guideFile} has lost the marks of a generated part.`,
      todo: 'Take them from its history.',
    });
  const files = new Map([[guideFile, guide], ...editorSchemas()]);
  for (const [path, text] of files) await write(path, text);
  return done(`Written: ${[...files.keys()].join(', ')}`);
};

const command = {
  name: 'guide',
  says: `Writes what is made from the model and the words and committed: the steps and field tables of ${guideFile},
and the schemas in .vscode/ by which editors know what the YAML files hold.`,
};

if (import.meta.main) await runCommand(command, run);
