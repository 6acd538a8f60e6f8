import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What Vitest adds to the environment, and what would make a program believe that it is under test itself. */
const added = /^(?:NODE_ENV|VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/;

/** The environment of a program that a test starts: that of a terminal, without colours. */
export const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name))),
  NO_COLOR: '1',
});

/** Runs a script of the `src/cli/` below a folder, from there; returns its exit code and what it printed. */
export const ran = async (
  root: string,
  script: string,
  ...args: readonly string[]
): Promise<{ code: unknown; said: string }> => {
  const child = spawn(process.execPath, [join(root, 'src/cli', script), ...args], { cwd: root, env: environment() });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, said };
};

/** Runs npm in a folder, which says what it has to say on the terminal; returns its exit code. */
export const npm = (root: string, ...args: readonly string[]): Promise<unknown> =>
  new Promise((resolve) => {
    const shell = process.platform === 'win32';
    const child = spawn('npm', args, { cwd: root, env: environment(), stdio: ['ignore', 'inherit', 'inherit'], shell });
    child.on('close', resolve);
  });
