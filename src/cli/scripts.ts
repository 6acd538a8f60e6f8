import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, where every command runs. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

// Astro detaches its servers when it believes that a program is driving it; ours must stay.
const environment = {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
};

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs one of this folder's scripts, for instance `check.ts`; returns its exit code. */
export function runScript(name: string): Promise<number> {
  return runNode([fileURLToPath(new URL(name, import.meta.url))]);
}

/** Runs the `astro` command, for instance `['dev']`; returns its exit code. */
export function runAstro(args: readonly string[]): Promise<number> {
  const astro = new URL('bin/astro.mjs', import.meta.resolve('astro/package.json'));
  return runNode([fileURLToPath(astro), ...args]);
}

/** Builds the site into a folder, in this process, so that the pages find what it has read of the content. */
export async function buildSite(outDir: string): Promise<void> {
  Object.assign(process.env, environment);
  const { build } = await import('astro');
  const logger = { entrypoint: new URL('../build/log.ts', import.meta.url) };
  await build({ root: projectFolder, outDir: relative(projectFolder, outDir), logger });
}

function runNode(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: projectFolder,
      env: { ...process.env, ...environment },
      stdio: 'inherit',
    });
    // Let the child end first, so that its parent can still tidy up.
    const passOn = (signal: NodeJS.Signals): void => void child.kill(signal);
    for (const signal of endings) process.on(signal, passOn);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const ending of endings) process.off(ending, passOn);
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
