import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent } from '#check/check.ts';
import { allClear, reportOf } from '#check/report.ts';
import type { ContentFile } from '#check/site.ts';
import { contentFolder, standingOf } from '#check/where.ts';

/** What a check of a folder says, and whether it found nothing. */
export type CheckReport = { readonly ok: boolean; readonly report: string };

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

type Problem = NonNullable<ContentFile['problem']>;

const linked: Problem = {
  says: 'is a symbolic link, which other readers would not follow',
  todo: 'Put the file itself here.',
};
const odd: Problem = { says: 'is not a file', todo: 'Move it out of the content folder.' };
const closed: Problem = { says: 'cannot be opened', todo: 'Allow this user to read it.' };

const readOne = async (root: string, path: string): Promise<ContentFile> => {
  const place = join(root, path);
  try {
    const found = await lstat(place);
    if (found.isSymbolicLink()) return { path, text: '', problem: linked };
    if (!found.isFile()) return { path, text: '', problem: odd };
    if (standingOf(path).as === 'figure') return { path, text: '' };
    return { path, text: decoder.decode(await readFile(place)) };
  } catch {
    return { path, text: '', problem: closed };
  }
};

/** The paths of all files below a folder, from the root, with forward slashes; hidden files apart. */
const pathsIn = async (root: string, folder: string): Promise<string[]> => {
  const found = await readdir(join(root, folder), { withFileTypes: true });
  const paths = found
    .filter(({ name }) => !name.startsWith('.'))
    .map((item) => (item.isDirectory() ? pathsIn(root, `${folder}/${item.name}`) : [`${folder}/${item.name}`]));
  return (await Promise.all(paths)).flat();
};

/** Reads and checks the content folder below `root`. */
export const runCheck = async (root: string): Promise<CheckReport> => {
  let paths: string[];
  try {
    paths = await pathsIn(root, contentFolder);
  } catch {
    return { ok: false, report: `${contentFolder}/ is missing or cannot be read below ${root}` };
  }
  const files = await Promise.all(paths.map((path) => readOne(root, path)));
  const figures = paths.flatMap((path) => {
    const standing = standingOf(path);
    return standing.as === 'figure' ? [standing.name] : [];
  });
  const { issues, entries, references } = checkContent(files, figures);
  if (issues.length > 0) return { ok: false, report: reportOf(issues) };
  const { sources, glossary } = references;
  const report = allClear(entries.length, Object.keys(sources).length, Object.keys(glossary).length);
  return { ok: true, report };
};

if (import.meta.main) {
  const { ok, report } = await runCheck(process.cwd());
  console.log(report);
  if (!ok) process.exitCode = 1;
}
