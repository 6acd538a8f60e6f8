import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What Vitest adds to the environment, and what would make a program believe that it is under test itself. */
const added = /^(?:NODE_ENV|VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/;

/** The environment of a program that a test starts: that of a terminal, without colours. */
export const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name))),
  NO_COLOR: '1',
});

/** What a script came to: its exit code, what it printed and what of that are errors. */
type Run = { readonly code: unknown; readonly said: string; readonly out: string; readonly errors: string };

/** Runs a script of the `src/cli/` of a project from a folder, where nobody can be asked anything. */
export const ranFrom = async (folder: string, project: string, script: string, ...args: string[]): Promise<Run> => {
  const child = spawn(process.execPath, [join(project, 'src/cli', script), ...args], {
    cwd: folder,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [said, out, errors] = ['', '', ''];
  child.stdout.on('data', (text) => ((said += String(text)), (out += String(text))));
  child.stderr.on('data', (text) => ((said += String(text)), (errors += String(text))));
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, said, out, errors };
};

/** Runs a script of the `src/cli/` below a folder, from there. */
export const ran = (root: string, script: string, ...args: string[]): Promise<Run> =>
  ranFrom(root, root, script, ...args);

/** Every file below a folder with its text, hidden ones too. */
export const everythingIn = async (root: string): Promise<Record<string, string>> => {
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = found.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
  const texts = paths.map(async (path) => [path.slice(root.length + 1), await readFile(path, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
};

/** Runs npm in a folder, which says what it has to say on the terminal; returns its exit code. */
export const npm = (root: string, ...args: readonly string[]): Promise<unknown> =>
  new Promise((resolve) => {
    const shell = process.platform === 'win32';
    const child = spawn('npm', args, { cwd: root, env: environment(), stdio: ['ignore', 'inherit', 'inherit'], shell });
    child.on('close', resolve);
  });
